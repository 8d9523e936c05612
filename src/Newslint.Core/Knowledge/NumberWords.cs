using System.Globalization;

namespace Newslint.Knowledge;

/// <summary>The words and endings that numbers are written with.</summary>
internal sealed class NumberWords
{
    private const int KindBits = 4;

    private static NumberWords? _shipped;

    private readonly WordTable _words = new();

    private NumberWords(string text)
    {
        foreach (var line in new DataLineEnumerator(text))
        {
            var colon = line.IndexOf(':');
            var kind = (int)KindNamed(line[..colon]);
            var words = line[(colon + 1)..].Trim();
            foreach (var range in words.Split(' '))
            {
                var word = words[range];
                var equals = word.IndexOf('=');
                var value = equals < 0 ? 0 : int.Parse(word[(equals + 1)..], NumberStyles.None, CultureInfo.InvariantCulture);
                _words.ValueOf(equals < 0 ? word : word[..equals]) = kind | (value << KindBits);
            }
        }
    }

    /// <summary>The words of the shipped file, read when first asked for.</summary>
    public static NumberWords Shipped => _shipped ??= new NumberWords(ShippedContent.Read("rules/lexicons/numbers.txt"));

    /// <summary>What a word does in a number, with its value: of a scale the power of ten.</summary>
    public (NumberWordKind Kind, int Value) Find(ReadOnlySpan<char> word) => Find(word, WordHash.Of(word));

    /// <summary>The same where the <see cref="WordHash"/> of the word is known.</summary>
    public (NumberWordKind Kind, int Value) Find(ReadOnlySpan<char> word, uint hash)
    {
        var code = (int)_words.Find(word, hash);
        return ((NumberWordKind)(code & ((1 << KindBits) - 1)), code >> KindBits);
    }

    private static NumberWordKind KindNamed(ReadOnlySpan<char> name) => name switch
    {
        "cardinal" => NumberWordKind.Cardinal,
        "ordinal" => NumberWordKind.Ordinal,
        "fraction" => NumberWordKind.Fraction,
        "scale" => NumberWordKind.Scale,
        "short-scale" => NumberWordKind.ShortScale,
        "money-scale" => NumberWordKind.MoneyScale,
        "ordinal-ending" => NumberWordKind.OrdinalEnding,
        "percent-ending" => NumberWordKind.PercentEnding,
        "time-ending" => NumberWordKind.TimeEnding,
        "unit" => NumberWordKind.Unit,
        "currency" => NumberWordKind.Currency,
        "large-currency" => NumberWordKind.LargeCurrency,
        _ => throw new InvalidDataException($"'{name}' is no class of words in numbers."),
    };
}
