using Newslint.Reporting;

namespace Newslint.Cli.Rendering;

/// <summary>Makes text of others safe to show on one line of a terminal.</summary>
internal static class TerminalText
{
    /// <summary>
    /// The text as <see cref="PlainLine"/> gives it, with U+FFFD also for the characters that turn the direction of what follows.
    /// Each UTF-16 code unit becomes one, so that offsets stay true.
    /// </summary>
    public static string Of(string text)
    {
        var plain = PlainLine.Of(text);
        if (plain.AsSpan().IndexOfAny(Turning) < 0)
        {
            return plain;
        }

        var characters = plain.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = Turning.Contains(characters[i]) ? '\uFFFD' : characters[i];
        }

        return new string(characters);
    }

    /// <summary>The marks, embeddings, overrides and isolates of the bidirectional algorithm, and what Unicode has deprecated beside them.</summary>
    private static ReadOnlySpan<char> Turning =>
        "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F";
}
