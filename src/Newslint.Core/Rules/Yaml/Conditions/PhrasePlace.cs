namespace Newslint.Rules.Yaml.Conditions;

/// <summary>Where in its unit a phrase must stand.</summary>
internal enum PhrasePlace
{
    Anywhere,
    Whole,
    Start,
    End,
}
