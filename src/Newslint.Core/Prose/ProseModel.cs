using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Prose.Quotations;

namespace Newslint.Prose;

/// <summary>
/// What an article says, in the units that rules ask about. Each view is computed once, when first asked for. An
/// article belongs to one worker at a time, so there are no locks.
/// </summary>
public sealed class ProseModel
{
    private readonly Lexicon _lexicon;
    private TokenList? _tokens;
    private Sentence[]? _sentences;
    private Quotation[]? _quotations;

    /// <summary>A model of <paramref name="article"/>; nothing is computed yet.</summary>
    public ProseModel(Article article)
    {
        Article = article;
        _lexicon = Lexicon.Shipped;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The sentences, sorted.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences ??= SentenceSplitter.Split(Article, Tokens);

    /// <summary>The quotations, sorted.</summary>
    public IReadOnlyList<Quotation> Quotations => _quotations ??= QuotationFinder.Find(Article, Tokens);

    internal TokenList Tokens => _tokens ??= TokenList.Of(Article, _lexicon);
}
