using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Prose;
using Newslint.Prose.Quotations;
using Newslint.Text;

namespace Newslint.Core.Tests.Prose.Quotations;

/// <summary>Who is said to say what.</summary>
public sealed class AttributionFinderTests
{
    [Theory]
    [InlineData("[|Lee Park said|] the dam would fail.", SourceKind.Person)]
    [InlineData("[|Lee Park, an engineer from Delft, said|] the dam would fail.", SourceKind.Person)]
    [InlineData("[|The company said|] the dam would hold.", SourceKind.Organisation)]
    [InlineData("[|The White House said|] the dam would hold.", SourceKind.Organisation)]
    [InlineData("[|A police spokesman said|] the road was closed.", SourceKind.Role)]
    [InlineData("[|The mayor said|] the dam would hold.", SourceKind.Role)]
    [InlineData("The dam will hold, [|she said|].", SourceKind.Pronoun)]
    [InlineData("[|Sources said|] the dam would fail.", SourceKind.Anonymous)]
    [InlineData("“It will fail,” [|said two officials familiar with the talks|].", SourceKind.Anonymous)]
    [InlineData("The dam will fail, [|according to people briefed on the talks|].", SourceKind.Anonymous)]
    [InlineData("[|Critics fear|] the dam will fail.", SourceKind.Weasel)]
    [InlineData("[|Some say|] the dam will fail.", SourceKind.Weasel)]
    [InlineData("[|Local media reported|] that the dam would fail.", SourceKind.Media)]
    [InlineData("[|Studies show|] that dams fail.", SourceKind.Study)]
    [InlineData("[|The suit claims|] that the dam will fail.", SourceKind.Document)]
    [InlineData("[|Two engineers said|] the dam would fail.", SourceKind.Other)]
    public void A_source_is_told_by_its_words(string marked, SourceKind kind)
    {
        var (text, spans) = Newslint.Rules.MarkedText.Parse(marked);

        var found = Assert.Single(In(text));

        Assert.Equal(spans.Single(), found.Span);
        Assert.Equal(kind, found.Kind);
    }

    [Theory]
    [InlineData("Ruiz said the dam was safe.", AttributionVerb.Neutral)]
    [InlineData("Ruiz claimed the dam was safe.", AttributionVerb.Loaded)]
    [InlineData("“The dam is safe,” Ruiz opined.", AttributionVerb.Bookism)]
    [InlineData("“The dam is safe,” Ruiz smiled.", AttributionVerb.Gesture)]
    [InlineData("Officials hope the dam is safe.", AttributionVerb.Thought)]
    [InlineData("Studies find the dam is safe.", AttributionVerb.Finding)]
    [InlineData("The dam is safe, according to Ruiz.", AttributionVerb.None)]
    public void A_verb_has_a_class(string text, AttributionVerb verb) => Assert.Equal(verb, Assert.Single(In(text)).Verb);

    [Theory]
    [InlineData("“The dam is safe,” Ruiz said.", true)]
    [InlineData("Ruiz said the dam was safe.", false)]
    public void It_is_direct_where_it_belongs_to_a_quotation(string text, bool isDirect) => Assert.Equal(isDirect, Assert.Single(In(text)).IsDirect);

    [Theory]
    [InlineData("Ruiz claimed the dam was safe.", true)]
    [InlineData("The dam was safe, Ruiz claimed.", true)]
    [InlineData("Ruiz claimed the prize.", false)]
    [InlineData("Ruiz claimed the seat that Park had held.", false)]
    public void A_statement_stands_beside_a_verb_of_speech(string text, bool hasStatement) => Assert.Equal(hasStatement, Assert.Single(In(text)).HasStatement);

    [Theory]
    [InlineData("Officials who say the dam is safe left.", true)]
    [InlineData("Officials say the dam is safe.", false)]
    public void A_relative_clause_attributes_nothing(string text, bool isRelative) => Assert.Equal(isRelative, Assert.Single(In(text)).IsRelative);

    [Theory]
    [InlineData("Official claims of safety were denied.")]
    [InlineData("The reports were late.")]
    [InlineData("Ruiz wanted to say more.")]
    [InlineData("The crews left for the hills.")]
    [InlineData("The new rule makes his supporters feel safe.")]
    [InlineData("")]
    [InlineData("As the town shrinks, nobody stays. Is this the answer?")]
    [InlineData("As mayor she was a study in contrasts, siding with some and accused of failing others.")]
    public void Where_nobody_speaks_there_is_none(string text) => Assert.Empty(In(text));

    [Fact]
    public void Spans_are_sorted()
    {
        var found = In("Officials said the dam would fail, and critics said they knew. “It will fail,” said Lee Park.");

        Assert.Equal(3, found.Count);
        Assert.Equal(found.Select(one => one.Span).Order(), found.Select(one => one.Span));
    }

    private static IReadOnlyList<AttributionReference> In(string text) =>
        new ProseModel(new PlainTextReader().Read(SourceFile.FromText("story.txt", text), ArticleMetadata.None)).Attributions;
}
