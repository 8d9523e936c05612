using System.Text;
using System.Text.RegularExpressions;
using Newslint.Reporting.Sarif;
using Newslint.Text;

namespace Newslint.Core.Tests.Reporting.Sarif;

/// <summary>Vectors of the upload action.</summary>
public sealed class GitHubLineHashTests
{
    private const string Greeting = " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End";

    private const string GreetingHashes =
        "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 e20e36e16fcb0cc8:1 b3edc88f2938467e:1 c8e28b0b4002a3a0:1 c129715d7a2bc9a3:1";

    [Theory]
    [InlineData("", "c129715d7a2bc9a3:1")]
    [InlineData(" a\nb\n  \t\tc\n d", "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1")]
    [InlineData(
        Greeting,
        "8b7cf3e952e7aeb2:1 b1ae1287ec4718d9:1 bff680108adb0fcc:1 c6805c5e1288b612:1 b86d3392aea1be30:1 e6ceba753e1a442:1")]
    [InlineData(Greeting + "\n", GreetingHashes)]
    [InlineData(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", GreetingHashes)]
    [InlineData(
        "x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n",
        "e54938cc54b302f1:1 bb609acbe9138d60:1 1131fd5871777f34:1 5c482a0f8b35ea28:1 54517377da7028d2:1 2c644846cb18d53e:1 f1b89f20de0d133:1 c129715d7a2bc9a3:1")]
    public void Lines_hash_as_the_upload_action_has_it(string text, string hashes)
    {
        Assert.Equal(hashes, Hashes(text));
        Assert.Equal(hashes, Hashes(text.ReplaceLineEndings("\n")));
        Assert.Equal(hashes, Hashes(text.ReplaceLineEndings("\r\n")));
        Assert.Equal(hashes, Hashes(text.ReplaceLineEndings("\r")));
    }

    [Fact]
    public void Equal_hashes_are_counted() =>
        Assert.Equal(
            "a7f2ff13bc495cf2:1 a7f2ff13bc495cf2:2 a7f2ff13bc495cf2:3 a7f2ff13bc495cf2:4 a7f2ff13bc495cf2:5 a7f2ff13bc495cf2:6 "
            + "a7f2ff1481e87703:1 a9cf91f7bbf1862b:1 55ec222b86bcae53:1 cc97dc7b1d7d8f7b:1 c129715d7a2bc9a3:1",
            Hashes(string.Concat(Enumerable.Repeat("Lorem ipsum dolor sit amet.\n", 10))));

    [Fact]
    public void A_byte_order_mark_is_part_of_the_first_line()
    {
        SourceFile.TryDecode("a.txt", [.. Encoding.UTF8.Preamble, .. "a\nb"u8], out var file);
        Assert.Equal(Hashes("\uFEFFa\nb"), Hashes(new GitHubLineHash(file!)));
        Assert.NotEqual(Hashes("a\nb"), Hashes(new GitHubLineHash(file!)));
    }

    [Fact]
    public void A_file_in_another_encoding_is_hashed_as_broken_UTF8()
    {
        SourceFile.TryDecode("a.txt", [(byte)'"', 0xE9, 0x81, (byte)'\n', (byte)'b'], out var latin);
        Assert.Equal(Hashes("\"\uFFFD\nb"), Hashes(new GitHubLineHash(latin!)));
        SourceFile.TryDecode("a.txt", [0xFF, 0xFE, (byte)'a', 0], out var wide);
        Assert.Equal(Hashes("\uFFFD\uFFFDa\0"), Hashes(new GitHubLineHash(wide!)));
    }

    /// <summary>The definition itself is the oracle: the sum over a hundred units, line by line, nothing rolling.</summary>
    [Fact]
    public void Every_line_of_generated_files_hashes_as_the_definition_has_it()
    {
        string[] pieces = ["a", "é", "😀", " ", "\t", "\n", "\r\n", "\r", "\n\n", "\r\r\n", "\n\r", "\u2028", "\u0085", "\u00A0", "\uFEFF", "\uFFFF", "\0", "word ", "Advertisement", new string('y', 99), new string('z', 100), "Advertisement\nAdvertisement\n"];
        var random = new Random(20250306);
        var lines = 0;
        for (var file = 0; file < 2000; file++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var expected = Defined(text);
            Assert.Equal(string.Join(' ', expected), Hashes(text));
            lines += expected.Count;
        }

        Assert.InRange(lines, 20_000, int.MaxValue);
    }

    /// <summary>The hashes of the lines of a text, each computed by itself.</summary>
    private static List<string> Defined(string text)
    {
        var plain = Regex.Replace(text, "\r\n?", "\n").Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);
        var units = plain.Select(unit => (ulong)unit).Append(65535UL).Concat(Enumerable.Repeat(0UL, 100)).ToArray();
        var starts = Enumerable.Range(0, plain.Length).Where(i => plain[i] == '\n').Select(i => i + 1).Prepend(0);
        var counts = new Dictionary<ulong, int>();
        var hashes = new List<string>();
        foreach (var start in starts)
        {
            var hash = units[start..(start + 100)].Aggregate(0UL, (sum, unit) => (sum * 37) + unit);
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
            hashes.Add($"{hash:x}:{counts[hash]}");
        }

        return hashes;
    }

    private static string Hashes(string text) => Hashes(new GitHubLineHash(text));

    private static string Hashes(GitHubLineHash hash) => string.Join(' ', Enumerable.Range(0, hash.Count).Select(line => hash[line]));
}
