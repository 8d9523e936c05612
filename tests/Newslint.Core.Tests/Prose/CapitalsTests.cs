using Newslint.Core.Tests.Rules.Units;

namespace Newslint.Core.Tests.Prose;

public sealed class CapitalsTests
{
    [Theory]
    [InlineData("COUNCIL CLOSES BRIDGE", "upper")]
    [InlineData("Council Votes to Close the Bridge", "title")]
    [InlineData("Mayor Is Out, and the Bridge Is In", "title")]
    [InlineData("Hard-hit Town Waits", "title")]
    [InlineData("Council votes to close the bridge", "sentence")]
    [InlineData("Council in Kiev votes on Monday to close the bridge", "sentence")]
    [InlineData("12 bridges close in Kiev", "sentence")]
    [InlineData("Bridge", "sentence")]
    [InlineData("council votes to close the bridge", "lower")]
    [InlineData("Council votes To close Its bridge", "mixed")]
    [InlineData("council votes in Kiev", "mixed")]
    [InlineData("Council Votes From Fear of the dark", "mixed")]
    [InlineData("— 12 —", "mixed")]
    public void The_case_of_a_line_is_told(string line, string expected) => Assert.Equal([expected], Fields.Printed("line", "case", line));
}
