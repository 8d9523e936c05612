using Newslint.Core.Tests.Rules.Units;

namespace Newslint.Core.Tests.Prose.Quotations;

/// <summary>Who is meant by those who are quoted: one person under a name in full, a surname, a title and a pronoun is one.</summary>
public sealed class SpeakerLinkingTests
{
    public static TheoryData<string, string> Stories => new()
    {
        // Names.
        { "“The dam is safe,” engineer Lee Park said.\n\n“It will hold,” Park said.", "lee park, lee park" },
        { "Lee Park runs the dam.\n\n“It will hold,” Park said.", "lee park" },
        { "Lee Park, 45, runs the dam. His cousin, Mia Park, does not.\n\n“It will hold,” Park said.", "park" },
        { "Mayor Ana Ruiz toured the dam.\n\n“It will hold,” Ruiz said.\n\n“It will,” Ana Ruiz said again.", "ana ruiz, ana ruiz" },
        { "“The dam is safe,” said Ana B. Ruiz.\n\n“It will hold,” said Ana Ruiz.\n\n“We checked it,” Ruiz said.", "ana b ruiz, ana b ruiz, ana b ruiz" },
        { "“The dam is safe,” Ana Ruiz said.\n\n“It is not safe,” her brother Tom Ruiz said.\n\n“It will break,” Tom Ruiz said.", "ana ruiz, tom ruiz, tom ruiz" },
        { "“The dam is safe,” Ms. Ruiz said.\n\n“It will hold,” she said.", "ruiz, ruiz" },
        { "“The dam is safe,” Lars van Dijk said.\n\n“It will hold,” van Dijk said.", "lars van dijk, lars van dijk" },
        { "“The dam is safe,” said Tom Hale Jr. on Monday.\n\n“It will hold,” Hale said.", "tom hale jr, tom hale jr" },
        { "“The dam is safe,” Ana Ruiz-Montero said.\n\n“It will hold,” Ruiz-Montero said.", "ana ruiz montero, ana ruiz montero" },
        { "“The dam is safe,” Renée Côté said.\n\n“It will hold,” Cote said.", "renee cote, renee cote" },

        // Titles.
        { "Mayor Ana Ruiz toured the dam.\n\n“It will hold,” the mayor said.", "ana ruiz" },
        { "Ana Ruiz, the mayor of Riverton, toured the dam.\n\n“It will hold,” the mayor said.", "ana ruiz" },
        { "Senator Ana Ruiz met Senator Tom Hale.\n\n“It will hold,” the senator said.", "the senator" },
        { "Mayor Ana Ruiz met Governor Tom Hale.\n\n“It will hold,” the governor said.\n\n“It will,” the mayor said again.", "tom hale, ana ruiz" },
        { "Mayor Ana Ruiz toured the dam.\n\n“It will hold,” a spokesman for Ruiz said.", "a spokesman for ruiz" },
        { "Mayor Ana Ruiz toured the dam.\n\n“It will hold,” Ruiz’s lawyer said.", "ruiz's lawyer" },
        { "Mayor Ana Ruiz toured the dam.\n\n“It will hold,” Ruiz’s lawyer Tom Hale said.\n\n“It will,” Hale said again.", "tom hale, tom hale" },
        { "Mayor Ana Ruiz toured the dam.\n\n“It will hold,” the former mayor said.", "the former mayor" },

        // Pronouns.
        { "“The dam is safe,” Ana Ruiz said. “It will hold,” she added.", "ana ruiz, ana ruiz" },
        { "“The dam is safe,” Ana Ruiz said.\n\n“It will hold,” she said.\n\n“We checked it,” she said.", "ana ruiz, ana ruiz, ana ruiz" },
        { "Mayor Ana Ruiz toured the dam on Monday.\n\n“It will hold,” she said.", "ana ruiz" },
        { "Mayor Ana Ruiz met Governor Tom Hale.\n\n“It will hold,” he said.", "-" },
        { "Mr. Tom Hale met Ms. Ana Ruiz at the dam.\n\n“It will hold,” she said.", "ana ruiz" },
        { "Mr. Tom Hale met Ms. Ana Ruiz at the dam.\n\n“It will hold,” he said.", "tom hale" },
        { "“The dam is safe,” Ms. Ana Ruiz said.\n\n“It will hold,” he said.", "ana ruiz, -" },
        { "“The dam is safe,” Ana Ruiz said.\n\nEngineer Lee Park disagreed.\n\n“It will break,” he said.\n\n“It will break soon,” Park said.", "ana ruiz, lee park, lee park" },
        { "“The dam is safe,” Ana Ruiz said of Lee Park’s plan.\n\n“It will hold,” she said.", "ana ruiz, ana ruiz" },
        { "“The dam is safe,” Ana Ruiz said.\n\nThe rain fell all night.\n\nThe crews left at noon.\n\nThe river rose again.\n\n“It will hold,” she said.", "ana ruiz, -" },
        { "“The dam is safe,” they said.\n\n“It will hold,” it said.", "-, -" },
        { "“The dam is safe,” the Water Department said.\n\n“It will hold,” he said.", "the water department, -" },
        { "“The dam is safe,” a spokesman said.\n\n“It will hold,” she said.", "a spokesman, -" },
        { "“The dam is safe,” the man said.\n\n“It will hold,” he said.", "the man, the man" },
        { "“Tom Hale built the dam,” Ana Ruiz said.\n\n“It will hold,” she said.", "ana ruiz, ana ruiz" },
        { "“The dam is safe,” Ana Ruiz said. “It will hold,” she added.\n\n“It will break,” he said.", "ana ruiz, ana ruiz, -" },
        { "“The dam is safe,” Ana Ruiz said.\n\nLee Park disagreed.\n\n“It will break,” he said.", "ana ruiz, lee park" },
        { "“The dam is safe,” a spokeswoman for Ruiz said.\n\n“It will hold,” she said.", "a spokeswoman for ruiz, a spokeswoman for ruiz" },
        { "Lee Park runs the dam. Mayor Ana Ruiz toured it on Monday.\n\n“It will hold,” he said.", "-" },
        { "“The dam is safe,” Ana Ruiz said.\n\nHer brother, Tom Ruiz, built it.\n\n“It will hold,” Ruiz said.", "ana ruiz, ana ruiz" },
        { "Ms. Ana Ruiz and Mr. Tom Hale toured the dam.\n\n“It will hold,” Ruiz said.\n\n“It will break,” Hale said.\n\n“It will hold,” she said.", "ana ruiz, tom hale, ana ruiz" },
        { "Mrs. Ruiz met Mr. Hale.\n\n“It will hold,” Hale said. She shook her head. “It will break,” she said.", "hale, ruiz" },
    };

    [Theory]
    [MemberData(nameof(Stories))]
    public void Speakers_are_linked_to_people(string story, string entities) =>
        Assert.Equal(entities, string.Join(", ", Fields.Keys("speaker", "entity", story)));
}
