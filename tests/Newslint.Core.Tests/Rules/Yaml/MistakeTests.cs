namespace Newslint.Core.Tests.Rules.Yaml;

/// <summary>
/// Rule files with mistakes, a theme in each file under <c>Mistakes</c>, and all that is told of them. With <c>NEWSLINT_UPDATE_GOLDEN=1</c>
/// a run writes what is told today into the files; read the difference before it is committed. Under CI that is refused.
/// </summary>
public sealed class MistakeTests
{
    private const string UpdateSwitch = "NEWSLINT_UPDATE_GOLDEN";

    private static readonly string Folder = Repository.PathOf("tests", "Newslint.Core.Tests", "Rules", "Yaml", "Mistakes");

    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable(UpdateSwitch) == "1";

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Mistakes_are_told_as_the_file_has_it(string name)
    {
        var path = Path.Combine(Folder, name);
        var text = File.ReadAllText(path);
        var today = MistakeFile.Parse(text).WithToday();
        if (IsUpdate)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"{UpdateSwitch} is for a writer of Newslint; under CI nothing is updated.");
            File.WriteAllText(path, today);
        }
        else
        {
            Assert.Equal(text, today);
        }
    }

    [Fact]
    public void There_are_two_hundred_different_mistakes()
    {
        var cases = Directory.GetFiles(Folder, "*.txt").SelectMany(path => MistakeFile.Parse(File.ReadAllText(path)).Cases).ToList();

        Assert.InRange(cases.Count, 200, 1_000);
        Assert.Equal(cases.Count, cases.Select(one => one.Title).Distinct(StringComparer.Ordinal).Count());
        Assert.All(cases, one => Assert.NotEmpty(one.Told));
    }

    [Fact]
    public void The_rule_beneath_the_cases_is_right() => Assert.Empty(new MistakeFile.Case("none", string.Empty, []).Today());
}
