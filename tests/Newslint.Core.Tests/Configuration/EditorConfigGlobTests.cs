using System.Diagnostics;
using Newslint.Configuration;

namespace Newslint.Core.Tests.Configuration;

public sealed class EditorConfigGlobTests
{
    [Theory]
    [InlineData("*", "a.txt", true)]
    [InlineData("*", "deep/down/a.txt", true)]
    [InlineData("*.txt", "a.txt", true)]
    [InlineData("*.txt", "sport/a.txt", true)]
    [InlineData("*.txt", "a.md", false)]
    [InlineData("*.txt", "a.txt.bak", false)]
    [InlineData("a.txt", "a.txt", true)]
    [InlineData("a.txt", "sport/a.txt", true)]
    [InlineData("a.txt", "sport/aa.txt", false)]
    [InlineData("a.txt", "a.TXT", false)]
    [InlineData("sport/*.txt", "sport/a.txt", true)]
    [InlineData("sport/*.txt", "sport/rugby/a.txt", false)]
    [InlineData("sport/*.txt", "world/sport/a.txt", false)]
    [InlineData("/a.txt", "a.txt", true)]
    [InlineData("/a.txt", "sport/a.txt", false)]
    [InlineData("sport/**.txt", "sport/rugby/a.txt", true)]
    [InlineData("sport/**", "sport/rugby/a.txt", true)]
    [InlineData("sport/**/a.txt", "sport/rugby/union/a.txt", true)]
    [InlineData("**/a.txt", "sport/a.txt", true)]
    [InlineData("**a.txt", "sport/a.txt", true)]
    [InlineData("?.txt", "a.txt", true)]
    [InlineData("?.txt", "ab.txt", false)]
    [InlineData("?.txt", "sport/a.txt", true)]
    [InlineData("[abc].txt", "b.txt", true)]
    [InlineData("[abc].txt", "d.txt", false)]
    [InlineData("[!abc].txt", "d.txt", true)]
    [InlineData("[!abc].txt", "b.txt", false)]
    [InlineData("[a-c].txt", "b.txt", true)]
    [InlineData("[a-c].txt", "-.txt", false)]
    [InlineData("[ac-].txt", "-.txt", true)]
    [InlineData("[\\]].txt", "].txt", true)]
    [InlineData("[a\\\\]].txt", "\\].txt", true)]
    [InlineData("*.{txt,md}", "a.md", true)]
    [InlineData("*.{txt,md}", "a.mdx", false)]
    [InlineData("*.{txt}", "a.txt", true)]
    [InlineData("{a,b{c,d}}.txt", "bd.txt", true)]
    [InlineData("{a,b{c,d}}.txt", "b.txt", false)]
    [InlineData("{,draft-}a.txt", "a.txt", true)]
    [InlineData("{,draft-}a.txt", "draft-a.txt", true)]
    [InlineData("{sport,world/*}/a.txt", "world/asia/a.txt", true)]
    [InlineData("p{1..3}.txt", "p2.txt", true)]
    [InlineData("p{1..3}.txt", "p4.txt", false)]
    [InlineData("p{1..30}.txt", "p27.txt", true)]
    [InlineData("p{-3..3}.txt", "p-2.txt", true)]
    [InlineData("p{3..1}.txt", "p2.txt", true)]
    [InlineData("p{1..3}.txt", "p.txt", false)]
    [InlineData("p{1..3}.txt", "p99999999999999999999.txt", false)]
    [InlineData("p{1..3,x}.txt", "px.txt", true)]
    [InlineData("\\*.txt", "*.txt", true)]
    [InlineData("\\*.txt", "a.txt", false)]
    [InlineData("a\\,b.txt", "a,b.txt", true)]
    [InlineData("p{1..9}*.txt", "p15.txt", false)]
    [InlineData("*{1..9}.txt", "p15.txt", true)]
    [InlineData("{a,p{1..3}}.txt", "a.txt", false)]
    [InlineData("[\\d].txt", "7.txt", true)]
    [InlineData("[]a].txt", "].txt", true)]
    [InlineData("é*😀.txt", "été😀.txt", true)]
    public void A_pattern_matches_what_it_should(string pattern, string path, bool matches) =>
        Assert.Equal(matches, EditorConfigGlob.TryParse(pattern)!.Matches(path));

    [Theory]
    [InlineData("{a,b")]
    [InlineData("{")]
    [InlineData("{1..2")]
    [InlineData("[ab")]
    [InlineData("[")]
    [InlineData("[!")]
    [InlineData("[]")]
    [InlineData("[!]")]
    [InlineData("[c-a]")]
    [InlineData("[\\_]")]
    [InlineData("p{1..99999999999}")]
    [InlineData("a}")]
    [InlineData("*.txt,*.md")]
    [InlineData("{a}}")]
    [InlineData("[a\\")]
    [InlineData("[a-\\")]
    [InlineData("a\\")]
    public void A_sign_that_stands_alone_is_refused(string pattern) => Assert.Null(EditorConfigGlob.TryParse(pattern));

    [Fact]
    public void Braces_that_stand_too_deep_are_refused()
    {
        Assert.NotNull(EditorConfigGlob.TryParse(new string('{', 1_000) + new string('}', 1_000)));
        Assert.Null(EditorConfigGlob.TryParse(new string('{', 100_000) + new string('}', 100_000)));
    }

    [Theory]
    [InlineData("*a*a*a*a*a*a*a*a*a*a*a*a*b")]
    [InlineData("**a**a**a**a**a**a**a**a**b")]
    [InlineData("{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{*,**}b")]
    [InlineData("*{1..9}*{1..9}*{1..9}*{1..9}*{1..9}*{1..9}b")]
    [InlineData("[\\w]**[\\w]**[\\w]**[\\w]**[\\w]**b")]
    public void No_pattern_makes_matching_slow(string pattern)
    {
        var glob = EditorConfigGlob.TryParse(pattern)!;
        var clock = Stopwatch.StartNew();
        Assert.False(glob.Matches(new string('a', 4_000)));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }
}
