using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>Finds who is said to say what, in quotations and beside none: one pass over the sentences.</summary>
internal sealed class AttributionFinder
{
    private readonly TokenList _tokens;
    private readonly SpeechCues _cues;
    private readonly SourceReader _sources;
    private readonly int[] _quoting; // where the cues of quotations begin, sorted
    private readonly List<AttributionReference> _found = [];
    private AttributionReference? _subject; // the last one of the sentence, whose source a second verb may share

    private AttributionFinder(TokenList tokens, IReadOnlyList<Quotation> quotations)
    {
        _tokens = tokens;
        _cues = new SpeechCues(tokens);
        _sources = new SourceReader(tokens);
        _quoting = CuesOf(quotations);
    }

    /// <summary>The attributions, sorted by their spans.</summary>
    public static AttributionReference[] Find(TokenList tokens, IReadOnlyList<Sentence> sentences, IReadOnlyList<Quotation> quotations)
    {
        var finder = new AttributionFinder(tokens, quotations);
        for (var i = 0; i < sentences.Count; i++)
        {
            finder.Scan(sentences[i]);
        }

        finder.AddRest(quotations);
        finder._found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return [.. finder._found];
    }

    private static int[] CuesOf(IReadOnlyList<Quotation> quotations)
    {
        var starts = new int[quotations.Count];
        var count = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            if (quotations[i].Cue is { } cue)
            {
                starts[count++] = cue.Start;
            }
        }

