namespace Newslint.Rules.Testing;

/// <summary>The words for outcomes.</summary>
internal static class OutcomeNames
{
    /// <summary>The word for <paramref name="outcome"/>.</summary>
    public static string NameOf(ExampleOutcome outcome) => outcome switch
    {
        ExampleOutcome.Reported => "reported",
        ExampleOutcome.Clean => "clean",
        ExampleOutcome.Missing => "missing",
        ExampleOutcome.Noisy => "noisy",
        ExampleOutcome.Misplaced => "misplaced",
        ExampleOutcome.WrongMessage => "wrong message",
        ExampleOutcome.WrongSeverity => "wrong severity",
        ExampleOutcome.WrongFix => "wrong fix",
        ExampleOutcome.NotIdempotent => "not idempotent",
        _ => "failed",
    };
}
