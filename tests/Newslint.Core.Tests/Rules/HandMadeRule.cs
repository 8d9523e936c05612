using System.Collections.Immutable;
using Newslint.Rules;

namespace Newslint.Core.Tests.Rules;

/// <summary>A rule of a test: an id, and what it does.</summary>
internal sealed class HandMadeRule(string id, Action<RuleRegistrar> register) : Rule
{
    public string MessageFormat { get; init; } = "This is reported.";

    public Severity Severity { get; init; } = Severity.Warning;

    public string Category { get; init; } = "house";

    public ImmutableArray<string> Supersedes { get; init; } = [];

    public bool IsDateNeeded { get; init; }

    public override bool NeedsDate => IsDateNeeded;

    public override RuleDescriptor Descriptor => new()
    {
        Id = id,
        Name = "hand-made",
        Category = Category,
        DefaultSeverity = Severity,
        Summary = "Something of a test.",
        Why = "A test wants it.",
        MessageFormat = MessageFormat,
        Supersedes = Supersedes,
    };

    public override void Register(RuleRegistrar registrar) => register(registrar);

    /// <summary>A rule that reports each place where <paramref name="words"/> stand.</summary>
    public static HandMadeRule Finding(string id, string words, params string[] supersedes) => new(id, registrar => registrar.OnDocument(context =>
    {
        var text = context.Article.Text;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            context.Report(new(at, words.Length));
        }
    }))
    {
        Supersedes = [.. supersedes],
    };
}