        Array.Resize(ref starts, count);
        Array.Sort(starts);
        return starts;
    }

    private void Scan(Sentence sentence)
    {
        _subject = null;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_cues.IsAccordingTo(i, sentence.EndToken))
            {
                Add(i, i + 2, _sources.After(i + 2, sentence.EndToken), AttributionVerb.None, hasStatement: true);
                i++;
            }
            else if (_tokens[i].Has(WordTraits.AnySpeech | WordTraits.Thought | WordTraits.Finding))
            {
                ScanVerb(i, sentence);
            }
        }
    }

    private void ScanVerb(int verb, Sentence sentence)
    {
        var (start, end) = (sentence.FirstToken, sentence.EndToken);
        if (verb + 1 < end && _tokens.Is(verb + 1, "by") && AddAgent(verb, end))
        {
            return;
        }

        if (IsNounBeforeVerb(verb, end))
        {
            return;
        }

        if (_tokens.Is(verb, "citing") || _tokens.Is(verb, "quoting"))
        {
            AddVague(verb, _sources.After(verb + 1, end));
            return;
        }

        if (!_tokens[verb].Has(WordTraits.AnySpeech) || !_cues.IsVerb(verb, start))
        {
            AddBareVerb(verb, start);
            return;
        }

        if (IsInfinitive(verb, start))
        {
            return;
        }

        if (verb > start && _tokens.Is(verb - 1, "who"))
        {
            var antecedent = _sources.Before(_tokens.MarkAt(verb - 2 >= start ? verb - 2 : start) == ',' ? verb - 2 : verb - 1, start);
            Add(verb, verb + 1, antecedent, ClassOf(verb), HasStatement(verb, end), isRelative: true);
            return;
        }

        if (Inverted(verb, sentence) is { } inverted)
        {
            Add(verb, verb + 1, inverted, ClassOf(verb), hasStatement: true);
            return;
        }

        AddAfterSubject(verb, sentence);
    }

    private void AddAfterSubject(int verb, Sentence sentence)
    {
        var source = _sources.Before(verb, sentence.FirstToken);
        var isNoun = source.Kind == SourceKind.Other && _tokens[verb].Has(WordTraits.AlsoNoun); // "official claims"
        if (isNoun || (source.IsVague && _tokens.FirstEndingAfter(source.Span.Start) is var first and > 0 && IsCausative(first - 1)))
        {
            return;
        }

        if (source.Kind is SourceKind.Media or SourceKind.Study && _tokens[verb].Has(WordTraits.SpeechParticiple) && !_tokens[verb - 1].Has(WordTraits.Auxiliary))
        {
            return; // "a report suggesting"
        }

        if (source.Kind != SourceKind.None)
        {
            Add(verb, verb + 1, source, ClassOf(verb), HasStatement(verb, sentence.EndToken) || IsAfterStatement(source, sentence));
            return;
        }

        if (_subject is { Kind: not SourceKind.None } shared && IsJoined(verb, sentence.FirstToken))
        {
            // "Officials warned of floods and said": one source with two verbs is told once.
            if (!shared.Phrase.IsVague)
            {
                Add(verb, verb + 1, shared.Phrase, ClassOf(verb), HasPlainStatement(verb, sentence.EndToken), isShared: true);
            }
        }
        else if (_subject is null && IsJoined(verb, sentence.FirstToken) && _sources.After(sentence.FirstToken, verb) is { Kind: not SourceKind.None } opening)
        {
            Add(verb, verb + 1, opening, ClassOf(verb), HasPlainStatement(verb, sentence.EndToken), isShared: true);
        }
    }

    /// <summary>Verbs that could be nouns or belong to no quotation count where a vague source stands right before them.</summary>
    private void AddBareVerb(int verb, int start)
    {
        ref readonly var token = ref _tokens[verb];
        var isVerbForm = !_tokens.TextOf(verb).EndsWith("ing", StringComparison.Ordinal);
        if (!isVerbForm || verb == start || IsInfinitive(verb, start) || IsPassive(verb, start) || _tokens.Is(verb - 1, "who") || IsNounAfterDeterminer(verb))
        {
            return;
        }

        var source = _sources.Before(verb, start);
        if (!source.IsVague)
        {
            return;
        }

        var first = _tokens.FirstEndingAfter(source.Span.Start);
        var isSubject = first == start || (!IsCausative(first - 1) && !_tokens[first - 1].Has(WordTraits.Preposition) && !token.IsCapitalised);
        var isFound = token.Has(WordTraits.Finding) == (source.Kind is SourceKind.Study or SourceKind.Media) || !token.Has(WordTraits.Finding);
        if (isSubject && isFound && Agrees(source, verb))
        {
            Add(verb, verb + 1, source, ClassOf(verb), hasStatement: true);
        }
    }

    /// <summary>“the claims”; but “some claim” is a clause.</summary>
    private bool IsNounAfterDeterminer(int verb) =>
        _tokens[verb - 1].Has(WordTraits.Determiner) && (SourceWords.Shipped.TraitsOf(_tokens.TextOf(verb - 1)) & SourceTraits.Quantifier) == 0;

    /// <summary>“make his supporters feel”.</summary>
    private bool IsCausative(int index) =>
        _tokens.Is(index, "make") || _tokens.Is(index, "makes") || _tokens.Is(index, "made") || _tokens.Is(index, "let") || _tokens.Is(index, "lets") || _tokens.Is(index, "help") || _tokens.Is(index, "helps");

    /// <summary>“officials fear”, “a source claims”; but not “officials claims”, “a press call”.</summary>
    private bool Agrees(SourcePhrase source, int verb)
    {
        var last = _tokens.TextOf(verb)[^1];
        var first = _tokens.FirstEndingAfter(source.Span.Start);
        var isSingular = !source.IsPlural || _tokens.Is(first, "a") || _tokens.Is(first, "an");
        return last is 'd' or 'n' or 't' || (isSingular == (last == 's') && !(source.Kind == SourceKind.Study && last == 's' && source.IsPlural)) || source.Kind == SourceKind.Study;
    }

    /// <summary>“media reports say”: the noun is the source of the verb after it.</summary>
    private bool IsNounBeforeVerb(int verb, int end) =>
        verb + 1 < end && _tokens[verb].Has(WordTraits.AlsoNoun) && _tokens.TextOf(verb)[^1] == 's' && _tokens[verb + 1].Has(WordTraits.AnySpeech | WordTraits.Finding);

    private bool IsInfinitive(int verb, int start) => verb > start && _tokens.Is(verb - 1, "to");

    private bool IsPassive(int verb, int start)
    {
        var i = verb - 1;
        while (i >= start && _tokens[i].Has(WordTraits.Adverb))
        {
            i--;
        }

        return i >= start && _tokens[i].Has(WordTraits.Copula);
    }

    /// <summary>“described by critics as”: only where the reader is not told by whom.</summary>
    private bool AddAgent(int verb, int end)
    {
        var agent = _sources.After(verb + 2, end);
        var after = agent.IsVague ? _tokens.FirstEndingAfter(agent.Span.End - 1) + 1 : end;
        if (after >= end || !_tokens.Is(after, "as"))
        {
            return false;
        }

        Add(verb, verb + 2, agent, ClassOf(verb), hasStatement: true);
        return true;
    }

    private void AddVague(int verb, SourcePhrase source)
    {
        if (source.IsVague)
        {
            Add(verb, verb + 1, source, ClassOf(verb), hasStatement: true);
        }
    }

    /// <summary>“…,” said Ruiz; null where the subject stands before the verb.</summary>
    private SourcePhrase? Inverted(int verb, Sentence sentence)
    {
        var isFirst = verb == sentence.FirstToken;
        var before = isFirst ? '\0' : _tokens.MarkAt(verb - 1);
        var isAfterQuotation = verb > 0 && IsClosingMark(verb - 1) && !(isFirst && _tokens[verb].IsCapitalised);
        if (!_tokens[verb].Has(WordTraits.SpeechFinite) || !isAfterQuotation && before is not (',' or '—' or '–' or '-'))
        {
            return null;
        }

        var source = _sources.After(verb + 1, sentence.EndToken);
        if (source.Kind is SourceKind.None or SourceKind.Other || (source.Kind == SourceKind.Pronoun && !isAfterQuotation))
        {
            return isAfterQuotation && source.Kind == SourceKind.Other ? source : null;
        }

        var after = _tokens.FirstEndingAfter(source.Span.End - 1) + 1;
        return isAfterQuotation || after >= sentence.EndToken || _tokens[after].Kind == TokenKind.Mark || SourceClassifier.IsTime(_tokens, after) || _tokens.Is(after, "who") ? source : null;
    }

    private bool IsClosingMark(int index) => _tokens.MarkAt(index) is '”' or '"' or '’' or '\'';

    private bool IsJoined(int verb, int start)
    {
        var before = verb - 1;
        while (before > start && _tokens[before].Has(WordTraits.Adverb) && !_tokens[before].Has(WordTraits.Conjunction))
        {
            before--;
        }

        return before > start && (_tokens.Is(before, "and") || _tokens.Is(before, "but") || _tokens.MarkAt(before) == ',');
    }

    /// <summary>Whether “that” or a quotation follows. Far from its subject the word may be an adjective: “attacks and alleged schemes”.</summary>
    private bool HasPlainStatement(int verb, int end) =>
        verb + 1 < end && (_tokens.MarkAt(verb + 1) is '“' or '"' or ':' || _tokens.Is(verb + 1, "that") || _tokens[verb + 1].Has(WordTraits.Pronoun));

    /// <summary>Whether what is said follows: a quotation, “that”, or a clause with a subject and a verb of its own.</summary>
    private bool HasStatement(int verb, int end)
    {
        var i = verb + 1;
        while (i < end && _tokens[i].Has(WordTraits.Adverb) && !_tokens[i].Has(WordTraits.Conjunction))
        {
            i++;
        }

        if (i >= end)
        {
            return false;
        }

        if (_tokens.MarkAt(i) is '“' or '"' or ':' || (_tokens.MarkAt(i) == ',' && i + 1 < end && _tokens.MarkAt(i + 1) is '“' or '"') || _tokens.Is(i, "that"))
        {
            return true;
        }

        if (_tokens[i].Has(WordTraits.Pronoun) && !_tokens.Is(i, "who"))
        {
            return !_tokens.Is(i, "it") || (i + 1 < end && _tokens[i + 1].Has(WordTraits.Auxiliary));
        }

        return HasClause(i, end);
    }

    private bool HasClause(int start, int end)
    {
        for (var i = start; i < end && i - start < 10; i++)
        {
            ref readonly var token = ref _tokens[i];
            var stops = token.Kind == TokenKind.Mark && _tokens.MarkAt(i) is not ('-' or '’' or '\'' or '&')
                || token.Has(WordTraits.ClauseOpener | WordTraits.Pronoun) || _tokens.Is(i, "to") || _tokens.Is(i, "as") || _tokens.Is(i, "that") || _tokens.Is(i, "after") || _tokens.Is(i, "before") || _tokens.Is(i, "since");
            if (stops)
            {
                return false;
            }

            if (token.Has(WordTraits.Auxiliary) && !token.IsCapitalised && i > start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“The dam will fail, Ruiz claimed”: a clause stands before the subject, and the verb ends the sentence or is followed by a mark.</summary>
    private bool IsAfterStatement(SourcePhrase source, Sentence sentence)
    {
        var subject = _tokens.FirstEndingAfter(source.Span.Start);
        return subject > sentence.FirstToken + 1 && (IsClosingMark(subject - 1) || (_tokens.MarkAt(subject - 1) == ',' && HasClause(sentence.FirstToken, subject - 1)));
    }

    private void Add(int cueStart, int cueEnd, SourcePhrase source, AttributionVerb verb, bool hasStatement, bool isRelative = false, bool isShared = false)
    {
        if (source.Kind == SourceKind.None)
        {
            return;
        }

        var cue = TextSpan.FromBounds(_tokens[cueStart].Start, _tokens[cueEnd - 1].End);
        var isDirect = Array.BinarySearch(_quoting, cue.Start) >= 0;
        var span = isShared ? (source.IsVague ? source.Span : cue) : TextSpan.FromBounds(Math.Min(cue.Start, source.Span.Start), Math.Max(cue.End, source.Span.End));
        _subject = new AttributionReference(span, cue, source)
        {
            Verb = verb,
            IsDirect = isDirect,
            IsRelative = isRelative,
            HasStatement = hasStatement || isDirect,
        };
        _found.Add(_subject);
    }

    /// <summary>Cues of quotations that no sentence showed: “went on”, “put it”.</summary>
    private void AddRest(IReadOnlyList<Quotation> quotations)
    {
        var known = new bool[_quoting.Length];
        foreach (var attribution in _found)
        {
            if (Array.BinarySearch(_quoting, attribution.Cue.Start) is var at and >= 0)
            {
                Mark(known, at);
            }
        }

        for (var i = 0; i < quotations.Count; i++)
        {
            if (quotations[i] is not { Cue: { } cue, Speaker: { } speaker } || Array.BinarySearch(_quoting, cue.Start) is not (var at and >= 0) || known[at])
            {
                continue;
            }

            Mark(known, at);
            var first = _tokens.FirstEndingAfter(cue.Start);
            var last = _tokens.FirstEndingAfter(cue.End - 1) + 1;
            Add(first, last, _sources.Of(speaker.Span), ClassOf(first), hasStatement: true, isShared: !IsNear(cue, speaker.Span));
        }
    }

    /// <summary>Marks all quotations that share a cue.</summary>
    private void Mark(bool[] known, int at)
    {
        for (var i = at; i >= 0 && _quoting[i] == _quoting[at]; i--)
        {
            known[i] = true;
        }

        for (var i = at; i < known.Length && _quoting[i] == _quoting[at]; i++)
        {
            known[i] = true;
        }
    }

    private static bool IsNear(TextSpan cue, TextSpan speaker) => Math.Abs(cue.Start - speaker.End) <= 60 || Math.Abs(speaker.Start - cue.End) <= 60;

    private AttributionVerb ClassOf(int verb)
    {
        ref readonly var token = ref _tokens[verb];
        return token.Has(WordTraits.SpeechNeutral) ? AttributionVerb.Neutral
            : token.Has(WordTraits.SpeechLoaded) ? AttributionVerb.Loaded
            : token.Has(WordTraits.SpeechBookism) ? AttributionVerb.Bookism
            : token.Has(WordTraits.SpeechGesture) ? (token.Has(WordTraits.SpeechParticiple) ? AttributionVerb.None : AttributionVerb.Gesture)
            : token.Has(WordTraits.SpeechReported) ? AttributionVerb.Indirect
            : token.Has(WordTraits.Thought) ? AttributionVerb.Thought
            : token.Has(WordTraits.Finding) ? AttributionVerb.Finding
            : AttributionVerb.None;
    }
}
