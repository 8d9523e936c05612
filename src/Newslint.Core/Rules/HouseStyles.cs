namespace Newslint.Rules;

/// <summary>The house styles that <c>newslint_style</c> can name.</summary>
public static class HouseStyles
{
    /// <summary>The key in <c>.editorconfig</c>.</summary>
    public const string Key = "newslint_style";

    /// <summary>The style where nobody has set one.</summary>
    public const string Default = "ap";

    /// <summary>All of them; <c>house</c> is for a newsroom that wants no other.</summary>
    public static IReadOnlyList<string> All { get; } = ["ap", "guardian", "bbc", "reuters", "house"];
}
