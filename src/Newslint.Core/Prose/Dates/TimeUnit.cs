namespace Newslint.Prose.Dates;

/// <summary>What time is counted in.</summary>
public enum TimeUnit
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Seconds.</summary>
    Second,

    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks, from Monday.</summary>
    Week,

    /// <summary>Two weeks.</summary>
    Fortnight,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>A thousand years.</summary>
    Millennium,
}
