using System.Diagnostics;
using System.Globalization;

namespace Newslint.Benchmarks.Logs;

/// <summary>A folder of odd copy, and how it is linted: the same number gives the same folder.</summary>
internal sealed class CopyFolder
{
    /// <summary>The password in the address of the remote repository, which no log may hold.</summary>
    public const string Secret = "s3cr3t-p4ssw0rd";

    /// <summary>More findings than GitHub takes.</summary>
    private const int TooMany = 25_500;

    private const int Large = 3;

    private readonly Random _random;
    private readonly OddCopy _copy;
    private readonly List<string> _arguments = [];

    public CopyFolder(int number, string path, string rules)
    {
        (Number, Top) = (number, path);
        _random = new Random(number);
        _copy = new OddCopy(_random);
        Directory.CreateDirectory(Top);
        if (number % 50 == 0)
        {
            return; // no file at all
        }

        if (number == Large)
        {
            WriteLarge(rules);
            return;
        }

        IsInGit = Happens(4);
        Within = IsInGit && Happens(2) ? "desk #1/news" : "";
        HasBaseline = Happens(5);
        HasTrouble = Happens(5);
        Directory.CreateDirectory(Path.Combine(Top, Within));
        WriteCopy();
        Configure(rules);
    }

    /// <summary>The number that it was made from.</summary>
    public int Number { get; }

    /// <summary>The top of its tree.</summary>
    public string Top { get; }

    /// <summary>The folder that it is linted in, seen from the top.</summary>
    public string Within { get; } = "";

    /// <summary>Whether it is a git work tree.</summary>
    public bool IsInGit { get; }

    /// <summary>Whether it is linted with what was found before as baseline.</summary>
    public bool HasBaseline { get; }

    /// <summary>Whether something in it cannot be read.</summary>
    public bool HasTrouble { get; }

    /// <summary>Whether the log is to hold everything.</summary>
    public bool IsFull => Number % 5 == 4;

    /// <summary>Paths and options.</summary>
    public IReadOnlyList<string> Arguments => _arguments;

    /// <summary>Adds a file whose findings are new to the baseline.</summary>
    public void Grow() => File.WriteAllText(Path.Combine(Top, Within, "zz new.txt"), "Advertisement\n\nThe crews left.\n");

    private bool Happens(int oneIn) => _random.Next(oneIn) == 0;

    private void WriteCopy()
    {
        var suppresses = Happens(3);
        for (var files = _random.Next(1, 9); files > 0; files--)
        {
            var isMarkdown = Happens(3);
            var folder = Path.Combine(Top, Within, Happens(3) ? OddNames.Next(_random) : "");
            var path = Path.Combine(folder, (Happens(3) ? string.Create(CultureInfo.InvariantCulture, $"story{files}") : OddNames.Next(_random)) + (isMarkdown ? ".md" : ".txt"));
            if (File.Exists(folder) || Directory.Exists(path))
            {
                continue;
            }

            Directory.CreateDirectory(folder);
            File.WriteAllBytes(path, _copy.Next(suppresses, isMarkdown));
            if (Happens(6))
            {
                AddLinks(folder, path);
            }
        }

        if (suppresses)
        {
            File.WriteAllText(
                Path.Combine(Top, "newslint-allow.yml"),
                $"- rule: furniture\n  text: Advertisement\n  reason: {_copy.Reason()}\n- rule: house\n  file: '**.txt'\n  reason: {_copy.Reason()}\n");
        }
    }

    /// <summary>Links to a file in its folder, one of them named on the command line.</summary>
    private void AddLinks(string folder, string path)
    {
        var link = Path.Combine(folder, "link.txt");
        if (!Path.Exists(link))
        {
            File.CreateSymbolicLink(link, path);
            _arguments.Add(Path.GetRelativePath(Path.Combine(Top, Within), link));
        }
    }

    private void Configure(string rules)
    {
        _arguments.Insert(0, ".");
        _arguments.AddRange(["--rules", Path.GetRelativePath(Path.Combine(Top, Within), rules)]);
        if (Happens(3))
        {
            File.WriteAllText(Path.Combine(Top, ".editorconfig"), "root = true\n[*.md]\nnewslint_style = guardian\ndotnet_analyzer_diagnostic.category-house.severity = error\n");
        }

        if (!HasBaseline && Happens(2))
        {
            _arguments.AddRange(["--only", "house,furniture,quotes,host,time"]); // most of a log is about rules, and most of the time goes into logs
        }

        if (HasTrouble)
        {
            MakeTrouble();
        }

        if (Happens(10))
        {
            _arguments.AddRange(["--sarif-category", OddNames.Next(new Random(Number)) + "x"]);
        }

        if (IsInGit)
        {
            Git("init --quiet --initial-branch main");
            Git($"remote add origin https://editor:{Secret}@example.org/news/copy.git");
            Git("-c user.name=Test -c user.email=test@example.org commit --quiet --allow-empty --message first");
        }
    }

    private void MakeTrouble()
    {
        var place = Path.Combine(Top, Within);
        File.WriteAllText(Path.Combine(place, ".editorconfig"), "[*.txt\nnewslint_style = 😀\ndotnet_diagnostic.NL1701.severity = fatal\ndotnet_diagnostic.NL9998.severity = error\n[{a,b]\n");
        File.CreateSymbolicLink(Path.Combine(place, "nowhere.txt"), "gone.txt");
        File.WriteAllBytes(Path.Combine(place, "image.txt"), [0, 1, 2, 255, 0, 0]);
        File.WriteAllText(Path.Combine(place, "broken «rule».yml"), $"id: BROKEN\nmessage: {_copy.Reason()}\nfind: [\n");
        var closed = Path.Combine(place, "closed.txt");
        File.WriteAllText(closed, "Advertisement\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(closed, UnixFileMode.None); // root may read it all the same
        }

        _arguments.AddRange(["missing " + OddNames.Next(_random), "--rules", "broken «rule».yml"]);
        if (Happens(2))
        {
            File.WriteAllText(Path.Combine(place, "newslint-allow.yml"), $"- rule: {_copy.Reason()}\n- text: x\n  reason: 5\n");
        }
    }

    private void WriteLarge(string rules)
    {
        // The strong ones come last, so that keeping the first would be seen.
        for (var file = 0; file < 30; file++)
        {
            var word = OddRules.Words[(file % 4) switch { 0 => 2, 1 => 5, 2 => 1, _ => file > 20 ? 0 : 4 }];
            File.WriteAllText(Path.Combine(Top, string.Create(CultureInfo.InvariantCulture, $"f{file:D2}.txt")), string.Concat(Enumerable.Repeat($"They wrote {word}.\n\n", TooMany / 30)));
        }

        _arguments.AddRange([".", "--rules", Path.GetRelativePath(Top, rules)]);
    }

    private void Git(string arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Top })!;
        git.WaitForExit();
        if (git.ExitCode != 0)
        {
            throw new InvalidOperationException($"git {arguments} failed");
        }
    }
}
