using Newslint.Knowledge;
using Newslint.Knowledge.Facts;

namespace Newslint.Prose.Mentions;

/// <summary>Says of a mention whether its office was held over the days that an article may be of.</summary>
internal sealed class TermJudge(Mention mention, DateInterval days)
{
    private OfficeTerm? _active;
    private OfficeTerm? _ended;
    private OfficeTerm? _notYet;
    private OfficeTerm? _unknown;

    /// <summary>Fills in term, status and days. Of several people with that surname the one in office is meant, or else they must agree.</summary>
    public void Judge(List<OfficeTerm> terms, OfficeFacts facts)
    {
        foreach (var term in terms)
        {
            Sort(term);
        }

        if (_active is not null)
        {
            mention.Term = _active;
            mention.Status = TermStatus.Active;
            var own = terms.FindAll(term => term.Person == _active.Person && term.Office.Id == _active.Office.Id);
            mention.DaysIn = days.From.DayNumber - FirstDay(_active, own).DayNumber;
            mention.HeldAnother = terms.Exists(term => term.Person == _active.Person && term.Office.Id != _active.Office.Id && term.StatusOver(days) != TermStatus.NotYet);
        }
        else if (_unknown is not null || (mention.HasNamesakes && _ended is not null && _notYet is not null))
        {
            mention.Term = mention.HasNamesakes ? null : _unknown ?? _ended;
        }
        else
        {
            // A president-elect who was president before is not yet president.
            _ended = mention.Modifier is "elect" or "incoming" && _notYet is not null ? null : _ended;
            mention.Term = _ended ?? _notYet;
            mention.Status = _ended is not null ? TermStatus.Ended : TermStatus.NotYet;
            mention.DaysSince = _ended is null ? 0 : days.From.DayNumber - _ended.To!.Value.To.DayNumber;
            mention.DaysUntil = _ended is null ? _notYet!.From.From.DayNumber - days.To.DayNumber : 0;
        }

        foreach (var earlier in mention.EarlierDays)
        {
            mention.Setting |= !WasRightIn(earlier.Days, terms) ? MentionSetting.None : earlier.IsWeak ? MentionSetting.RightBefore : MentionSetting.RightThen;
        }

        mention.DaysFilled = mention is { Modifier: "acting", Term: { } judged } ? DaysFilled(facts.TermsOfOffice(judged.Office.Id)) : 0;
    }

    /// <summary>Whether the words were right on some of earlier days: a plain title held then, a former one over, one to come not begun.</summary>
    private bool WasRightIn(DateInterval earlier, List<OfficeTerm> terms) => mention.Modifier switch
    {
        "former" => terms.Exists(term => term.To is { } end && end.From <= earlier.To) && !terms.Exists(term => term.From.To <= earlier.From && (term.To is not { } end || end.From >= earlier.To)),
        "elect" or "incoming" => terms.Exists(term => term.From.To >= earlier.From),
        _ => terms.Exists(term => term.From.From <= earlier.To && (term.To is not { } end || end.To >= earlier.From)),
    };

    /// <summary>Keeps the term, of each status, that lies nearest to the days.</summary>
    private void Sort(OfficeTerm term)
    {
        switch (term.StatusOver(days))
        {
            case TermStatus.Active:
                _active ??= term;
                break;
            case TermStatus.Ended:
                _ended = _ended is null || term.To!.Value.To > _ended.To!.Value.To ? term : _ended;
                break;
            case TermStatus.NotYet:
                _notYet = _notYet is null || term.From.From < _notYet.From.From ? term : _notYet;
                break;
            default:
                _unknown ??= term;
                break;
        }
    }

    /// <summary>Days for which the one who holds the office, and not just for a while, has held it.</summary>
    private int DaysFilled(IReadOnlyList<OfficeTerm> holders)
    {
        foreach (var holder in holders)
        {
            if (holder.Office.SingleHolder && holder.Certainty is TermCertainty.Exact or TermCertainty.Open or TermCertainty.Scheduled && holder.StatusOver(days) == TermStatus.Active)
            {
                return days.From.DayNumber - holder.From.To.DayNumber;
            }
        }

        return 0;
    }

    /// <summary>The day on which an unbroken run of terms began: who is elected again stays in office.</summary>
    private static DateOnly FirstDay(OfficeTerm last, List<OfficeTerm> terms)
    {
        const int handOver = 3;
        var first = last.From.To;
        for (var i = terms.Count - 1; i >= 0; i--)
        {
            if (terms[i].To is { } end && terms[i].From.To < first && first.DayNumber - end.To.DayNumber <= handOver)
            {
                first = terms[i].From.To;
            }
        }

        return first;
    }
}
