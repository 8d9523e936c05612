using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;
using Newslint.Prose.Names;
using Newslint.Text;

namespace Newslint.Prose.FormerNames;

/// <summary>Finds names that were given up before the day of the article, by the facts about renames.</summary>
internal sealed class FormerNameFinder(Article article, TokenList tokens, IReadOnlyList<Sentence> sentences, Func<IReadOnlyList<ProperName>> names, Narration narration, RenameFacts facts, DateInterval days)
{
    private readonly List<FormerName> _found = [];

    /// <summary>The names, sorted.</summary>
    public FormerName[] Find()
    {
        for (var block = 0; block < article.Blocks.Length; block++)
        {
            var (start, end) = tokens.OfBlock(block);
            var limit = article.Blocks[block].Span.End;
            var next = 0;
            for (var i = start; i < end; i++)
            {
                if (tokens[i].Kind != TokenKind.Mark && tokens[i].Start >= next && NameAt(i, limit) is { } found)
                {
                    _found.Add(found);
                    next = found.Span.End;
                }
            }
        }

        SpreadExplanations();
        return [.. _found];
    }

    private FormerName? NameAt(int token, int limit)
    {
        foreach (var name in facts.Beginning(RenameFacts.FirstWord(tokens.TextOf(token).ToString())))
        {
            var start = tokens[token].Start;
            var end = EndOfName(article.Text, start, limit, name.Text);
            if (end > start && !IsAddress(article.Text, start, end) && Judge(name, TextSpan.FromBounds(start, end)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private FormerName? Judge(RenameFacts.OldName name, TextSpan span)
    {
        var rename = name.Rename;
        if (rename.IsForTheRecord || days.From <= rename.From.To || facts.IsReversed(rename, name.Text, days.To) || !HasCue(rename) || IsKept(rename, name.Text, span))
        {
            return null;
        }

        var newNames = facts.CurrentNames(rename, days.From);
        var sentence = narration.SentenceAt(span.Start);
        return new FormerName(span, rename, newNames)
        {
            DaysSince = days.From.DayNumber - rename.From.To.DayNumber,
            IsPartOfName = IsPartOfName(span),
            IsHistory = narration.IsEarlier(span.Start),
            IsInPastTense = sentence >= 0 && Tense.IsPast(tokens, sentences[sentence]),
            IsExplained = sentence >= 0 && IsExplainedIn(sentences[sentence], span, rename, newNames),
        };
    }

    /// <summary>What is explained once is explained: the reader knows both names from there on.</summary>
    private void SpreadExplanations()
    {
        foreach (var explained in _found.FindAll(found => found.IsExplained))
        {
            foreach (var other in _found)
            {
                other.IsExplained |= other.Rename == explained.Rename;
            }
        }
    }

    private bool HasCue(Rename rename)
    {
        if (rename.Cues.IsEmpty)
        {
            return true;
        }

        foreach (var cue in rename.Cues)
        {
            if (article.Text.Contains(cue, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKept(Rename rename, string oldName, TextSpan span)
    {
        foreach (var kept in rename.KeepIn)
        {
            var start = span.Start - kept.IndexOf(oldName, StringComparison.OrdinalIgnoreCase);
            if (start >= 0 && start <= span.Start && string.Compare(article.Text, start, kept, 0, kept.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPartOfName(TextSpan span)
    {
        var all = names();
        var index = UnitSearch.FirstEndingAfter(all, span.Start);
        return index < all.Count && all[index].Span.OverlapsWith(span) && !span.Contains(all[index].Span);
    }

    private bool IsExplainedIn(Sentence sentence, TextSpan span, Rename rename, IReadOnlyList<string> newNames) =>
        tokens.Says(sentence, TimeTraits.Renaming) || HasOneOf(sentence, span, newNames) || HasOneOf(sentence, span, rename.NewNames);

    /// <summary>Whether one of the new names stands in the sentence, beside the old one: “Dunkin’” is a part of “Dunkin’ Donuts”.</summary>
    private bool HasOneOf(Sentence sentence, TextSpan old, IReadOnlyList<string> newNames)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            for (var n = 0; n < newNames.Count; n++)
            {
                if (tokens[i].First == newNames[n][0] && !old.OverlapsWith(tokens[i].Span) && EndOfName(article.Text, tokens[i].Start, sentence.Span.End, newNames[n]) > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The end of a name that stands at an offset, whatever its apostrophes, blanks and comma before “Inc.”; −1 where it does not.</summary>
    private static int EndOfName(string text, int start, int limit, string name)
    {
        var at = start;
        foreach (var c in name)
        {
            if (c == ' ' && at < limit && text[at] == ',')
            {
                at++;
            }

            if (at >= limit || !(text[at] == c || (c == '\'' && text[at] == '’') || (c == ' ' && text[at] is '\u00A0' or '\n')))
            {
                return -1;
            }

            at++;
        }

        return at < text.Length && char.IsLetterOrDigit(text[at]) && char.IsLetterOrDigit(text[at - 1]) ? -1 : at;
    }

    /// <summary>“@Twitter”, “twitter.com/…”, “Kiev-born”: letters and signs that are glued to the name make something else of it.</summary>
    private static bool IsAddress(string text, int start, int end) =>
        (start > 0 && text[start - 1] is '@' or '#' or '/' or '.' or '_' or '-' or '&')
        || (end < text.Length && (text[end] is '@' or '_' or '/' or '-' or '&' || (text[end] == '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))));
}
