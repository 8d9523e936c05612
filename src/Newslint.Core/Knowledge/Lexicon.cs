namespace Newslint.Knowledge;

/// <summary>The English words that the prose model knows, with their <see cref="WordTraits"/>.</summary>
internal sealed class Lexicon
{
    private static readonly string[] EventClassNames = ["lookahead", "noun", "tail"];

    private static Lexicon? _shipped;

    private readonly WordTable _traits = new();
    private readonly WordTable _titles = new();
    private readonly WordTable _eventPhrases = new();
    private int _longestTitle;

    private Lexicon()
    {
        Titles = new PhraseTable(_titles, ~PhraseTable.Beginning);
        LookAheads = new PhraseTable(_eventPhrases, 1);
        EventNouns = new PhraseTable(_eventPhrases, 2);
    }

    /// <summary>The lexicon made of the shipped files.</summary>
    public static Lexicon Shipped => _shipped ??= ReadShipped();

    /// <summary>The most words a title of office has.</summary>
    public int LongestTitle => _longestTitle;

    /// <summary>Titles of office and of courtesy.</summary>
    public PhraseTable Titles { get; }

    /// <summary>Phrases that look ahead to an event: <c>ahead of</c>.</summary>
    public PhraseTable LookAheads { get; }

    /// <summary>Nouns of events: <c>election</c>, <c>world cup</c>.</summary>
    public PhraseTable EventNouns { get; }

    /// <summary>What a word can be.</summary>
    public WordTraits TraitsOf(ReadOnlySpan<char> word) => (WordTraits)_traits.Find(word);

    /// <summary>What a word can be, where its <see cref="WordHash"/> is known.</summary>
    public WordTraits TraitsOf(ReadOnlySpan<char> word, uint hash) => (WordTraits)_traits.Find(word, hash);

    /// <summary>Whether a phrase, its words joined by single spaces, is a title of office or courtesy.</summary>
    public bool IsTitle(ReadOnlySpan<char> phrase) => (_titles.Find(phrase) & ~PhraseTable.Beginning) != 0;

    /// <summary>Whether a title is one of courtesy (<c>Mr.</c>, <c>Dr.</c>) and says nothing of an office.</summary>
    public bool IsCourtesyTitle(ReadOnlySpan<char> phrase) => (_titles.Find(phrase) & ~PhraseTable.Beginning) == 2;

    /// <summary>Whether a word may follow the noun of an event and belong to it: election <c>cycle</c>.</summary>
    public bool IsEventTail(ReadOnlySpan<char> word) => (_eventPhrases.Find(word) & 4) != 0;

    private static Lexicon ReadShipped()
    {
        var lexicon = new Lexicon();
        lexicon.AddClasses(ShippedContent.Read("rules/lexicons/words.txt"));
        lexicon.AddAbbreviations(ShippedContent.Read("rules/lexicons/abbreviations.txt"));
        lexicon.AddSpeechVerbs(ShippedContent.Read(SpeechVerbs.File));
        lexicon.AddTitles(ShippedContent.Read("rules/lexicons/titles.txt"));
        lexicon.AddEventPhrases(ShippedContent.Read("rules/lexicons/events.txt"));
        lexicon.AddDateWords(ShippedContent.Read(DateWords.File));
        return lexicon;
    }

    private void AddClasses(string text)
    {
        foreach (var line in DataLines(text))
        {
            var (name, words) = SplitAtColon(line);
            var trait = (long)TraitNamed(name);
            foreach (var word in words.Split(' '))
            {
                _traits.ValueOf(words[word]) |= trait;
            }
        }
    }

    private void AddAbbreviations(string text)
    {
        foreach (var line in DataLines(text))
        {
            foreach (var word in line.Split(' '))
            {
                _traits.ValueOf(line[word]) |= (long)WordTraits.Abbreviation;
            }
        }
    }

    private void AddSpeechVerbs(string text)
    {
        ReadOnlySpan<long> forms = [(long)WordTraits.SpeechBase, (long)WordTraits.SpeechFinite, (long)WordTraits.SpeechFinite, (long)WordTraits.SpeechParticiple];
        foreach (var line in DataLines(text))
        {
            var (name, words) = SplitAtColon(line);
            var verbClass = (long)VerbClassNamed(name);
            var form = 0;
            foreach (var column in words.Split(' '))
            {
                var variants = words[column];
                foreach (var variant in variants.Split('/'))
                {
                    _traits.ValueOf(variants[variant]) |= verbClass == (long)WordTraits.Finding ? verbClass : forms[form] | verbClass;
                }

                form++;
            }
        }
    }

