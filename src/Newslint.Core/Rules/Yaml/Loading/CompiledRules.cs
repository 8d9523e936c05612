using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Newslint.Rules.Yaml.Loading;

/// <summary>
/// Rule files with what was made of them, as bytes that a later run reads in a fraction of the time. A file counts only where its
/// content is the same to the byte, by the build of the library that wrote it, and rules with mistakes are never among them.
/// </summary>
internal sealed class CompiledRules
{
    private const int HeaderLength = 16 + sizeof(ulong);

    private readonly byte[] _bytes;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private CompiledRules(byte[] bytes) => _bytes = bytes;

    /// <summary>What <paramref name="bytes"/> hold; null where they are damaged or of another build.</summary>
    public static CompiledRules? Open(byte[] bytes)
    {
        if (bytes.Length < HeaderLength || !bytes.AsSpan(0, HeaderLength).SequenceEqual(Header(bytes.AsSpan(HeaderLength))))
        {
            return null;
        }

        var rules = new CompiledRules(bytes);
        using var reader = rules.ReaderAt(HeaderLength);
        while (reader.BaseStream.Position < bytes.Length)
        {
            var length = reader.ReadInt32();
            var next = reader.BaseStream.Position + length;
            var path = reader.ReadString();
            rules._places[path] = (int)reader.BaseStream.Position;
            reader.BaseStream.Position = next;
        }

        return rules;
    }

    /// <summary>Whether a file can be kept: it is a good rule by itself. Rules with options are few, and so are those of folders; they are left out for simplicity.</summary>
    public static bool CanHold(ParsedRuleFile file) => file.Rule is { NeedsFolder: false, Descriptor: { Options.IsEmpty: true, Styles.IsEmpty: true } };

    /// <summary>The bytes of files that are good rules by themselves; others are left out.</summary>
    public static byte[] Write(IEnumerable<(ParsedRuleFile File, byte[] Content)> files)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        writer.Write(new byte[HeaderLength]);
        foreach (var (file, content) in files)
        {
            if (CanHold(file))
            {
                WriteEntry(writer, file.Path, content, file.Rule!, file.Root!);
            }
        }

