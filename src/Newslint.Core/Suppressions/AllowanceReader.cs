using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Rules;
using Newslint.Rules.Yaml;

namespace Newslint.Suppressions;

/// <summary>Reads the suppressions that stand in an article: front matter first, then comments in their order.</summary>
internal sealed class AllowanceReader(Article article, RuleWords rules)
{
    private readonly List<Allowance> _allowances = [];
    private readonly List<Complaint> _complaints = [];
    private readonly OpenRegions _open = new();

    /// <summary>The suppressions that mean something.</summary>
    public IReadOnlyList<Allowance> Allowances => _allowances;

    /// <summary>What is wrong with them, in no order.</summary>
    public IReadOnlyList<Complaint> Complaints => _complaints;

    /// <summary>Reads all of them.</summary>
    public void Read()
    {
        foreach (var entry in article.Allowed)
        {
            ReadEntry(entry);
        }

        foreach (var comment in article.Comments)
        {
            if (AllowComment.Read(article.Source.Text, comment) is { } allow)
            {
                ReadComment(comment, allow);
            }
        }

        foreach (var region in _open.CloseAll(article.Source.Text.Length))
        {
            Complain(AllowComment.Begin, region.Keyword, $"no '{AllowComment.End}' follows, so it reaches to the end of the file. Write <!-- {AllowComment.End} --> where it should end.");
        }
    }

    private void ReadEntry(AllowedEntry entry)
    {
        var isVerbatim = article.Source.Text.AsSpan(entry.Span.Start, entry.Span.Length).SequenceEqual(entry.Words);
        var words = isVerbatim ? AllowText.Read(article.Source.Text, entry.Span) : AllowText.Read(entry.Words, new TextSpan(0, entry.Words.Length));
        if (words.Rules.Count == 0)
        {
            Complain(AllowComment.Here, entry.Span, "a rule is missing here. Write the id, the name or the category of one, and behind a colon the reason.");
        }

        foreach (var (word, span) in words.Rules)
        {
            Add(new Allowance(word, isVerbatim ? span : entry.Span, entry.Reason ?? words.Reason) { Scope = new TextSpan(0, article.Source.Text.Length) });
        }
    }

    private void ReadComment(ArticleComment comment, AllowComment allow)
    {
        if (Fault(comment, allow) is { } fault)
        {
            Complain(allow.Keyword, allow.KeywordSpan, fault);
        }

        switch (allow.Keyword)
        {
            case AllowComment.Here:
                var removal = allow.Words.Rules.Count == 1 && !comment.HidesWords ? new CommentRemoval(article.Source).Of(comment.Span) : null;
                AddAll(allow, comment.About, removal);
                break;
            case AllowComment.Begin:
                var from = comment.Span.Start;
                _open.Begin(allow.KeywordSpan, AddAll(allow, TextSpan.FromBounds(from, from), removal: null));
                break;
            case AllowComment.End:
                Close(allow, comment.Span.Start);
                break;
            default:
                break;
        }
    }

    private static string? Fault(ArticleComment comment, AllowComment allow)
    {
        if (!allow.IsClosed)
        {
            return "the comment is never closed, so nothing looks at what follows. Write --> at its end.";
        }

        if (comment.HidesWords)
        {
            return "words behind a comment that begins a line are HTML to Markdown, and nothing looks at them. Give the comment a line of its own.";
        }

        return allow.KeywordFault ?? (allow.Keyword != AllowComment.End && allow.Words.Rules.Count == 0
            ? $"it names no rule. Write the id, the name or the category of one, and behind a colon the reason: <!-- {allow.Keyword} ad-label: the label is the story -->."
            : null);
    }

    private void Close(AllowComment end, int at)
    {
        if (end.Words.Rules.Count == 0 && !_open.EndLast(at))
        {
            Complain(end.Keyword, end.KeywordSpan, $"no '{AllowComment.Begin}' is open here. Take it out.");
        }

        foreach (var (word, span) in end.Words.Rules)
        {
            if (!_open.End(word, at))
            {
                Complain(word, span, $"no '{AllowComment.Begin}' of this name is open here. Name what was begun, or nothing.");
            }
        }
    }

    private List<Allowance> AddAll(AllowComment allow, TextSpan scope, Fix? removal)
    {
        var added = new List<Allowance>();
        foreach (var (word, span) in allow.Words.Rules)
        {
            var allowance = new Allowance(word, span, allow.Words.Reason) { Scope = scope, Removal = removal };
            added.Add(allowance);
            Add(allowance);
        }

        return added;
    }

    private void Add(Allowance allowance)
    {
        if (rules.Meant(allowance.Word) is null)
        {
            Complain(allowance.Word, allowance.Place, rules.WhyUnknown(allowance.Word));
            return;
        }

        _allowances.Add(allowance);
        if (allowance.Reason is null)
        {
            _complaints.Add(new Complaint(HostRules.SuppressionWithoutReason, allowance.Place, Shown.Of(allowance.Word)));
        }
    }

    private void Complain(string what, TextSpan span, string fault) => _complaints.Add(new Complaint(HostRules.UnknownSuppression, span, Shown.Of(what), fault));
}
