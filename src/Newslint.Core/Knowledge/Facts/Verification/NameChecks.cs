using Newslint.Knowledge.Facts.Packing;

namespace Newslint.Knowledge.Facts.Verification;

/// <summary>Checks <c>names.csv</c>: a full name stands for one person, or for people who are told apart by what stands in brackets behind.</summary>
internal static class NameChecks
{
    public const string Header = FactTables.Names;

    private const string File = "names.csv";

    public static void Run(CsvReader? reader, List<TermRow> terms, ProblemList problems)
    {
        var people = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            people.TryAdd(NameFolding.Fold(term.Person), term.Person);
        }

        var rows = new HashSet<(string, string, string)>();
        problems.ForEach(reader, row =>
        {
            var (person, alias, line) = (row[0], row[1], row.Line);
            if (!rows.Add((person, alias, row[2])))
            {
                problems.Error(File, line, $"'{alias}' stands twice for {person}.");
            }

            if (NameKinds.Read(row.Raw(2)) is not { } kind)
            {
                problems.Error(File, line, $"Expected {NameKinds.Words}, found '{row[2]}'.");
            }
            else if (kind is NameKind.Full or NameKind.Initials && Collision(people, person, alias) is { } other)
            {
                problems.Error(File, line, $"'{alias}' stands for {person} and for {other}. Give one of them a place in brackets behind the name.");
            }
        });
    }

    private static string? Collision(Dictionary<string, string> people, string person, string alias)
    {
        var folded = NameFolding.Fold(alias);
        if (people.TryAdd(folded, person) || people[folded] == person || person.EndsWith(')'))
        {
            return null;
        }

        var other = people[folded];
        if (other.EndsWith(')'))
        {
            people[folded] = person;
            return null;
        }

        return other;
    }
}
