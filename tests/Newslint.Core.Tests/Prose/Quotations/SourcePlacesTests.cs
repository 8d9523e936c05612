using Newslint.Core.Tests.Rules.Units;

namespace Newslint.Core.Tests.Prose.Quotations;

public sealed class SourcePlacesTests
{
    [Theory]
    [InlineData("“The dam is safe,” Ruiz said.", "after")]
    [InlineData("“The dam is safe,” Ruiz said. “It will hold all winter.”", "inside, before")]
    [InlineData("“The dam,” Ruiz said, “is safe for us all.”", "inside, before")]
    [InlineData("Ruiz said, “The dam is safe.”", "before")]
    [InlineData("“The dam is safe.” — Ana Ruiz", "signature")]
    [InlineData("“The dam is safe for all of us.”", "none")]
    [InlineData("“The dam is safe,” Ruiz said. “It will hold all winter.\n\n“It held for a century.”", "inside, before, elsewhere")]
    [InlineData("Ruiz was tired. “The dam is safe,” Ruiz said.", "before")]
    [InlineData("The river rose. “The dam is safe,” Ruiz said.", "after")]
    [InlineData("The mayor was tired. “The dam is safe,” Ruiz said.", "before")]
    [InlineData("“The dam is safe,” Ruiz said. “It is not,” Hale said.", "after, before")]
    public void The_source_stands(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Fields.Printed("quotation", "source", text)));

    [Theory]
    [InlineData("“The dam is safe,” Ruiz said. “It is far from safe,” Hale said.", "no, yes")]
    [InlineData("“The dam is safe,” Ruiz said.\n\n“It is far from safe,” Hale said.", "no, no")]
    [InlineData("“The dam is safe,” Ruiz said. “It is far from safe,” she said.", "no, no")]
    [InlineData("“The dam is safe,” one man said. “It is far from safe,” another said.", "no, yes")]
    [InlineData("“The dam is safe,” the city said. “It is far from safe,” another said.", "no, no")]
    [InlineData("“The dam is safe,” J.D. Hale said. “It is far from safe,” Ana Ruiz said.", "no, yes")]
    public void Somebody_else_speaks(string text, string changes) =>
        Assert.Equal(changes, string.Join(", ", Fields.Printed("quotation", "new-speaker", text)));

    [Theory]
    [InlineData("Park said it was safe. Lee Park built it.", "later")]
    [InlineData("Lee Park built it. Park said it was safe.", "before")]
    [InlineData("Park said it was safe.", "never")]
    [InlineData("Lee Park said it was safe.", "none")]
    [InlineData("The mayor said it was safe. Lee Mayor built it.", "none")]
    [InlineData("Mr. Park said it was safe. Lee Park built it.", "later")]
    [InlineData("Mayor Park toured it. Park said it was safe. Lee Park built it.", "before")]
    [InlineData("Park said it was safe. The Lee Park is green.", "never")]
    [InlineData("Park said it was safe. The crews left Hyde Park-style gates.", "never")]
    public void A_surname_is_introduced(string text, string where) =>
        Assert.Equal(where, Assert.Single(Fields.Printed("attribution", "introduced", text)));

    [Theory]
    [InlineData("“The dam is safe,” he said.", "no")]
    [InlineData("Heavy rain fell. “The dam is safe,” he said.", "no")]
    [InlineData("It rained in Riverton. “The dam is safe,” he said.", "no")]
    [InlineData("A farmer looked on. “The dam is safe,” he said.", "yes")]
    [InlineData("Ruiz looked on. “The dam is safe,” he said.", "yes")]
    [InlineData("They met Ruiz. “The dam is safe,” he said.", "yes")]
    [InlineData("“The dam is safe,” he said. Ruiz looked on.", "no")]
    public void He_means_somebody(string text, string antecedent) =>
        Assert.Equal(antecedent, Fields.Printed("attribution", "antecedent", text)[0]);
}
