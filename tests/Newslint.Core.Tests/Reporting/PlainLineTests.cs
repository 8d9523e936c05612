using Newslint.Reporting;

namespace Newslint.Core.Tests.Reporting;

public sealed class PlainLineTests
{
    [Theory]
    [InlineData("::error::x", "\uFFFD:error::x")]
    [InlineData("\n \u2003::error::x", "  \u2003\uFFFD:error::x")]
    [InlineData("a ##[error]x", "a #\uFFFD[error]x")]
    [InlineData("##vso[task.complete]", "#\uFFFDvso[task.complete]")]
    [InlineData("###[x] ##teamcity[x]", "##\uFFFD[x] #\uFFFDteamcity[x]")]
    public void Orders_to_build_servers_are_broken_up(string text, string plain) => Assert.Equal(plain, PlainLine.Of(text));

    [Theory]
    [InlineData("std::vector :: x")]
    [InlineData(": one colon")]
    [InlineData("## Heading [link]")]
    [InlineData("#[x] # [y] ##x")]
    [InlineData("")]
    public void What_only_looks_similar_stays(string text) => Assert.Equal(text, PlainLine.Of(text));
}
