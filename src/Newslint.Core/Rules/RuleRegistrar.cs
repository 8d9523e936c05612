using Newslint.Articles;
using Newslint.Prose;
using Newslint.Prose.Dates;
using Newslint.Prose.Events;
using Newslint.Prose.FormerNames;
using Newslint.Prose.Mentions;
using Newslint.Prose.Names;
using Newslint.Prose.Numbers;
using Newslint.Prose.People;
using Newslint.Prose.Quotations;
using Newslint.Rules.Units;
using Newslint.Text;

namespace Newslint.Rules;

/// <summary>Takes the actions of a rule, by the unit that they are about.</summary>
public sealed class RuleRegistrar
{
    private readonly List<Registration> _registrations = [];

    internal IReadOnlyList<Registration> Registrations => _registrations;

    /// <summary>Asks once for each article.</summary>
    public void OnDocument(Action<RuleContext> action) => On(UnitKind.Document, (context, _) => action(context));

    /// <summary>Asks for each block.</summary>
    public void OnBlock(Action<RuleContext, Block> action) => On(UnitKind.Block, (context, unit) => action(context, (Block)unit));

    /// <summary>Asks for each line.</summary>
    public void OnLine(Action<RuleContext, Line> action) => On(UnitKind.Line, (context, unit) => action(context, (Line)unit));

    /// <summary>Asks for each sentence.</summary>
    public void OnSentence(Action<RuleContext, Sentence> action) => On(UnitKind.Sentence, (context, unit) => action(context, (Sentence)unit));

    /// <summary>Asks for each quotation.</summary>
    public void OnQuotation(Action<RuleContext, Quotation> action) => On(UnitKind.Quotation, (context, unit) => action(context, (Quotation)unit));

    /// <summary>Asks for each mention of somebody by title and name.</summary>
    public void OnMention(Action<RuleContext, Mention> action) => On(UnitKind.Mention, (context, unit) => action(context, (Mention)unit));

    /// <summary>Asks for each title that one before it excludes.</summary>
    public void OnTitleConflict(Action<RuleContext, TitleConflict> action) => On(UnitKind.TitleConflict, (context, unit) => action(context, (TitleConflict)unit));

    /// <summary>Asks for each date.</summary>
    public void OnDate(Action<RuleContext, DateReference> action) => On(UnitKind.Date, (context, unit) => action(context, (DateReference)unit));

    /// <summary>Asks for each verb with the day that it is said to happen on.</summary>
    public void OnDatedAction(Action<RuleContext, DatedAction> action) => On(UnitKind.DatedAction, (context, unit) => action(context, (DatedAction)unit));

    /// <summary>Asks for each length of time beside the date that it leads back to.</summary>
    public void OnElapsedTime(Action<RuleContext, ElapsedTime> action) => On(UnitKind.ElapsedTime, (context, unit) => action(context, (ElapsedTime)unit));

    /// <summary>Asks for each event that the text looks ahead to.</summary>
    public void OnEvent(Action<RuleContext, EventReference> action) => On(UnitKind.Event, (context, unit) => action(context, (EventReference)unit));

    /// <summary>Asks for each number.</summary>
    public void OnNumber(Action<RuleContext, NumberReference> action) => On(UnitKind.Number, (context, unit) => action(context, (NumberReference)unit));

    /// <summary>Asks for each word.</summary>
    public void OnWord(Action<RuleContext, Word> action) => On(UnitKind.Word, (context, unit) => action(context, (Word)unit));

    /// <summary>Asks for each proper name.</summary>
    public void OnName(Action<RuleContext, ProperName> action) => On(UnitKind.Name, (context, unit) => action(context, (ProperName)unit));

    /// <summary>Asks for each name of a person who has a title or is quoted.</summary>
    public void OnPerson(Action<RuleContext, PersonReference> action) => On(UnitKind.Person, (context, unit) => action(context, (PersonReference)unit));

    /// <summary>Asks for each title of a mention.</summary>
    public void OnTitle(Action<RuleContext, TitleReference> action) => On(UnitKind.Title, (context, unit) => action(context, (TitleReference)unit));

    /// <summary>Asks for the words that name who is quoted, wherever they stand.</summary>
    public void OnSpeaker(Action<RuleContext, SpeakerReference> action) => On(UnitKind.Speaker, (context, unit) => action(context, (SpeakerReference)unit));

    /// <summary>Asks for the words that say whose words or thoughts are reported, wherever they stand.</summary>
    public void OnAttribution(Action<RuleContext, AttributionReference> action) => On(UnitKind.Attribution, (context, unit) => action(context, (AttributionReference)unit));

    /// <summary>Asks for each name that was given up.</summary>
    public void OnFormerName(Action<RuleContext, FormerName> action) => On(UnitKind.FormerName, (context, unit) => action(context, (FormerName)unit));

    /// <summary>Asks for each sum or name of money that is none any more.</summary>
    public void OnFormerMoney(Action<RuleContext, FormerMoneyReference> action) => On(UnitKind.FormerMoney, (context, unit) => action(context, (FormerMoneyReference)unit));

    /// <summary>Asks for everybody who is called the late.</summary>
    public void OnLatePerson(Action<RuleContext, LatePerson> action) => On(UnitKind.LatePerson, (context, unit) => action(context, (LatePerson)unit));

    /// <summary>Asks for each name of a person that is spelled otherwise elsewhere.</summary>
    public void OnNameVariant(Action<RuleContext, NameVariant> action) => On(UnitKind.NameVariant, (context, unit) => action(context, (NameVariant)unit));

    /// <summary>Asks for each age beside a day or year of birth.</summary>
    public void OnAge(Action<RuleContext, StatedAge> action) => On(UnitKind.Age, (context, unit) => action(context, (StatedAge)unit));

    /// <summary>Asks once for each article, with all units of a kind.</summary>
    internal void OnAll(UnitKind kind, Action<RuleContext, IReadOnlyList<ITextUnit>> action) => _registrations.Add(new Registration(kind, action));

    private void On(UnitKind kind, Action<RuleContext, ITextUnit> action) => OnAll(kind, (context, units) =>
    {
        for (var i = 0; i < units.Count; i++)
        {
            action(context, units[i]);
        }
    });

    internal sealed record Registration(UnitKind Kind, Action<RuleContext, IReadOnlyList<ITextUnit>> Action);
}
