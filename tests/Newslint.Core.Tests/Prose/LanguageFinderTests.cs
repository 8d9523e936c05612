using Newslint.Articles;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Core.Tests.Prose;

public sealed class LanguageFinderTests
{
    [Theory]
    [InlineData("The crews left the dam at noon, and nobody was hurt when the water rose in the night.", "en")]
    [InlineData("Die Helfer haben den Damm am Mittag verlassen, und niemand wurde in der Nacht verletzt.", "de")]
    [InlineData("Les équipes ont quitté le barrage à midi et personne n'a été blessé dans la nuit de lundi.", "fr")]
    [InlineData("Los equipos dejaron la presa al mediodía y nadie resultó herido durante la noche, según el alcalde.", "es")]
    [InlineData("Le squadre hanno lasciato la diga a mezzogiorno e nessuno è stato ferito nella notte, ha detto il sindaco.", "it")]
    [InlineData("As equipes deixaram a barragem ao meio-dia e ninguém ficou ferido durante a noite, disse o prefeito, que não quer mais obras.", "pt")]
    [InlineData("De ploegen hebben de dam om twaalf uur verlaten en niemand is in de nacht gewond geraakt, zei de burgemeester.", "nl")]
    [InlineData("Räddningstjänsten lämnade dammen vid lunch och ingen skadades under natten, säger kommunens chef som inte var där.", "sv")]
    [InlineData("Mannskapene forlot demningen ved middagstid, og ingen ble skadet i løpet av natten, sier ordføreren etter at hun var der nå.", "no")]
    [InlineData("Holdene forlod dæmningen ved middagstid, og ingen blev ramt i løbet af natten, siger borgmesteren efter at have været der nu.", "da")]
    [InlineData("Ryhmät lähtivät padolta keskipäivällä, ja kukaan ei ollut loukkaantunut yön aikana, mutta vesi oli vielä korkealla, sanoo johtaja.", "fi")]
    [InlineData("Ekipy opuściły zaporę w południe i nikt nie został ranny, ale woda jest już wysoka, a nocą może się podnieść.", "pl")]
    [InlineData("Hasiči opustili hráz v poledne a nikdo se nezranil, ale voda je už vysoko a v noci by se podle starosty mohla zvednout.", "cs")]
    [InlineData("Спасатели ушли с плотины в полдень, и ночью никто не пострадал, хотя вода была высокой.", "ru")]
    [InlineData("Рятувальники пішли з греблі опівдні, і вночі ніхто не постраждав, хоча вода була висока.", "uk")]
    [InlineData("Ekipler öğlen barajdan ayrıldı ve gece kimse yaralanmadı, ancak su çok yüksek ve bu daha da artabilir, dedi başkan.", "tr")]
    [InlineData("消防隊は正午にダムを離れ、夜の間にけが人は出なかったと町長は話した。", "ja")]
    [InlineData("구조대는 정오에 댐을 떠났으며 밤사이 다친 사람은 없었다고 시장은 말했다.", "ko")]
    public void The_words_of_an_article_tell_its_language(string text, string language) => Assert.Equal(language, LanguageOf(text));

    [Theory]
    [InlineData("")]
    [InlineData("12:30 – 4:5")]
    [InlineData("Anzeige")]
    [InlineData("Ana Ruiz, Karl Boe, Rosa Lindqvist, Pedro Almeida, Ingrid Solberg")]
    public void Little_text_tells_no_language(string text) => Assert.Null(LanguageOf(text));

    [Fact]
    public void Menus_in_another_language_do_not_count() =>
        Assert.Equal("de", LanguageOf("The Home of the News\nSign in to the site\n\nDie Helfer haben den Damm am Mittag verlassen, und niemand wurde in der Nacht verletzt. Das Wasser ist nach dem Regen nicht mehr gestiegen, und die Schule wird am Montag wieder öffnen. Der Rat hat sich für einen neuen Damm entschieden, der höher ist als der alte und auf dem ein Weg sein wird."));

    private static string? LanguageOf(string text) =>
        new ProseModel(ArticleReaders.For("story.txt").Read(SourceFile.FromText("story.txt", text), ArticleMetadata.None)).Language;
}
