namespace Newslint.Benchmarks.Sites;

/// <summary>Writes stories of made-up towns, and what makes stories look like furniture: columns, tables, interviews, copies and updates.</summary>
internal sealed class StoryWriter(WordLists words, Random random)
{
    private static readonly string[] ColumnHeads = ["Arts", "On the water", "Overheard", "What we know so far"];
    private static readonly string[] ShortAnswers = ["Yes.", "No.", "Not at all.", "“I do not know.”", "Q. And then?"];

    /// <summary>A news story.</summary>
    public Story News()
    {
        var (town, body, thing, trouble) = (Drawn("town"), Drawn("body"), Drawn("thing"), Drawn("trouble"));
        var lead = Fill($"The {body} of {town} put off its decision on the {thing} on {{weekday}}, {{count}} days after the {trouble}. ") + Sentences(1);
        List<string[]> parts = [[lead]];
        for (var i = 3 + random.Next(4); i > 0; i--)
        {
            parts.Add([Sentences(2 + random.Next(3))]);
        }

        switch (random.Next(16))
        {
            case 0:
                parts.Insert(2, [.. Enumerable.Range(0, 4 + random.Next(4)).Select(_ => Fill("{town} {count} {town} {count}"))]);
                break;
            case 1:
                parts.Insert(2, [ShortAnswers[random.Next(ShortAnswers.Length)]]);
                parts.Insert(4, [ShortAnswers[random.Next(ShortAnswers.Length)]]);
                break;
        }

        return new Story($"{town} {body} puts off {thing} after {trouble}", Drawn("name"), parts);
    }

    /// <summary>A column that comes every week, always under the same heads.</summary>
    public Story Column()
    {
        List<string[]> parts = [];
        foreach (var head in ColumnHeads)
        {
            parts.Add([head]);
            parts.Add([Sentences(3)]);
        }

        return new Story($"The week in {Drawn("town")}: {Drawn("thing")}, {Drawn("trouble")} and the {Drawn("place")}", Drawn("name"), parts);
    }

    /// <summary>The story later: a new headline and a new lead above what was known.</summary>
    public Story Update(Story story) =>
        new($"{story.Headline}: {Drawn("body")} replies", story.Author, [[Sentences(2)], .. story.Parts, [Sentences(3)]]);

    /// <summary>The story as it was, with a note on what was wrong.</summary>
    public Story Correction(Story story) =>
        story with { Parts = [.. story.Parts, [Fill("An earlier version of this story named {name} of {town} in the place of {name}, who owns the {place}.")]] };

    private string Sentences(int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => Fill(Drawn(random.Next(3) == 0 ? words.Dispatches : words.Sentences))));

    private string Fill(string sentence) => words.Fill(sentence, random);

    private string Drawn(string kind) => Drawn(words[kind]);

    private string Drawn(string[] from) => from[random.Next(from.Length)];
}
