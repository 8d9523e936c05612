using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Newslint.Rules.Yaml;

/// <summary>
/// Reads a YAML text into nodes with their places, within limits: rule files come from anybody. Anchors and aliases,
/// tags, several documents and duplicate keys are refused.
/// </summary>
internal sealed class YamlTree
{
    private const int LongestFile = 1 << 20;
    private const int MostNodes = 50_000;
    private const int DeepestNesting = 40;

    private readonly Parser _parser;
    private int _nodes;

    private YamlTree(Parser parser) => _parser = parser;

    /// <summary>The root of <paramref name="text"/>.</summary>
    /// <exception cref="YamlProblemException">The text is not YAML, or beyond the limits.</exception>
    public static YamlNode Read(string text)
    {
        if (text.Length > LongestFile)
        {
            throw new YamlProblemException(1, 1, $"The file is larger than {LongestFile / 1024} KB, which no rule needs.");
        }

        var scanner = new GuardedScanner(new StringReader(text), DeepestNesting);
        try
        {
            return new YamlTree(new Parser(scanner)).ReadDocument();
        }
        catch (YamlException exception)
        {
            throw YamlFault.Of(text, (int)exception.Start.Line, (int)exception.Start.Column, exception.Message);
        }
#pragma warning disable CA1031 // The YAML library throws what it likes on hostile input; none of it may end the run.
        catch (Exception exception) when (exception is not YamlProblemException and not OutOfMemoryException)
#pragma warning restore CA1031
        {
            var at = scanner.CurrentPosition;
            throw YamlFault.Of(text, (int)at.Line, (int)at.Column, exception.Message);
        }
    }

    private YamlNode ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            throw new YamlProblemException(1, 1, "The file is empty. A rule begins with 'id: '.");
        }

        _parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
        {
            var next = _parser.Current!;
            throw new YamlProblemException((int)next.Start.Line, (int)next.Start.Column, "A second document begins here. One file is one rule.");
        }

        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Consume<ParsingEvent>();
        var line = (int)current.Start.Line;
        var column = (int)current.Start.Column;
        if (++_nodes > MostNodes)
        {
            throw new YamlProblemException(line, column, $"The file has more than {MostNodes} values.");
        }

        if (depth > DeepestNesting)
        {
            throw new YamlProblemException(line, column, $"Values are nested more than {DeepestNesting} deep.");
        }

        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
        {
            throw new YamlProblemException(line, column, "Anchors and aliases are not used in rule files. Write the value out, or name it under 'where'.");
        }

        if (current is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag })
        {
            throw new YamlProblemException(line, column, $"Tags such as '{Shown.Of(tag.Value)}' are not used in rule files. Leave it out.");
        }

        return current switch
        {
            Scalar scalar => new YamlScalar(line, column, scalar.Value, TextColumn(scalar)),
            SequenceStart => ReadList(line, column, depth),
            MappingStart => ReadMapping(line, column, depth),
            _ => throw new YamlProblemException(line, column, "A value is missing here."),
        };
    }

    /// <summary>Where the first character stands; null where the characters of the value are not those of the file, one for one.</summary>
    private static int? TextColumn(Scalar scalar)
    {
        var marks = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        var isVerbatim = scalar.Start.Line == scalar.End.Line && scalar.End.Column - scalar.Start.Column == scalar.Value.Length + (2 * marks);
        return isVerbatim ? (int)scalar.Start.Column + marks : null;
    }

    private YamlList ReadList(int line, int column, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlList(line, column, items);
    }

    private YamlMapping ReadMapping(int line, int column, int depth)
    {
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            if (key is not YamlScalar name)
            {
                throw new YamlProblemException(key.Line, key.Column, $"A key must be a single word, not {key.Kind}.");
            }

            if (name.Value == "<<")
            {
                throw new YamlProblemException(key.Line, key.Column, "Merges of mappings are not used in rule files. Write the keys out.");
            }

            if (!keys.Add(name.Value))
            {
                throw new YamlProblemException(key.Line, key.Column, $"The key '{name.Shown}' stands here a second time. Keep one.");
            }

            entries.Add(new(name, ReadNode(depth + 1)));
        }

        return new YamlMapping(line, column, entries);
    }
}
