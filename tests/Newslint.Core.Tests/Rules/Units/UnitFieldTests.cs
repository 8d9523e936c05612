using Newslint.Rules.Units;

namespace Newslint.Core.Tests.Rules.Units;

public sealed class UnitFieldTests
{
    [Fact]
    public void Every_kind_has_a_table_of_its_name_and_number() =>
        Assert.Equal(Enum.GetValues<UnitKind>(), UnitTable.Names.Select(name => UnitTable.Named(name)!).Select(table => Enum.Parse<UnitKind>(table.Name.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true) == table.Kind ? table.Kind : (UnitKind)(-1)));

    [Fact]
    public void Fields_have_names_of_their_own() =>
        Assert.All(UnitTable.Names, name => Assert.Distinct(UnitTable.Named(name)!.FieldNames));

    [Theory]
    [InlineData("sentence", "text", "The  “Dam” held. THE \"dam\" held.", "the \"dam\" held.|the \"dam\" held.")]
    [InlineData("sentence", "first-word", "The dam held. “The dam held.” 12 dams held.", "the|the|12")]
    [InlineData("number", "value", "It was 12.50 or twelve or 12.", "12.5|12|12")]
    [InlineData("word", "lower", "Dam held DAM.", "dam|held|dam")]
    [InlineData("date", "day", "On March 5, 2025, and in 2024.", "2025-03-05|-")]
    [InlineData("quotation", "speaker", "“The dam will hold,” Maria Ruiz said. “It is a good dam,” she said. “It will not hold,” they said.", "maria ruiz|maria ruiz|-")]
    [InlineData("mention", "office", "They met U.S. President Donald Trump and Riverton Mayor Ana Hale.", "us.president|-")]
    [InlineData("mention", "person", "They met U.S. President Donald Trump. President Trump left with Riverton Mayor Ana Hale.", "donald trump|donald trump|ana hale")]
    public void Keys_are_equal_where_the_units_are_alike(string unit, string field, string text, string keys) =>
        Assert.Equal(keys, string.Join('|', Fields.Keys(unit, field, text)));

    [Theory]
    [InlineData("sentence", "words", "The dam, built in 1962, held. It held.", "6|2")]
    [InlineData("sentence", "commas", "The dam, built in 1962, held 1,200 men. It held.", "2|0")]
    [InlineData("sentence", "characters", "It held 🙂.", "10")]
    [InlineData("sentence", "first", "It held. It fell. It lay.", "yes|no|no")]
    [InlineData("sentence", "last", "It held. It fell. It lay.", "no|no|yes")]
    [InlineData("sentence", "starts-with-number", "“Twelve men left. 12 left. $5 was left. March 5 came. The 12 left.", "yes|yes|yes|no|no")]
    [InlineData("sentence", "has-digit", "It held 2. It held two.", "yes|no")]
    [InlineData("sentence", "ends-with", "It held. Did it? “It did!” It fell…", "period|question|exclamation|ellipsis")]
    [InlineData("sentence", "syllables", "The river was very high in 1962.", "12")]
    [InlineData("block", "first", "# The dam\n\nIt held.\n\nIt fell.", "no|yes|no")]
    [InlineData("block", "sentences", "It held. It fell.\n\nIt lay.", "2|1")]
    [InlineData("block", "longest-sentence", "It held. It fell again at night.\n\nIt lay.", "5|2")]
    [InlineData("block", "average-sentence", "It held. It fell again at night.\n\nIt lay.", "4|2")]
    [InlineData("block", "quotations", "“It held,” she said. “It fell,” he said.\n\nIt lay.", "2|0")]
    [InlineData("sentence", "phrase-times", "Cheap oven gloves, old cheap oven gloves and new cheap oven gloves. It held.", "3|0")]
    [InlineData("sentence", "phrase-repeated", "Cheap oven gloves, old cheap oven gloves and new cheap oven gloves. It held.", "cheap oven gloves|none")]
    [InlineData("sentence", "phrase-share", "Cheap oven gloves, old cheap oven gloves and 2 new cheap oven gloves. It held.", "69|0")]
    [InlineData("block", "phrase-repeated", "A dog food shop sells dog food. Dog food is dear.\n\nA dog food shop sells dog food. Dog food is dear, dog food.", "none|dog food")]
    [InlineData("block", "phrase-times", "Old dam, old dam gate, old dam gate, old dam gate, old dam gate.", "4")]
    [InlineData("block", "phrase-repeated", "Old dam, old dam gate, old dam gate, old dam gate, old dam gate.", "old dam gate")]
    [InlineData("block", "phrase-times", "The Supreme Court, the Supreme Court, the Supreme Court and the Supreme Court.", "0")]
    [InlineData("block", "phrase-times", "The prime minister, a prime minister, no prime minister and any prime minister.", "0")]
    [InlineData("block", "phrase-times", "Old old old old old old old old.", "4")]
    [InlineData("block", "phrase-times", "Go now, they don’t know, they don’t know, they don’t know, they don’t know.", "0")]
    [InlineData("document", "paragraphs", "It held.\n\nIt fell.", "2")]
    [InlineData("document", "sentences", "It held.\n\nIt fell. It lay.", "3")]
    [InlineData("document", "words", "It held.\n\nIt fell. It lay 3 days.", "8")]
    [InlineData("document", "quotations", "“It held,” she said.\n\n“It fell,” he said.", "2")]
    [InlineData("line", "last", "It held.\nIt fell.", "no|yes")]
    [InlineData("quotation", "sentences", "“It held. It fell. It lay,” she said.", "3")]
    [InlineData("word", "case", "It held NATO McDonald I", "capital|lower|upper|mixed|capital")]
    [InlineData("word", "length", "It’s a U.S. dam.", "2|1|2|3")]
    [InlineData("word", "in-name", "the Bank of England fell", "no|yes|yes|yes|no")]
    [InlineData("word", "starts-sentence", "It held. “We saw it.", "yes|no|yes|no|no")]
    [InlineData("number", "kind", "# 5 dams\n\nIt has 5.", "headline|paragraph")]
    [InlineData("number", "starts-sentence", "$5 was left. It took 5.", "yes|no")]
    [InlineData("number", "whole", "It took 5.9 or 3 trillion.", "5|2147483647")]
    [InlineData("percent", "text", "It took 5 percent of 10, or 6 percentage points.", "5 percent")]
    public void A_field_says_what_is_so(string unit, string field, string text, string values) =>
        Assert.Equal(values, string.Join('|', Fields.Printed(unit, field, text)));

    [Theory]
    [InlineData("The cat sat on the mat.", 116, -1)]
    [InlineData("The children asked the old keeper about the river, and he told them everything.", 72, 7)]
    public void Readability_is_that_of_the_formulas(string sentence, int ease, int grade)
    {
        Assert.Equal([$"{ease}"], Fields.Printed("document", "reading-ease", sentence));
        Assert.Equal([$"{grade}"], Fields.Printed("sentence", "grade", sentence));
    }
}
