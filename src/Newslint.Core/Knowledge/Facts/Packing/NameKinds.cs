namespace Newslint.Knowledge.Facts.Packing;

/// <summary>The words for <see cref="NameKind"/> in tables.</summary>
internal static class NameKinds
{
    /// <summary>All of them, for errors.</summary>
    public const string Words = "full, initials, single or surname";

    /// <summary>What a word stands for; null where it is none of them.</summary>
    public static NameKind? Read(ReadOnlySpan<char> word) => word switch
    {
        "full" => NameKind.Full,
        "initials" => NameKind.Initials,
        "single" => NameKind.Single,
        "surname" => NameKind.Surname,
        _ => null,
    };
}
