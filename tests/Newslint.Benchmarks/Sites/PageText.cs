using System.Text;

namespace Newslint.Benchmarks.Sites;

/// <summary>The text of a page while it is written.</summary>
internal sealed class PageText
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<int, bool> _furniture = [];
    private int _line = 1;

    /// <summary>Writes lines that belong to the page, with no blank one between them.</summary>
    public void Furniture(params IEnumerable<string> lines) => Write(lines, isFurniture: true);

    /// <summary>Writes lines that belong to the story, with no blank one between them.</summary>
    public void Story(params IEnumerable<string> lines) => Write(lines, isFurniture: false);

    /// <summary>The page.</summary>
    public SitePage At(string path) => new(path, _text.ToString(), _furniture);

    private void Write(IEnumerable<string> lines, bool isFurniture)
    {
        if (_line > 1)
        {
            _text.Append('\n');
            _line++;
        }

        foreach (var line in lines)
        {
            _text.Append(line).Append('\n');
            _furniture.Add(_line++, isFurniture);
        }
    }
}
