using System.Text;

namespace Newslint.Cli.Input;

/// <summary>Paths as git writes them in a patch.</summary>
internal static class GitPath
{
    /// <summary>The path that is meant: in quotation marks, a backslash leads a letter for a control character, or three octal digits for a byte.</summary>
    public static string Unquote(string written)
    {
        if (written is not ['"', .., '"'])
        {
            return written;
        }

        var bytes = new List<byte>();
        for (var i = 1; i < written.Length - 1; i++)
        {
            if (written[i] != '\\')
            {
                var length = char.IsHighSurrogate(written[i]) ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(written.Substring(i, length)));
                i += length - 1;
            }
            else if (written[++i] is >= '0' and <= '3')
            {
                bytes.Add((byte)(((written[i] - '0') * 64) + ((written[i + 1] - '0') * 8) + (written[i + 2] - '0')));
                i += 2;
            }
            else
            {
                bytes.Add((byte)(written[i] switch { 'a' => '\a', 'b' => '\b', 't' => '\t', 'n' => '\n', 'v' => '\v', 'f' => '\f', 'r' => '\r', var sign => sign }));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
