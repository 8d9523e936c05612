using Newslint.Articles;

namespace Newslint.Core.Tests.Architecture;

/// <summary>Holds the rooms of the library apart: dependencies run one way.</summary>
public sealed class DependencyTests
{
    private static readonly Rooms Library = new(
        "Newslint", "Text", "Knowledge", "Articles", "Prose", "Rules", "Configuration", "Suppressions", "Reporting");

    private static readonly Rooms Sample = new("Newslint.Core.Tests.Architecture.Samples", "Lower", "Higher");

    [Fact]
    public void No_room_of_the_library_uses_a_room_above_it() =>
        Assert.Empty(Library.FindViolations(typeof(Article).Assembly.GetTypes()));

    [Fact]
    public void A_use_of_a_higher_room_is_found_in_signatures_and_in_lambdas()
    {
        var found = Sample.FindViolations(typeof(DependencyTests).Assembly.GetTypes());

        Assert.Equal(
            [
                "Newslint.Core.Tests.Architecture.Samples.Lower.Beam uses Newslint.Core.Tests.Architecture.Samples.Higher.Roof.",
                "Newslint.Core.Tests.Architecture.Samples.Lower.Ladder+<>c uses Newslint.Core.Tests.Architecture.Samples.Higher.Roof.",
            ],
            found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_type_outside_all_rooms_is_found()
    {
        var rooms = new Rooms("Newslint.Core.Tests.Architecture.Samples", "Lower");

        Assert.Contains(
            "Newslint.Core.Tests.Architecture.Samples.Higher.Roof stands in no room.",
            rooms.FindViolations(typeof(DependencyTests).Assembly.GetTypes()));
    }

    [Fact]
    public void Every_file_of_the_library_has_the_namespace_of_its_folder_and_the_name_of_its_type()
    {
        var project = Repository.PathOf("src", "Newslint.Core");
        string[] files = [.. Directory.GetFiles(project, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(project, file)).Where(IsSource)];

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => FileLayout.FindFaults("Newslint", file, File.ReadAllText(Path.Combine(project, file)))));
    }

    [Theory]
    [InlineData("Room/Door.cs", "namespace Newslint.Room;\n\npublic sealed class Door;\n\ninternal sealed class Key;\n", 0)]
    [InlineData("Room/Door.cs", "namespace Newslint.Room;\n\npublic readonly record struct Door(int Width);\n", 0)]
    [InlineData("Room/Door.cs", "namespace Newslint.Room;\n\npublic delegate int Door(int width);\n", 0)]
    [InlineData("Room/Door.Hinges.cs", "namespace Newslint.Room;\n\npublic static partial class Door\n{\n}\n", 0)]
    [InlineData("Room/Door.cs", "namespace Newslint.Hall;\n\npublic interface Door<T>;\n", 1)]
    [InlineData("Room/Door.cs", "namespace Newslint.Room;\n\npublic enum Gate { Open }\n", 1)]
    [InlineData("Room/Door.cs", "namespace Newslint.Room;\n\npublic class Door : object;\n\npublic record Key;\n", 1)]
    [InlineData("Room/Door.cs", "namespace Newslint.Room;\n\npublic delegate int Gate(int width);\n", 1)]
    [InlineData("Room/Door.cs", "public sealed class Gate;\n", 2)]
    public void A_file_in_the_wrong_place_is_found(string path, string source, int faults) =>
        Assert.Equal(faults, FileLayout.FindFaults("Newslint", path.Replace('/', Path.DirectorySeparatorChar), source).Count());

    private static bool IsSource(string path) =>
        path.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj");
}
