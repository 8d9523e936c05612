using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;
using Newslint.Prose.Dates;
using Newslint.Prose.Events;
using Newslint.Prose.FormerNames;
using Newslint.Prose.Furniture;
using Newslint.Prose.Mentions;
using Newslint.Prose.Names;
using Newslint.Prose.Numbers;
using Newslint.Prose.People;
using Newslint.Prose.Quotations;

namespace Newslint.Prose;

/// <summary>
/// What an article says, in the units that rules ask about. Each view is computed once, when first asked for. An
/// article belongs to one worker at a time, so there are no locks.
/// </summary>
public sealed class ProseModel
{
    private readonly Lexicon _lexicon = Lexicon.Shipped;
    private readonly WorldFacts _facts;
    private TokenList? _tokens;
    private Line[]? _lines;
    private Sentence[]? _sentences;
    private PairedArticle? _marks;
    private Quotation[]? _quotations;
    private DateReference[]? _dates;
    private DatedAction[]? _datedActions;
    private ElapsedTime[]? _elapsedTimes;
    private Mention[]? _mentions;
    private TitleConflict[]? _titleConflicts;
    private EventReference[]? _events;
    private FormerName[]? _formerNames;
    private FormerMoneyReference[]? _formerMoney;
    private LatePerson[]? _latePersons;
    private NameVariant[]? _nameVariants;
    private StatedAge[]? _ages;
    private NumberReference[]? _numbers;
    private NumberReference[]? _percentages;
    private Word[]? _words;
    private ProperName[]? _names;
    private PersonFinder? _people;
    private PersonReference[]? _persons;
    private TitleReference[]? _titles;
    private SpeakerReference[]? _speakers;
    private AttributionReference[]? _attributions;
    private SourcePlace[]? _sourcePlaces;
    private bool[]? _speakerChanges;
    private SurnameIntroductions? _introductions;
    private EarliestPerson? _earliestPerson;
    private FurnitureJudge? _furniture;
    private Block[]? _paragraphs;
    private DocumentDate? _documentDate;
    private bool _isDated;
    private string? _language;
    private bool _isLanguageKnown;

    /// <summary>A model of <paramref name="article"/> that knows the shipped facts; nothing is computed yet.</summary>
    public ProseModel(Article article)
        : this(article, WorldFacts.Shipped)
    {
    }

