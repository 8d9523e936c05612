namespace Newslint.Benchmarks.Sites;

/// <summary>A made-up site: the furniture that stands around its stories.</summary>
internal sealed class Site
{
    /// <summary>Pages whose headlines a page teases: those that came just before it.</summary>
    private const int TeasedBack = 12;

    private static readonly string[] Sections = ["News", "Sport", "Business", "Opinion", "Weather", "Obituaries", "Puzzles", "Food", "Travel", "Jobs", "Letters", "Archive"];
    private static readonly string[] Titles = ["Herald", "Courier", "Observer", "Gazette", "Messenger", "Post", "Chronicle", "Echo"];

    private readonly Random _random;
    private readonly string _title;
    private readonly string _label;
    private readonly string[] _header;
    private readonly string[] _footer;
    private readonly string[] _pitch;
    private readonly List<string> _recent = [];
    private int _pages;

    public Site(WordLists words, Random random, int number)
    {
        _random = random;
        _title = $"{words["town"][number % 10]} {Titles[number / 10 % Titles.Length]}";
        _label = new[] { "Advertisement", "Story continues below", "Paid content", "The story goes on after this message" }[random.Next(4)];
        var sections = Sections.OrderBy(_ => random.Next()).Take(5 + random.Next(6)).ToArray();
        _header = [$"The {_title}", "Sign in", .. sections, .. random.Next(2) == 0 ? [$"All of the {_title} for {3 + random.Next(9)} a month"] : Array.Empty<string>()];
        _pitch = [$"The {_title} in your mailbox", $"Sign up and get what matters in {words["town"][number % 10]} every {words["weekday"][random.Next(7)]} at seven.", "Your address"];
        _footer = [$"About the {_title}", "Contact us", "Work with us", "Terms of use", "Your privacy", $"© {2015 + random.Next(10)} The {_title} and its owners. Nothing on this page may be printed elsewhere without our consent."];
        Folder = $"site-{number:D4}";
    }

    /// <summary>The folder of its pages.</summary>
    public string Folder { get; }

    /// <summary>Puts a story on a page.</summary>
    public SitePage Print(Story story)
    {
        var page = new PageText();
        page.Furniture(_header);
        page.Story(story.Headline);
        page.Story($"By {story.Author}", $"{1 + _random.Next(28)} March {2020 + _random.Next(6)}");
        page.Furniture("Share", "Copy link", "Save for later");
        for (var i = 0; i < story.Parts.Count; i++)
        {
            page.Story(story.Parts[i]);
            if (i == 1)
            {
                page.Furniture(_label);
            }
            else if (i == 3 && _recent.Count > 2)
            {
                page.Furniture("More from us", _recent[_random.Next(_recent.Count)]);
            }
        }

        page.Furniture($"{story.Author} is a reporter for the {_title} and can be reached at the desk on most days of the week.");
        page.Furniture(_pitch);
        if (_recent.Count > 0)
        {
            page.Furniture(_recent.OrderBy(_ => _random.Next()).Take(4).Prepend("Most read"));
        }

        page.Furniture(_footer);
        Remember(story.Headline);
        return page.At($"{Folder}/{_pages++:D5}.txt");
    }

    private void Remember(string headline)
    {
        _recent.Add(headline);
        if (_recent.Count > TeasedBack)
        {
            _recent.RemoveAt(0);
        }
    }
}
