using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge.Facts;
using Newslint.Text;

namespace Newslint.Prose.People;

/// <summary>Somebody who is called the late, and whom facts know: “the late Jimmy Carter”.</summary>
public sealed class LatePerson : ITextUnit
{
    internal LatePerson(TextSpan span, TextSpan name)
    {
        Span = span;
        Name = name;
    }

    /// <summary>From “late” to the end of the name.</summary>
    public TextSpan Span { get; }

    /// <summary>The name.</summary>
    public TextSpan Name { get; }

    /// <summary>The death of the person, where it came after every day that the article may be of; else null.</summary>
    public Death? LaterDeath { get; internal init; }

    /// <summary>A term of office that the person held then or came to later; else null.</summary>
    public OfficeTerm? LaterTerm { get; internal init; }

    /// <summary>Whether facts show that the person was alive on every day that the article may be of.</summary>
    public bool IsAlive => LaterDeath is not null || LaterTerm is not null;

    /// <summary>Whether two sources tell of the fact that shows it, or two facts show it.</summary>
    public bool IsConfirmed => LaterDeath is { IsConfirmed: true } || (LaterTerm is { } term && (LaterDeath is not null || SourceIds.AreTwo(term.Source)));
}