    /// <summary>Marks the words that an expression of time is found by; what they mean is for <see cref="DateWords"/>.</summary>
    private void AddDateWords(string text)
    {
        foreach (var line in DataLines(text))
        {
            var (name, words) = SplitAtColon(line);
            if (DateWords.IsAnchor(name))
            {
                foreach (var range in words.Split(' '))
                {
                    var word = words[range];
                    var equals = word.IndexOf('=');
                    _traits.ValueOf(equals < 0 ? word : word[..equals]) |= (long)WordTraits.Time;
                }
            }
        }
    }

    private void AddTitles(string text)
    {
        foreach (var line in DataLines(text))
        {
            var tab = line.IndexOf('\t');
            var phrase = line[..tab];
            _titles.ValueOf(phrase) |= line[(tab + 1)..] is "courtesy" ? 2L : 1L;
            var space = phrase.IndexOf(' ');
            _traits.ValueOf(space < 0 ? phrase : phrase[..space]) |= (long)WordTraits.TitleStart;
            PhraseTable.AddBeginnings(_titles, phrase);
            _longestTitle = Math.Max(_longestTitle, phrase.Count(' ') + 1);
        }
    }

    private void AddEventPhrases(string text)
    {
        foreach (var line in DataLines(text))
        {
            var (name, phrases) = SplitAtColon(line);
            var phraseClass = 1L << IndexOf(EventClassNames, name);
            foreach (var part in phrases.Split(','))
            {
                var phrase = phrases[part].Trim();
                _eventPhrases.ValueOf(phrase) |= phraseClass;
                PhraseTable.AddBeginnings(_eventPhrases, phrase);
                if (phraseClass == 1)
                {
                    var end = phrase.IndexOfAny(' ', '-');
                    _traits.ValueOf(end < 0 ? phrase : phrase[..end]) |= (long)WordTraits.LookAheadStart;
                }
            }
        }
    }

    private static DataLineEnumerator DataLines(string text) => new(text);

    private static Pair SplitAtColon(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return new Pair { Name = line[..colon], Words = line[(colon + 1)..].Trim() };
    }

    private static WordTraits TraitNamed(ReadOnlySpan<char> name) => name switch
    {
        "pronoun" => WordTraits.Pronoun,
        "determiner" => WordTraits.Determiner,
        "preposition" => WordTraits.Preposition,
        "conjunction" => WordTraits.Conjunction,
        "clause-opener" => WordTraits.ClauseOpener,
        "auxiliary" => WordTraits.Auxiliary,
        "copula" => WordTraits.Copula,
        "future" => WordTraits.Future,
        "adverb" => WordTraits.Adverb,
        "number-word" => WordTraits.NumberWord,
        "naming" => WordTraits.Naming,
        "naming-noun" => WordTraits.NamingNoun,
        "also-noun" => WordTraits.AlsoNoun,
        "particle-verb" => WordTraits.ParticleVerb,
        "speech-noun" => WordTraits.SpeechNoun,
        "name-particle" => WordTraits.NameParticle,
        "speech-setting" => WordTraits.SpeechSetting,
        "evidence-verb" => WordTraits.EvidenceVerb,
        "irregular-past" => WordTraits.IrregularPast,
        "standalone" => WordTraits.Standalone,
        "time-noun" => WordTraits.TimeNoun,
        "chain-opener" => WordTraits.ChainOpener,
        "first-person" => WordTraits.FirstPerson,
        "issuing" => WordTraits.Issuing,
        "common" => WordTraits.Common,
        "tag-verb" => WordTraits.TagVerb,
        "document" => WordTraits.Document,
        "history" => WordTraits.History,
        "month" => WordTraits.Month,
        "month-abbreviation" => WordTraits.MonthAbbreviation,
        "weekday" => WordTraits.Weekday,
        "weekday-abbreviation" => WordTraits.WeekdayAbbreviation,
        _ => throw new InvalidDataException($"'{name}' is no class of words."),
    };

    private static WordTraits VerbClassNamed(ReadOnlySpan<char> name) => name switch
    {
        "neutral" => WordTraits.SpeechNeutral,
        "loaded" => WordTraits.SpeechLoaded,
        "bookism" => WordTraits.SpeechBookism,
        "gesture" => WordTraits.SpeechGesture,
        "reported" => WordTraits.SpeechReported,
        "thought" => WordTraits.Thought,
        "finding" => WordTraits.Finding,
        _ => throw new InvalidDataException($"'{name}' is no class of speech verbs."),
    };

    private static int IndexOf(string[] names, ReadOnlySpan<char> name)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (name.SequenceEqual(names[i]))
            {
                return i;
            }
        }

        throw new InvalidDataException($"'{name}' is no class of words; expected one of {string.Join(", ", names)}.");
    }

    private ref struct Pair
    {
        public ReadOnlySpan<char> Name;
        public ReadOnlySpan<char> Words;

        public readonly void Deconstruct(out ReadOnlySpan<char> name, out ReadOnlySpan<char> words)
        {
            name = Name;
            words = Words;
        }
    }
}
