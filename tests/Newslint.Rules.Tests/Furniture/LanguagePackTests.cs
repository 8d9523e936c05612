namespace Newslint.Rules.Tests.Furniture;

/// <summary>Pages in many languages around one story: what is furniture in one of them is copy, or nothing, in the others.</summary>
public sealed class LanguagePackTests
{
    /// <summary>For each language a paragraph of copy and labels of a page.</summary>
    private static readonly (string Copy, string[] Labels)[] Pages =
    [
        ("The crews left the dam at noon, and nobody was hurt when the water rose in the night.", ["Article continues below advertisement", "More on this story", "Skip to main content", "Leave a comment", "Terms of use"]),
        ("Die Helfer haben den Damm am Mittag verlassen, und niemand wurde in der Nacht verletzt.", ["Anzeige", "Mehr zum Thema", "Zum Inhalt springen", "Kommentar schreiben", "Nutzungsbedingungen"]),
        ("Les équipes ont quitté le barrage à midi et personne n'a été blessé dans la nuit de lundi.", ["Publicité", "Lire aussi", "Aller au contenu", "Laisser un commentaire", "Mentions légales"]),
        ("Los equipos dejaron la presa al mediodía y nadie resultó herido durante la noche, según el alcalde.", ["Publicidad", "Te puede interesar", "Ir al contenido", "Deja un comentario", "Aviso legal"]),
        ("Le squadre hanno lasciato la diga a mezzogiorno e nessuno è stato ferito nella notte, ha detto il sindaco.", ["Pubblicità", "Leggi anche", "Vai al contenuto", "Lascia un commento", "Riproduzione riservata"]),
        ("As equipes deixaram a barragem ao meio-dia e ninguém ficou ferido durante a noite, disse o prefeito, que não quer mais obras.", ["Continua após a publicidade", "Leia também", "Ir para o conteúdo", "Deixe um comentário", "Termos de uso"]),
        ("De ploegen hebben de dam om twaalf uur verlaten en niemand is in de nacht gewond geraakt, zei de burgemeester.", ["Advertentie", "Lees ook", "Ga naar inhoud", "Plaats een reactie", "Gebruiksvoorwaarden"]),
        ("Räddningstjänsten lämnade dammen vid lunch och ingen skadades under natten, säger kommunens chef som inte var där.", ["Annons", "Läs också", "Hoppa till innehåll", "Lämna en kommentar", "Användarvillkor"]),
        ("Mannskapene forlot demningen ved middagstid, og ingen ble skadet i løpet av natten, sier ordføreren etter at hun var der nå.", ["Annonse", "Les også", "Hopp til innhold", "Legg igjen en kommentar", "Personvernerklæring"]),
        ("Holdene forlod dæmningen ved middagstid, og ingen blev ramt i løbet af natten, siger borgmesteren efter at have været der nu.", ["Annoncørbetalt indhold", "Læs også", "Gå til indhold", "Efterlad en kommentar", "Handelsbetingelser"]),
        ("Ryhmät lähtivät padolta keskipäivällä, ja kukaan ei ollut loukkaantunut yön aikana, mutta vesi oli vielä korkealla, sanoo johtaja.", ["Mainos", "Lue myös", "Siirry sisältöön", "Jätä kommentti", "Tietosuojaseloste"]),
        ("Ekipy opuściły zaporę w południe i nikt nie został ranny, ale woda jest już wysoka, a nocą może się podnieść.", ["Artykuł sponsorowany", "Czytaj także", "Przejdź do treści", "Dodaj komentarz", "Polityka prywatności"]),
        ("Hasiči opustili hráz v poledne a nikdo se nezranil, ale voda je už vysoko a v noci by se podle starosty mohla zvednout.", ["Inzerce", "Čtěte také", "Přejít k obsahu", "Přidat komentář", "Obchodní podmínky"]),
        ("Спасатели ушли с плотины в полдень, и ночью никто не пострадал, хотя вода была высокой.", ["На правах рекламы", "Читайте также:", "Перейти к содержанию", "Оставить комментарий", "Все права защищены"]),
        ("Рятувальники пішли з греблі опівдні, і вночі ніхто не постраждав, хоча вода була висока.", ["На правах реклами", "Читайте також:", "Перейти до вмісту", "Залишити коментар", "Усі права захищено"]),
        ("Ekipler öğlen barajdan ayrıldı ve gece kimse yaralanmadı, ancak su çok yüksek ve bu daha da artabilir, dedi başkan.", ["Reklam ver", "İlgili Haberler", "İçeriğe geç", "Yorum yap", "Tüm hakları saklıdır"]),
        ("消防隊は正午にダムを離れ、夜の間にけが人は出なかったと町長は話した。水は雨の後も上がらなかった。", ["スポンサーリンク", "あわせて読みたい", "本文へ移動", "コメントを書く", "無断転載を禁じます"]),
        ("구조대는 정오에 댐을 떠났으며 밤사이 다친 사람은 없었다고 시장은 말했다. 물은 더 오르지 않았다.", ["광고문의", "관련기사", "본문 바로가기", "댓글쓰기", "개인정보처리방침"]),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Pages.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_labels_of_a_page_are_found_beside_copy_of_its_language(int page)
    {
        var (copy, labels) = Pages[page];
        foreach (var label in labels)
        {
            Assert.Contains(Found($"{copy}\n\n{label}\n\n{copy} {copy}"), finding => finding.Contains(label.TrimEnd(':'), StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void They_are_none_in_copy_of_other_languages(int page)
    {
        var (copy, labels) = Pages[page];
        foreach (var (_, others) in Pages)
        {
            foreach (var label in others.Except(labels))
            {
                Assert.Empty(Found($"{copy}\n\n{label}\n\n{copy} {copy}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Copy_is_no_furniture(int page) => Assert.Empty(Found(Pages[page].Copy));

    private static List<string> Found(string text) =>
        [.. Linter.Lint(text, published: null).Diagnostics.Where(finding => Families.Contains(finding.Rule.Id)).Select(finding => text.Substring(finding.Span.Start, finding.Span.Length))];

    private static readonly string[] Families = ["NL1701", "NL1702", "NL1703", "NL1704", "NL1707", "NL1712", "NL1713", "NL1714", "NL1715", "NL1716", "NL1717", "NL1718", "NL1719", "NL1808"];
}
