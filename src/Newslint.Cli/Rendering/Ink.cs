using Newslint.Rules;

namespace Newslint.Cli.Rendering;

/// <summary>Colours text with the codes that every terminal knows (SGR of ECMA-48), or leaves it as it is.</summary>
internal sealed class Ink(bool color)
{
    /// <summary>What stands out: paths.</summary>
    public string Strong(string text) => Paint("1", text);

    /// <summary>What stands back: rule ids, gutters.</summary>
    public string Dim(string text) => Paint("2", text);

    /// <summary>The colour of a severity.</summary>
    public string Of(Severity severity, string text) => Paint(severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "33",
        _ => "36",
    }, text);

    private string Paint(string code, string text) => color ? $"\e[{code}m{text}\e[0m" : text;
}
