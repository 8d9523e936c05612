using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;
using Newslint.Prose.Dates;
using Newslint.Prose.Events;
using Newslint.Prose.Mentions;
using Newslint.Prose.Quotations;

namespace Newslint.Prose;

/// <summary>
/// What an article says, in the units that rules ask about. Each view is computed once, when first asked for. An
/// article belongs to one worker at a time, so there are no locks.
/// </summary>
public sealed class ProseModel
{
    private readonly Lexicon _lexicon = Lexicon.Shipped;
    private readonly OfficeFacts _offices;
    private readonly EventFacts _eventFacts;
    private TokenList? _tokens;
    private Line[]? _lines;
    private Sentence[]? _sentences;
    private Quotation[]? _quotations;
    private DateReference[]? _dates;
    private Mention[]? _mentions;
    private EventReference[]? _events;
    private DocumentDate? _documentDate;
    private bool _isDated;

    /// <summary>A model of <paramref name="article"/> that knows the shipped facts; nothing is computed yet.</summary>
    public ProseModel(Article article)
        : this(article, OfficeFacts.Shipped, EventFacts.Shipped)
    {
    }

    /// <summary>A model of <paramref name="article"/> that knows the given facts.</summary>
    public ProseModel(Article article, OfficeFacts offices, EventFacts events)
    {
        Article = article;
        _offices = offices;
        _eventFacts = events;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The day of the article; null where nothing tells it.</summary>
    public DocumentDate? DocumentDate
    {
        get
        {
            FindDates();
            return _documentDate;
        }
    }

    /// <summary>The words of the dateline, where a paragraph near the top begins with one.</summary>
    public TextSpan? Dateline => Prose.Dateline.Find(Article, Tokens);

    /// <summary>The lines of the blocks, sorted.</summary>
    public IReadOnlyList<Line> Lines => _lines ??= LineFinder.Find(Article);

    /// <summary>The sentences, sorted.</summary>
    public IReadOnlyList<Sentence> Sentences => SentenceArray;

    /// <summary>The quotations, sorted.</summary>
    public IReadOnlyList<Quotation> Quotations => _quotations ??= QuotationFinder.Find(Article, Tokens);

    /// <summary>The dates, sorted.</summary>
    public IReadOnlyList<DateReference> Dates => FindDates();

    /// <summary>People by title and name, sorted.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions ??= FindMentions();

    /// <summary>Events that the text looks ahead to, sorted.</summary>
    public IReadOnlyList<EventReference> Events => _events ??= FindEvents();

    internal TokenList Tokens => _tokens ??= TokenList.Of(Article, _lexicon);

    private Sentence[] SentenceArray => _sentences ??= SentenceSplitter.Split(Article, Tokens);

    private DateReference[] FindDates()
    {
        _dates ??= DateScanner.Scan(Tokens, SentenceArray);
        if (!_isDated)
        {
            _documentDate = new DocumentDateFinder(Article, Tokens, _dates, Dateline, () => _offices.AsOf).Find();
            DateResolver.Resolve(_dates, _documentDate);
            _isDated = true;
        }

        return _dates;
    }

    private Mention[] FindMentions()
    {
        var mentions = MentionFinder.Find(Article, Tokens, _lexicon);
        if (mentions.Length > 0)
        {
            HistoryGuard.Mark(mentions, Tokens, SentenceArray, Dates, DocumentDate);
            new MentionResolver(Article, _offices, DocumentDate).Resolve(mentions);
        }

        return mentions;
    }

    private EventReference[] FindEvents()
    {
        var events = new EventFinder(Tokens, _lexicon, SentenceArray, Dates).Find();
        if (DocumentDate is { } document)
        {
            foreach (var reference in events)
            {
                EventJudge.Judge(reference, Article, _eventFacts, _offices, document.Interval);
            }
        }

        return events;
    }
}
