namespace Newslint.Knowledge;

/// <summary>What kinds of furniture a word is used in; a function word of any language carries a bit of its own.</summary>
[Flags]
internal enum FurnitureTraits : long
{
    /// <summary>An ordinary word.</summary>
    None = 0,

    /// <summary>A common function word of some language.</summary>
    FunctionWord = 1,

    /// <summary>Networks, and ways to pass a story on.</summary>
    Share = 1 << 1,

    /// <summary>Subscriptions, newsletters, log-ins, apps.</summary>
    Account = 1 << 2,

    /// <summary>Rights, terms, privacy.</summary>
    Legal = 1 << 3,

    /// <summary>Menus, search, buttons.</summary>
    Navigation = 1 << 4,

    /// <summary>The comments of readers.</summary>
    Comment = 1 << 5,

    /// <summary>Advertisements and deals.</summary>
    Advertising = 1 << 6,

    /// <summary>Other stories.</summary>
    Related = 1 << 7,

    /// <summary>When something was put up or changed.</summary>
    Time = 1 << 8,

    /// <summary>Any kind of furniture.</summary>
    Furniture = Share | Account | Legal | Navigation | Comment | Advertising | Related | Time,
}
