using System.Diagnostics.CodeAnalysis;

namespace Newslint.Rules;

/// <summary>What configuration asks of a rule or of many: a severity, or <c>default</c>, each rule's own.</summary>
public sealed class SeveritySetting
{
    /// <summary>The words that <see cref="TryParse"/> reads, for messages.</summary>
    internal const string Words = "error, warning, suggestion, silent, none or default";

    private static readonly SeveritySetting Default = new(Severity.None, isDefault: true);

    private readonly Severity _severity;
    private readonly bool _isDefault;

    private SeveritySetting(Severity severity, bool isDefault)
    {
        _severity = severity;
        _isDefault = isDefault;
    }

    /// <summary>A setting of one severity for whatever rule it is applied to.</summary>
    public static SeveritySetting Of(Severity severity) => new(severity, isDefault: false);

    /// <summary>
    /// Reads <c>error</c>, <c>warning</c>, <c>suggestion</c>, <c>silent</c>, <c>none</c> or <c>default</c>, in any case; <c>refactoring</c> is
    /// an old word for <c>silent</c> that Roslyn knows, too.
    /// </summary>
    public static bool TryParse(string word, [NotNullWhen(true)] out SeveritySetting? setting)
    {
        setting = word.Equals("default", StringComparison.OrdinalIgnoreCase) ? Default
            : word.Equals("refactoring", StringComparison.OrdinalIgnoreCase) ? Of(Severity.Silent)
            : SeverityNames.TryParse(word, out var severity) ? Of(severity)
            : null;
        return setting is not null;
    }

    /// <summary>The severity that <paramref name="rule"/> gets in a house style.</summary>
    public Severity For(RuleDescriptor rule, string style) => _isDefault ? rule.SeverityIn(style) : _severity;
}
