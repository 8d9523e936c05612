namespace Newslint.Rules.Testing;

/// <summary>What is wrong with the outcome of an example.</summary>
/// <param name="Outcome">What it is called.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Expected">What the example asks for: marked copy, a message or fixed copy.</param>
/// <param name="Found">The same as it was found.</param>
public sealed record ExampleFailure(ExampleOutcome Outcome, string Message, string Expected, string Found);
