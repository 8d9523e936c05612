using YamlDotNet.RepresentationModel;

namespace Newslint.Cli.Tests.Integrations;

/// <summary>A value of a YAML file, for tests that look into one.</summary>
internal sealed class YamlFile(YamlNode node)
{
    public string Text => ((YamlScalarNode)node).Value!;

    public IReadOnlyList<YamlFile> Items => node is YamlSequenceNode list ? [.. list.Select(item => new YamlFile(item))] : [];

    public IReadOnlyList<string> Keys => node is YamlMappingNode map ? [.. map.Children.Keys.Select(key => ((YamlScalarNode)key).Value!)] : [];

    /// <summary>All texts in it, keys left out.</summary>
    public IEnumerable<string> Texts => node switch
    {
        YamlScalarNode scalar => [scalar.Value ?? string.Empty],
        YamlMappingNode map => map.Children.Values.SelectMany(value => new YamlFile(value).Texts),
        _ => Items.SelectMany(item => item.Texts),
    };

    public YamlFile this[string key] => new(node[key]);

    public static YamlFile Read(string path) => Parse(File.ReadAllText(path));

    public static YamlFile Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return new YamlFile(Assert.Single(stream.Documents).RootNode);
    }

    public bool Has(string key) => Keys.Contains(key, StringComparer.Ordinal);
}
