using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.Mentions;

/// <summary>The title of a mention, without modifier and country.</summary>
public sealed class TitleReference : ITextUnit
{
    internal TitleReference(Mention mention) => Mention = mention;

    /// <inheritdoc/>
    public TextSpan Span => Mention.Title;

    /// <summary>Whose title it is.</summary>
    public Mention Mention { get; }

    /// <summary>Whether the name follows the title: “President Trump”, and not “Ruiz, the mayor”.</summary>
    public bool IsBeforeName => Mention.Name.Start >= Mention.Title.End;
}
