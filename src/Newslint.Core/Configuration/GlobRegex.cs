using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Newslint.Configuration;

/// <summary>A glob as the regular expression that Roslyn makes of it, for patterns whose meaning hangs on that.</summary>
/// <remarks>
/// Roslyn looks only at the first way in which the expression matches: <c>*{1..9}</c> asks for the last digit alone, and of
/// <c>{a,b{1..9}}</c> the first choice never matches, since it holds no number. A set such as <c>[\d]</c> or <c>[]a]</c> means what the
/// language of regular expressions makes of it. The engine without backtracking finds the same way in linear time.
/// </remarks>
internal sealed class GlobRegex
{
    private readonly List<GlobNumber> _numbers = [];
    private readonly Lazy<Regex> _regex;

    private GlobRegex(GlobPart glob)
    {
        var text = new StringBuilder("^");
        glob.WriteTo(text, _numbers);
        var pattern = text.Append('$').ToString();
        _ = new Regex(pattern, RegexOptions.CultureInvariant); // throws here, and cheaply; the other engine is built when a path asks for it
        _regex = new Lazy<Regex>(() => new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
    }

    /// <summary>The expression for a glob; null where it is none.</summary>
    public static GlobRegex? TryCreate(GlobPart glob)
    {
        try
        {
            return new GlobRegex(glob);
        }
        catch (RegexParseException)
        {
            return null;
        }
    }

    /// <summary>Whether it matches a path that begins with a slash.</summary>
    public bool Matches(string path)
    {
        var match = _regex.Value.Match(path);
        for (var i = 0; i < _numbers.Count && match.Success; i++)
        {
            if (!int.TryParse(match.Groups[i + 1].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || !_numbers[i].Holds(number))
            {
                return false;
            }
        }

        return match.Success;
    }
}
