namespace Newslint.Rules.Yaml.Targets;

/// <summary>What the distance of two things is counted in.</summary>
internal enum ReachUnit
{
    Words,
    Sentences,
    Blocks,
}
