namespace Newslint.Text;
internal static class LetterCase { public static string Transfer(string original, string replacement) => original.Length > 0 && replacement.Length > 0 && char.IsUpper(original[0]) ? char.ToUpperInvariant(replacement[0]) + replacement[1..] : replacement; }
