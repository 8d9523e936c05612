using System.Globalization;

namespace Newslint.Rules;

/// <summary>A name for a finding that stays the same while the text around it changes.</summary>
/// <param name="Hash">What the finding is: its rule, the flagged words and the words beside them on their line. The path is no part of it.</param>
/// <param name="Ordinal">How many findings of the file, down to this one, have that hash; from 1.</param>
public readonly record struct Fingerprint(ulong Hash, int Ordinal)
{
    /// <summary>16 hexadecimal digits, a colon and the ordinal, as logs write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hash:x16}:{Ordinal}");
}
