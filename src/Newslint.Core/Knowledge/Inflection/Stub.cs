namespace Newslint.Knowledge.Inflection;
internal enum WordClass { Verb, Noun }
internal enum WordFormKind { Base }
internal readonly record struct WordForm(string Text, WordFormKind Kind);
internal static class WordForms { public static IReadOnlyList<WordForm> Of(string p, WordClass c) => [new(p, WordFormKind.Base)]; public static string? Put(string p, WordClass c, WordFormKind k) => p; }
