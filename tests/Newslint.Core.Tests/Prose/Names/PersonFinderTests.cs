using Newslint.Core.Tests.Rules.Units;

namespace Newslint.Core.Tests.Prose.Names;

public sealed class PersonFinderTests
{
    private const string Story = """
        Riverton Mayor Maria Ruiz opened the bridge.

        “The bridge will hold,” Ruiz said. “It was a long winter,” she added.

        “We paid for all of it,” Tom Hale said.

        “We did not,” Hale said.

        “The money is there,” the Treasury Department said. “All of it is there,” Moscow said.
        """;

    [Fact]
    public void People_are_found_behind_titles_and_as_speakers() =>
        Assert.Equal(["Maria Ruiz", "Ruiz", "Tom Hale", "Hale"], Fields.Printed("person", "text", Story));

    [Fact]
    public void A_surname_means_the_person_named_before() =>
        Assert.Equal(["maria ruiz", "maria ruiz", "tom hale", "tom hale"], Fields.Keys("person", "entity", Story));

    [Fact]
    public void The_first_mention_of_each_is_told_from_the_others() =>
        Assert.Equal(["yes", "no", "yes", "no"], Fields.Printed("person", "first", Story));

    [Fact]
    public void A_name_in_full_is_told_from_a_surname() =>
        Assert.Equal(["yes", "no", "yes", "no"], Fields.Printed("person", "full", Story));

    [Fact]
    public void Who_speaks_for_somebody_is_not_that_person() =>
        Assert.Empty(Fields.Keys("person", "entity", "“The bridge will hold,” a spokeswoman for Maria Ruiz said."));

    [Theory]
    [InlineData("“The bridge will hold,” Chief Inspector [|Sam Orr|] said.")]
    [InlineData("“The bridge will hold,” Judge [|Sam Orr|] said.")]
    [InlineData("“The bridge will hold,” Chief Technology Officer Dr. [|Sam Orr|] said.")]
    [InlineData("“The bridge will hold,” Mayor [|Maria King|] said.")]
    [InlineData("“The bridge will hold,” Orr Markets said.")]
    public void Titles_are_no_part_of_a_person(string marked) => Assert.Equal(marked, Fields.Marked("person", Newslint.Rules.MarkedText.Parse(marked).Text));

    [Fact]
    public void Speakers_stand_once_each_with_the_person_behind_a_pronoun()
    {
        Assert.Equal(["Ruiz", "she", "Tom Hale", "Hale", "the Treasury Department", "Moscow"], Fields.Printed("speaker", "text", Story));
        Assert.Equal(["maria ruiz", "maria ruiz", "tom hale", "tom hale", "the treasury department", "moscow"], Fields.Keys("speaker", "entity", Story));
        Assert.Equal(["no", "yes", "no", "no", "no", "no"], Fields.Printed("speaker", "pronoun", Story));
    }

    [Fact]
    public void A_pronoun_without_anybody_before_it_has_no_entity() =>
        Assert.Equal(["-"], Fields.Keys("speaker", "entity", "“The bridge will hold all winter,” she said."));

    [Fact]
    public void Titles_are_those_of_mentions()
    {
        const string text = "They met President Donald Trump and Ana Ruiz, the mayor, there.";

        Assert.Equal("They met [|President|] Donald Trump and Ana Ruiz, the [|mayor|], there.", Fields.Marked("title", text));
        Assert.Equal(["yes", "no"], Fields.Printed("title", "before-name", text));
    }
}
