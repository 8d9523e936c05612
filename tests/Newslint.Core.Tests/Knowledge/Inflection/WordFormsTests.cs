using Newslint.Knowledge.Inflection;

namespace Newslint.Core.Tests.Knowledge.Inflection;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("utilize utilizes utilized utilizing")]
    [InlineData("walk walks walked walking")]
    [InlineData("stop stops stopped stopping")]
    [InlineData("plan plans planned planning")]
    [InlineData("squat squats squatted squatting")]
    [InlineData("up ups upped upping")]
    [InlineData("wait waits waited waiting")]
    [InlineData("fix fixes fixed fixing")]
    [InlineData("play plays played playing")]
    [InlineData("vow vows vowed vowing")]
    [InlineData("visit visits visited visiting")]
    [InlineData("offer offers offered offering")]
    [InlineData("refer refers referred referring")]
    [InlineData("admit admits admitted admitting")]
    [InlineData("format formats formatted formatting")]
    [InlineData("carry carries carried carrying")]
    [InlineData("die dies died dying")]
    [InlineData("agree agrees agreed agreeing")]
    [InlineData("singe singes singed singeing")]
    [InlineData("age ages aged aging")]
    [InlineData("reach reaches reached reaching")]
    [InlineData("push pushes pushed pushing")]
    [InlineData("pass passes passed passing")]
    [InlineData("buzz buzzes buzzed buzzing")]
    [InlineData("quiz quizzes quizzed quizzing")]
    [InlineData("veto vetoes vetoed vetoing")]
    [InlineData("panic panics panicked panicking")]
    [InlineData("travel travels traveled travelled traveling travelling")]
    [InlineData("control controls controlled controlling")]
    [InlineData("focus focuses focused focussed focusing focussing")]
    [InlineData("go goes went gone going")]
    [InlineData("be are am is was were been being")]
    [InlineData("have has had having")]
    [InlineData("do does did done doing")]
    [InlineData("take takes took taken taking")]
    [InlineData("run runs ran running")]
    [InlineData("put puts putting")]
    [InlineData("read reads reading")]
    [InlineData("lie lies lay lain lying")]
    [InlineData("begin begins began begun beginning")]
    [InlineData("undertake undertakes undertook undertaken undertaking")]
    [InlineData("overrun overruns overran overrunning")]
    [InlineData("withdraw withdraws withdrew withdrawn withdrawing")]
    [InlineData("co-write co-writes co-wrote co-written co-writing")]
    [InlineData("fast-track fast-tracks fast-tracked fast-tracking")]
    [InlineData("learn learns learned learnt learning")]
    [InlineData("relay relays relayed relaying")]
    [InlineData("Utilize Utilizes Utilized Utilizing")]
    public void A_verb_has_its_forms(string forms) => Assert.Equal(forms, Joined(WordForms.OfVerb(forms.Split(' ')[0]), " "));

    [Theory]
    [InlineData("adviser advisers")]
    [InlineData("city cities")]
    [InlineData("day days")]
    [InlineData("church churches")]
    [InlineData("bus buses")]
    [InlineData("box boxes")]
    [InlineData("hypothesis hypotheses")]
    [InlineData("analysis analyses")]
    [InlineData("potato potatoes")]
    [InlineData("photo photos")]
    [InlineData("video videos")]
    [InlineData("chief chiefs")]
    [InlineData("wife wives")]
    [InlineData("midwife midwives")]
    [InlineData("child children")]
    [InlineData("grandchild grandchildren")]
    [InlineData("policeman policemen")]
    [InlineData("spokeswoman spokeswomen")]
    [InlineData("German Germans")]
    [InlineData("human humans")]
    [InlineData("Kennedy Kennedys")]
    [InlineData("monarch monarchs")]
    [InlineData("stomach stomachs")]
    [InlineData("sheep")]
    [InlineData("aircraft")]
    [InlineData("hovercraft")]
    [InlineData("criterion criteria")]
    [InlineData("referendum referendums referenda")]
    [InlineData("person people persons")]
    [InlineData("passer-by passers-by")]
    [InlineData("mother-in-law mothers-in-law")]
    [InlineData("vice-president vice-presidents")]
    public void A_noun_has_its_forms(string forms) => Assert.Equal(forms, Joined(WordForms.OfNoun(forms.Split(' ')[0]), " "));

    [Theory]
    [InlineData("make use of, makes use of, made use of, making use of")]
    [InlineData("carry out, carries out, carried out, carrying out")]
    [InlineData("run for office, runs for office, ran for office, running for office")]
    public void A_phrase_inflects_its_verb(string forms) => Assert.Equal(forms, Joined(WordForms.OfVerb(forms.Split(',')[0]), ", "));

    [Theory]
    [InlineData("care home, care homes")]
    [InlineData("member of parliament, members of parliament")]
    [InlineData("attorney general, attorneys general")]
    [InlineData("secretary of state, secretaries of state")]
    [InlineData("general, generals")]
    public void A_phrase_inflects_its_noun(string forms) => Assert.Equal(forms, Joined(WordForms.OfNoun(forms.Split(',')[0]), ", "));

    [Theory]
    [InlineData("utilize", "utilizes", "use", "uses")]
    [InlineData("utilize", "utilized", "use", "used")]
    [InlineData("utilize", "utilizing", "use", "using")]
    [InlineData("utilize", "utilize", "make use of", "make use of")]
    [InlineData("utilize", "utilized", "make use of", "made use of")]
    [InlineData("undertake", "undertook", "do", "did")]
    [InlineData("undertake", "undertaken", "do", "done")]
    [InlineData("utilize", "utilized", "take", null)]
    [InlineData("put", "put", "place", null)]
    [InlineData("put", "puts", "place", "places")]
    [InlineData("commence", "Commenced", "Begin", null)]
    [InlineData("travel", "travelled", "move", "moved")]
    [InlineData("take", "took", "travel", "traveled")]
    public void A_replacement_is_put_into_the_form_that_was_found(string word, string found, string replacement, string? expected)
    {
        var form = WordForms.OfVerb(word).Single(form => form.Text.Equals(found, StringComparison.OrdinalIgnoreCase));

        Assert.Equal(expected, WordForms.Put(replacement, WordClass.Verb, form.Kind));
    }

    [Theory]
    [InlineData("advisor", "advisors", "adviser", "advisers")]
    [InlineData("policeman", "policemen", "police officer", "police officers")]
    [InlineData("youngster", "youngsters", "child", "children")]
    [InlineData("sheep", "sheep", "cow", null)]
    public void A_noun_is_put_into_the_form_that_was_found(string word, string found, string replacement, string? expected)
    {
        var form = WordForms.OfNoun(word).Single(form => form.Text == found);

        Assert.Equal(expected, WordForms.Put(replacement, WordClass.Noun, form.Kind));
    }

    [Fact]
    public void Forms_carry_their_kinds() =>
        Assert.Equal(
            [new("go", WordFormKind.Base), new("goes", WordFormKind.ThirdPerson), new("went", WordFormKind.Past), new("gone", WordFormKind.Participle), new("going", WordFormKind.Gerund)],
            WordForms.OfVerb("go"));

    [Fact]
    public void Forms_that_are_spelled_alike_are_one() =>
        Assert.Equal([new("cut", WordFormKind.Base | WordFormKind.Past | WordFormKind.Participle), new("cuts", WordFormKind.ThirdPerson), new("cutting", WordFormKind.Gerund)], WordForms.OfVerb("cut"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void What_has_no_word_has_no_forms(string phrase) => Assert.Throws<ArgumentException>(() => WordForms.OfVerb(phrase));

    [Theory]
    [InlineData("a")]
    [InlineData("-")]
    [InlineData("12")]
    [InlineData("x-")]
    [InlineData("’s")]
    [InlineData("-in-")]
    public void Odd_words_inflect_without_a_fault(string word)
    {
        Assert.NotEmpty(WordForms.OfVerb(word));
        Assert.NotEmpty(WordForms.OfNoun(word));
    }

    private static string Joined(IReadOnlyList<WordForm> forms, string separator) => string.Join(separator, forms.Select(form => form.Text));
}
