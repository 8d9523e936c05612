namespace Newslint.Core.Tests.Prose.Dates;

/// <summary>Reads the tables of sentences with their dates.</summary>
internal static class DateTable
{
    /// <summary>The rows of a table: the day of the article, the sentence with its dates marked, their values.</summary>
    public static TheoryData<string, string, string> Read(string name)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Repository.PathOf("tests", "Newslint.Core.Tests", "Prose", "Dates", name)))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                rows.Add(cells[0], cells[1], cells[2]);
            }
        }

        return rows;
    }
}
