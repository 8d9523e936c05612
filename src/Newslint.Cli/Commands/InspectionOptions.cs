using System.CommandLine;
using Newslint.Reporting;
using Newslint.Rules.Yaml;

namespace Newslint.Cli.Commands;

/// <summary>Which views of the prose model are wanted.</summary>
internal static class InspectionOptions
{
    private static readonly string[] Names = ["article", "blocks", "sentences", "quotations", "dates", "mentions", "attributions"];

    /// <summary>The option that names views.</summary>
    public static Option<string[]> View() => new("--view")
    {
        Description = "What to show: article, blocks, sentences, quotations, dates, mentions, attributions, separated by commas.",
        HelpName = "LIST",
    };

    /// <summary>The views that were named; <paramref name="byDefault"/> where none was.</summary>
    /// <exception cref="UsageException">There is no such view.</exception>
    public static InspectionView Read(string[]? values, InspectionView byDefault)
    {
        var view = InspectionView.None;
        foreach (var value in values ?? [])
        {
            foreach (var name in value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var at = Array.IndexOf(Names, name);
                if (at < 0)
                {
                    throw new UsageException($"--view '{name}': {Suggestion.For(name, Names)}");
                }

                view |= (InspectionView)(1 << at);
            }
        }

        return view == InspectionView.None ? byDefault : view;
    }
}
