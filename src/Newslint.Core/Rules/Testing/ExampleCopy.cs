using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Prose;
using Newslint.Prose.Folders;
using Newslint.Text;

namespace Newslint.Rules.Testing;

/// <summary>An example as a text file with settings, read once and linted as often as it is wanted.</summary>
internal sealed class ExampleCopy
{
    private const string Path = "example.txt";
    private const string Group = "folder";

    private static readonly PlainTextReader Reader = new();

    private readonly ArticleMetadata _metadata;
    private readonly RuleSettings _settings;
    private readonly ProseModel _prose;
    private readonly FolderIndex? _folder;

    /// <summary>The copy of an example of <paramref name="rule"/>.</summary>
    /// <exception cref="FormatException">The marks of the example do not pair.</exception>
    public ExampleCopy(RuleExample example, RuleDescriptor rule)
    {
        Example = example;
        Marked = MarkedText.Parse(example.MarkedText);
        _metadata = new ArticleMetadata
        {
            DateClaims = example.Published is { } day ? [new DateClaim(day, DateSource.Option)] : [],
            Language = example.Language,
        };
        _settings = SettingsOf(example, rule);
        _prose = ModelOf(Marked.Text);
        _folder = FolderOf(Marked.Text);
    }

    /// <summary>The example.</summary>
    public RuleExample Example { get; }

    /// <summary>Its text and what is marked in it.</summary>
    public MarkedText Marked { get; }

    /// <summary>Lints the copy.</summary>
    public LintReport Lint(RuleHost host) => host.Lint(_prose, _settings, _folder?.ViewOf(_prose.Article.Source, Group));

    /// <summary>Lints another text as if it stood in the example.</summary>
    public LintReport Lint(RuleHost host, string text)
    {
        var prose = ModelOf(text);
        return host.Lint(prose, _settings, FolderOf(text)?.ViewOf(prose.Article.Source, Group));
    }

    /// <summary>The folder of a text with the other texts of the example; null where it has none.</summary>
    private FolderIndex? FolderOf(string text)
    {
        if (Example.Folder.IsEmpty)
        {
            return null;
        }

        var summary = new FolderSummary();
        summary.Add(DocumentSummary.Of(SourceFile.FromText(Path, text), Group));
        for (var i = 0; i < Example.Folder.Length; i++)
        {
            summary.Add(DocumentSummary.Of(SourceFile.FromText($"{i + 1}.txt", Example.Folder[i]), Group));
        }

        return summary.ToIndex();
    }

    private static RuleSettings SettingsOf(RuleExample example, RuleDescriptor rule)
    {
        var settings = RuleSettings.Default;
        if (rule.DefaultSeverity <= Severity.Silent && example.Style is null)
        {
            settings = settings.WithRule(rule.Id, SeveritySetting.Of(example.Severity ?? Severity.Warning));
        }

        if (example.Style is { } style)
        {
            settings = settings.WithOption(HouseStyles.Key, style);
        }

        foreach (var (name, value) in example.Options)
        {
            settings = settings.WithOption($"{RuleOption.KeyPrefix}{rule.Id}.{name}", value);
        }

        return settings;
    }

    private ProseModel ModelOf(string text) => new(Reader.Read(SourceFile.FromText(Path, text), _metadata));
}
