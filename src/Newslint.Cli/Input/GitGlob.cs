using System.Text;

namespace Newslint.Cli.Input;

/// <summary>
/// A pattern of a <c>.gitignore</c> file, matched as git does (wildmatch.c): byte by byte, with <c>*</c>, <c>?</c>, <c>[…]</c>, <c>\</c>
/// and, where a whole part of a path, <c>**</c>.
/// </summary>
/// <remarks>A match takes time in proportion to the length of the pattern times that of the path, whatever the pattern is.</remarks>
internal sealed class GitGlob
{
    private const int StepsOnStack = 256;

    private readonly byte[] _prefix;
    private readonly GitGlobStep[] _steps;

    private GitGlob(byte[] prefix, GitGlobStep[] steps)
    {
        _prefix = prefix;
        _steps = steps;
    }

    /// <summary>Reads a pattern without what stands for its anchor, its negation and its being for folders; null where it can match nothing.</summary>
    public static GitGlob? Parse(string pattern)
    {
        var bytes = Encoding.UTF8.GetBytes(pattern);
        var special = bytes.AsSpan().IndexOfAny("*?[\\"u8);
        var prefix = special < 0 ? bytes : bytes[..special];
        return GitGlobParser.Parse(bytes.AsSpan(prefix.Length)) is { } steps ? new GitGlob(prefix, steps) : null;
    }

    /// <summary>Whether the pattern matches the whole of a name or path.</summary>
    public bool Matches(ReadOnlySpan<byte> path)
    {
        if (!path.StartsWith(_prefix))
        {
            return false;
        }

        var rest = path[_prefix.Length..];
        if (_steps.Length == 0)
        {
            return rest.IsEmpty;
        }

        var states = _steps.Length + 1;
        return states <= StepsOnStack / 2
            ? Matches(rest, stackalloc bool[states], stackalloc bool[states])
            : Matches(rest, new bool[states], new bool[states]);
    }

    /// <summary>Follows all ways through the steps at once; a state is the number of steps done.</summary>
    private bool Matches(ReadOnlySpan<byte> path, Span<bool> states, Span<bool> next)
    {
        states[0] = true;
        for (var at = 0; at <= path.Length; at++)
        {
            var isStartOfPart = at == 0 || path[at - 1] == (byte)'/';
            for (var i = 0; i < _steps.Length; i++)
            {
                states[i + 1] |= states[i] && _steps[i].MayEnd(isStartOfPart);
            }

            if (at == path.Length)
            {
                break;
            }

            next.Clear();
            for (var i = 0; i < _steps.Length; i++)
            {
                if (states[i] && _steps[i].Takes(path[at]))
                {
                    next[_steps[i].Repeats ? i : i + 1] = true;
                }
            }

            var done = states;
            states = next;
            next = done;
        }

        return states[^1];
    }
}