    /// <summary>A model of <paramref name="article"/> that knows the given facts.</summary>
    public ProseModel(Article article, WorldFacts facts)
    {
        Article = article;
        _facts = facts;
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

    /// <summary>
    /// The language of the article without country, such as <c>de</c>: as something declares it, else as its letters and commonest words
    /// tell; null where they do not.
    /// </summary>
    public string? Language
    {
        get
        {
            if (!_isLanguageKnown)
            {
                _language = Article.Language is { } declared ? LanguageTag.LanguageOf(declared) : LanguageFinder.Find(Article);
                _isLanguageKnown = true;
            }

            return _language;
        }
    }

    /// <summary>The words of the dateline, where a paragraph near the top begins with one.</summary>
    public TextSpan? Dateline => Prose.Dateline.Find(Article, Tokens);

    /// <summary>The lines of the blocks, sorted.</summary>
    public IReadOnlyList<Line> Lines => _lines ??= LineFinder.Find(Article);

    /// <summary>The sentences, sorted.</summary>
    public IReadOnlyList<Sentence> Sentences => SentenceArray;

    /// <summary>The quotations, sorted.</summary>
    public IReadOnlyList<Quotation> Quotations => _quotations ??= QuotationFinder.Find(Article, Tokens, Marks.Pairs);

    /// <summary>The quotation marks that something is wrong with, sorted.</summary>
    public IReadOnlyList<MarkDefect> MarkDefects => Marks.Defects;

    /// <summary>The dates, sorted.</summary>
    public IReadOnlyList<DateReference> Dates => FindDates();

    /// <summary>Verbs with the day that they are said to happen on, sorted.</summary>
    public IReadOnlyList<DatedAction> DatedActions => _datedActions ??= new DatedActionFinder(Tokens, SentenceArray, Dates).Find();

    /// <summary>Lengths of time beside the dates that they lead back to, sorted.</summary>
    public IReadOnlyList<ElapsedTime> ElapsedTimes => _elapsedTimes ??= new ElapsedTimeFinder(Tokens, Dates, DocumentDate).Find();

    /// <summary>People by title and name, sorted.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions ??= FindMentions();

    /// <summary>Titles that others of the same people, before them, exclude, sorted.</summary>
    public IReadOnlyList<TitleConflict> TitleConflicts => _titleConflicts ??= new TitleConflicts(Article, Mentions, Persons).Find();

    /// <summary>Events that the text looks ahead to, sorted.</summary>
    public IReadOnlyList<EventReference> Events => _events ??= FindEvents();

    /// <summary>Names that places, companies and agencies had given up on the day of the article, sorted; none where that day is not known.</summary>
    public IReadOnlyList<FormerName> FormerNames => _formerNames ??= FindFormerNames();

    /// <summary>Money that was none any more on the day of the article, sorted; none where that day is not known.</summary>
    public IReadOnlyList<FormerMoneyReference> FormerMoney => _formerMoney ??= FindFormerMoney();

    /// <summary>Well-known people who are called the late, sorted; none where the day of the article is not known.</summary>
    public IReadOnlyList<LatePerson> LatePersons => _latePersons ??= FindLatePersons();

    /// <summary>Names of people that are spelled otherwise elsewhere in the article, sorted.</summary>
    public IReadOnlyList<NameVariant> NameVariants => _nameVariants ??= new NameVariantFinder(Article, Tokens, Names, Persons, People.CanBePerson, _facts.Offices).Find();

    /// <summary>Ages beside a day or year of birth, sorted.</summary>
    public IReadOnlyList<StatedAge> Ages => _ages ??= new AgeFinder(Tokens, SentenceArray, Dates).Find(DocumentDate?.Interval);

    /// <summary>Numbers that are no part of a date or time, sorted.</summary>
    public IReadOnlyList<NumberReference> Numbers => _numbers ??= NumberScanner.Scan(Article, Tokens, Dates);

    /// <summary>The numbers that are percentages, sorted.</summary>
    public IReadOnlyList<NumberReference> Percentages => _percentages ??= [.. Numbers.Where(number => number.IsPercent)];

    /// <summary>The words, sorted.</summary>
    public IReadOnlyList<Word> Words => _words ??= Word.Of(Tokens);

    /// <summary>Proper names, sorted.</summary>
    public IReadOnlyList<ProperName> Names => _names ??= NameFinder.Find(Tokens, SentenceArray, _lexicon);

    /// <summary>The names of people who have a title or are quoted, sorted.</summary>
    public IReadOnlyList<PersonReference> Persons => _persons ??= People.Find();

    /// <summary>The titles of the mentions, sorted.</summary>
    public IReadOnlyList<TitleReference> Titles => _titles ??= [.. Mentions.Select(mention => new TitleReference(mention))];

    /// <summary>The words that name who is quoted, sorted, each once.</summary>
    public IReadOnlyList<SpeakerReference> Speakers => _speakers ??= SpeakerFinder.Find(Article, Tokens, Quotations, Persons, Mentions, Names, People);

    /// <summary>Who is said to say what, in quotations and beside none, sorted; spans may overlap.</summary>
    public IReadOnlyList<AttributionReference> Attributions => _attributions ??= AttributionFinder.Find(Tokens, SentenceArray, Quotations);

    /// <summary>The blocks of running text, sorted.</summary>
    internal IReadOnlyList<Block> Paragraphs => _paragraphs ??= [.. Article.Blocks.Where(block => block.Kind == BlockKind.Paragraph)];

    /// <summary>Where the source of each quotation stands, in their order.</summary>
    internal SourcePlace[] SourcePlaces => _sourcePlaces ??= Prose.Quotations.SourcePlaces.Find(Tokens, Quotations);

    /// <summary>Whether each quotation, in their order, follows another speaker’s in its paragraph.</summary>
    internal bool[] SpeakerChanges => _speakerChanges ??= Prose.Quotations.SpeakerChanges.Find(Article, Tokens, Quotations, Speakers);

    /// <summary>Where surnames that speak are introduced.</summary>
    internal SurnameIntroductions SurnameIntroductions => _introductions ??= new SurnameIntroductions(Article, Tokens, _lexicon, Attributions, Names);

    /// <summary>Where the article comes to its first person.</summary>
    internal EarliestPerson EarliestPerson => _earliestPerson ??= EarliestPerson.Find(Tokens, SentenceArray, _lexicon);

    /// <summary>How much each line looks like furniture.</summary>
    internal FurnitureJudge Furniture => _furniture ??= new FurnitureJudge(Article, Lines);

    internal PairedArticle Marks => _marks ??= MarkPairer.Pair(Article, Tokens);

    internal TokenList Tokens => _tokens ??= TokenList.Of(Article, _lexicon);

    private PersonFinder People => _people ??= new PersonFinder(Article, Tokens, _lexicon, Mentions, Quotations, Names);

    private Sentence[] SentenceArray => _sentences ??= SentenceSplitter.Split(Article, Tokens);

    private DateReference[] FindDates()
    {
        _dates ??= DateScanner.Scan(Tokens, SentenceArray, DayOrder.Of(Article.Language));
        if (!_isDated)
        {
            _documentDate = new DocumentDateFinder(Article, Tokens, _dates, Dateline, () => _facts.Offices.AsOf).Find();
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
            new MentionSettings(Tokens, SentenceArray, Dates, DocumentDate).Read(mentions);
            new MentionResolver(Article, _facts, DocumentDate).Resolve(mentions);
        }

        return mentions;
    }

    private FormerName[] FindFormerNames() => DocumentDate is { } document
        ? new FormerNameFinder(Article, Tokens, SentenceArray, () => Names, NarrationBefore(document), _facts.Renames, document.Interval).Find()
        : [];

    private FormerMoneyReference[] FindFormerMoney() => DocumentDate is { } document
        ? new FormerMoneyFinder(Article, Tokens, SentenceArray, NarrationBefore(document), _facts.Currencies, document.Interval).Find()
        : [];

    private LatePerson[] FindLatePersons() => DocumentDate is { } document
        ? new LatePersonFinder(Article, Tokens, _lexicon, Names, _facts, document.Interval).Find()
        : [];

    private Narration NarrationBefore(DocumentDate document) => new(Tokens, SentenceArray, Dates, document.Interval.From.Year);

    private EventReference[] FindEvents()
    {
        var events = new EventFinder(Tokens, _lexicon, SentenceArray, Dates, new EventNames(Article, Tokens, _facts.Events)).Find();
        if (DocumentDate is { } document)
        {
            foreach (var reference in events)
            {
                EventJudge.Judge(reference, Article, _facts.Events, _facts.Offices, document.Interval);
            }
        }

        return events;
    }
}
