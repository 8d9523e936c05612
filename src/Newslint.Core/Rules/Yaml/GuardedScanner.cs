using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Newslint.Rules.Yaml;

/// <summary>
/// The library's scanner, stopped where brackets nest too deep: its time is quadratic in their depth (60,000 <c>[</c>
/// took 17 seconds), and what reads its tokens recurses.
/// </summary>
internal sealed class GuardedScanner(TextReader text, int deepest) : IScanner
{
    private readonly Scanner _scanner = new(text, skipComments: true);
    private int _depth;

    public Mark CurrentPosition => _scanner.CurrentPosition;

    public Token? Current => _scanner.Current;

    public bool MoveNext() => _scanner.MoveNext() && IsShallow();

    public bool MoveNextWithoutConsuming() => _scanner.MoveNextWithoutConsuming() && IsShallow();

    public void ConsumeCurrent() => _scanner.ConsumeCurrent();

    private bool IsShallow()
    {
        _depth += Current switch
        {
            FlowSequenceStart or FlowMappingStart => 1,
            FlowSequenceEnd or FlowMappingEnd => -1,
            _ => 0,
        };
        if (_depth > deepest)
        {
            throw new YamlProblemException((int)Current!.Start.Line, (int)Current.Start.Column, $"Brackets are nested more than {deepest} deep.");
        }

        return true;
    }
}
