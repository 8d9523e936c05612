namespace Newslint.Rules.Yaml;

/// <summary>
/// A tree of values as bytes: for each node its kind, its place and its content. The packer writes what YAML says; the library reads it
/// back without a YAML parser. Places stay, so that a mistake in a shipped rule is told like any other.
/// </summary>
internal static class PackedTree
{
    private const byte Scalar = 0;
    private const byte List = 1;
    private const byte Mapping = 2;

    /// <summary>Writes a node and all below it.</summary>
    public static void Write(BinaryWriter writer, YamlNode node)
    {
        writer.Write(node switch
        {
            YamlScalar => Scalar,
            YamlList => List,
            _ => Mapping,
        });
        writer.Write7BitEncodedInt(node.Line);
        writer.Write7BitEncodedInt(node.Column);
        switch (node)
        {
            case YamlScalar scalar:
                writer.Write(scalar.Value);
                writer.Write7BitEncodedInt(scalar.TextColumn ?? 0);
                break;
            case YamlList list:
                writer.Write7BitEncodedInt(list.Items.Count);
                foreach (var item in list.Items)
                {
                    Write(writer, item);
                }

                break;
            case YamlMapping mapping:
                writer.Write7BitEncodedInt(mapping.Entries.Count);
                foreach (var (key, value) in mapping.Entries)
                {
                    Write(writer, key);
                    Write(writer, value);
                }

                break;
            default:
                throw new ArgumentException($"A node of the type {node.GetType().Name} has no packed form.", nameof(node));
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static YamlNode Read(BinaryReader reader)
    {
        var kind = reader.ReadByte();
        var line = reader.Read7BitEncodedInt();
        var column = reader.Read7BitEncodedInt();
        switch (kind)
        {
            case Scalar:
                var value = reader.ReadString();
                var textColumn = reader.Read7BitEncodedInt();
                return new YamlScalar(line, column, value, textColumn == 0 ? null : textColumn);
            case List:
                var items = new List<YamlNode>();
                for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
                {
                    items.Add(Read(reader));
                }

                return new YamlList(line, column, items);
            case Mapping:
                var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
                for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
                {
                    var key = (YamlScalar)Read(reader);
                    entries.Add(new(key, Read(reader)));
                }

                return new YamlMapping(line, column, entries);
            default:
                throw new InvalidDataException($"A packed node cannot be of kind {kind}.");
        }
    }
}
