using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Newslint.Rules.Yaml;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint rules new NAME</c>: writes a rule file to begin with, whose examples pass.</summary>
internal sealed partial class RulesNewCommand(ParseResult arguments, RulesNewOptions options, TextWriter output)
{
    /// <summary>Runs the command.</summary>
    public int Run()
    {
        var kind = arguments.Choose(options.Kind, RulesNewOptions.Kinds) ?? RulesNewOptions.Kinds[0];
        var folder = arguments.GetValue(options.Output) ?? string.Empty;
        var name = arguments.GetValue(options.Name)!;
        var id = arguments.GetValue(options.Id) ?? NextId(folder);
        var text = Template(kind).Replace("$id$", id, StringComparison.Ordinal).Replace("$name$", name, StringComparison.Ordinal);
        if (RuleFile.Read("rule", text, isShipped: false) is { Problems: [var problem, ..] })
        {
            throw new UsageException(problem.Message);
        }

        var path = Path.Combine(folder, name + ".yml").Replace(Path.DirectorySeparatorChar, '/');
        Write(folder, path, text);
        output.WriteLine($"Wrote {path}. Next: newslint rules test {path}");
        return ExitCode.Clean;
    }

    private static void Write(string folder, string path, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetFullPath(folder, Environment.CurrentDirectory));
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new UsageException($"{path}: There is such a file already. Choose another name, or another folder with --output.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }

    private static string Template(string kind)
    {
        using var stream = typeof(RulesNewCommand).Assembly.GetManifestResourceStream($"templates/{kind}.yml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>One more than the highest HOUSE id of the rule files beside it.</summary>
    private static string NextId(string folder)
    {
        var full = Path.GetFullPath(folder, Environment.CurrentDirectory);
        var highest = 0;
        foreach (var file in Directory.Exists(full) ? Directory.GetFiles(full, "*.yml") : [])
        {
            foreach (var line in File.ReadLines(file))
            {
                if (HouseId().Match(line) is { Success: true } match)
                {
                    highest = Math.Max(highest, int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
                    break;
                }
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"HOUSE{highest + 1:0000}");
    }

    [GeneratedRegex("^id: *[\"']?HOUSE([0-9]{1,6})\\b", RegexOptions.CultureInvariant)]
    private static partial Regex HouseId();
}
