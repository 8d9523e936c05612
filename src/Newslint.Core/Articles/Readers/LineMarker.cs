namespace Newslint.Articles.Readers;

/// <summary>The mark at the beginning of a line of plain text.</summary>
internal enum LineMarker
{
    None,
    Heading,
    ListItem,
    Quote,
}