        writer.Flush();
        var bytes = memory.ToArray();
        Header(bytes.AsSpan(HeaderLength)).CopyTo(bytes, 0);
        return bytes;
    }

    /// <summary>The file at <paramref name="path"/> where it has this very content; null where it is not known.</summary>
    public ParsedRuleFile? Find(string path, ReadOnlySpan<byte> content)
    {
        if (!_places.TryGetValue(path, out var at))
        {
            return null;
        }

        using var reader = ReaderAt(at);
        var length = reader.ReadInt32();
        at += sizeof(int);
        if (!_bytes.AsSpan(at, length).SequenceEqual(content))
        {
            return null;
        }

        reader.BaseStream.Position += length;
        var tree = (int)reader.BaseStream.Position + sizeof(int);
        reader.BaseStream.Position = tree + reader.ReadInt32();
        return new ParsedRuleFile(path, ReadRule(reader, () => MakeRule(path, tree)), () => ReadTree(tree));
    }

    /// <summary>An entry: its length, path, content, tree and the outside of its rule.</summary>
    private static void WriteEntry(BinaryWriter writer, string path, byte[] content, Rule rule, YamlNode root)
    {
        var start = Begin(writer);
        writer.Write(path);
        writer.Write(content.Length);
        writer.Write(content);
        var tree = Begin(writer);
        PackedTree.Write(writer, root);
        End(writer, tree);
        WriteRule(writer, rule);
        End(writer, start);
    }

    /// <summary>Leaves room for a length.</summary>
    private static long Begin(BinaryWriter writer)
    {
        writer.Write(0);
        return writer.BaseStream.Position;
    }

    /// <summary>Writes how much has been written since <see cref="Begin"/>.</summary>
    private static void End(BinaryWriter writer, long start)
    {
        var end = writer.BaseStream.Position;
        writer.BaseStream.Position = start - sizeof(int);
        writer.Write((int)(end - start));
        writer.BaseStream.Position = end;
    }

    private static void WriteRule(BinaryWriter writer, Rule rule)
    {
        var known = rule.Descriptor;
        writer.Write(known.Id);
        writer.Write(known.Name);
        writer.Write(known.Category);
        writer.Write((byte)known.DefaultSeverity);
        writer.Write(known.Summary);
        writer.Write(known.Why);
        writer.Write(known.MessageFormat);
        WriteAll(writer, known.Supersedes);
        WriteAll(writer, known.GivesWayTo);
        WriteAll(writer, known.Links);
        writer.Write7BitEncodedInt(rule.PhraseLists.Count);
        foreach (var list in rule.PhraseLists)
        {
            writer.Write(list.AreFragments);
            WriteAll(writer, list.Phrases);
        }

        writer.Write7BitEncodedInt(rule.Wakers?.Count ?? 0);
        foreach (var waker in rule.Wakers ?? [])
        {
            writer.Write7BitEncodedInt(waker);
        }
    }

    private static PackedRule ReadRule(BinaryReader reader, Func<Rule> unpack)
    {
        var descriptor = new RuleDescriptor
        {
            Id = reader.ReadString(),
            Name = reader.ReadString(),
            Category = reader.ReadString(),
            DefaultSeverity = (Severity)reader.ReadByte(),
            Summary = reader.ReadString(),
            Why = reader.ReadString(),
            MessageFormat = reader.ReadString(),
            Supersedes = ImmutableCollectionsMarshal.AsImmutableArray(ReadAll(reader)),
            GivesWayTo = ImmutableCollectionsMarshal.AsImmutableArray(ReadAll(reader)),
            Links = ImmutableCollectionsMarshal.AsImmutableArray(ReadAll(reader)),
            ExamplesLater = () => unpack().Descriptor.Examples,
        };
        var lists = new LiteralList[reader.Read7BitEncodedInt()];
        for (var i = 0; i < lists.Length; i++)
        {
            var areFragments = reader.ReadBoolean();
            lists[i] = new LiteralList(ReadAll(reader), areFragments);
        }

        var wakers = new int[reader.Read7BitEncodedInt()];
        for (var i = 0; i < wakers.Length; i++)
        {
            wakers[i] = reader.Read7BitEncodedInt();
        }

        return new PackedRule(descriptor, lists, wakers.Length > 0 ? wakers : null, unpack);
    }

    private static void WriteAll(BinaryWriter writer, IReadOnlyList<string> words)
    {
        writer.Write7BitEncodedInt(words.Count);
        foreach (var word in words)
        {
            writer.Write(word);
        }
    }

    private static string[] ReadAll(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        var words = count == 0 ? [] : new string[count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = reader.ReadString();
        }

        return words;
    }

    private Rule MakeRule(string path, int tree)
    {
        // What was checked when it was compiled is not checked again, as with shipped rules.
        var file = RuleFile.Read(path, ReadTree(tree), isShipped: true);
        return file.Rule ?? throw new InvalidDataException(string.Join('\n', file.Problems));
    }

    private YamlNode ReadTree(int at)
    {
        using var reader = ReaderAt(at);
        return PackedTree.Read(reader);
    }

    private BinaryReader ReaderAt(int at) => new(new MemoryStream(_bytes, writable: false) { Position = at }, Encoding.UTF8);

    /// <summary>The build of the library, and a sum of what it wrote.</summary>
    private static byte[] Header(ReadOnlySpan<byte> content)
    {
        var header = new byte[HeaderLength];
        typeof(CompiledRules).Module.ModuleVersionId.TryWriteBytes(header);
        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(16), SumOf(content));
        return header;
    }

    /// <summary>FNV-1a over words of eight bytes: it tells damage, not malice.</summary>
    private static ulong SumOf(ReadOnlySpan<byte> content)
    {
        const ulong prime = 1099511628211;
        var sum = 14695981039346656037 ^ (ulong)content.Length;
        while (content.Length >= sizeof(ulong))
        {
            sum = (sum ^ BinaryPrimitives.ReadUInt64LittleEndian(content)) * prime;
            sum ^= sum >> 32;
            content = content[sizeof(ulong)..];
        }

        foreach (var part in content)
        {
            sum = (sum ^ part) * prime;
        }

        return sum;
    }
}
