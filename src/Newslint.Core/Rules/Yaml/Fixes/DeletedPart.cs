namespace Newslint.Rules.Yaml.Fixes;

/// <summary>What a fix takes out.</summary>
internal enum DeletedPart
{
    Match,
    Sentence,
    Line,
    Block,
}
