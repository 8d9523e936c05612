namespace Newslint.Knowledge.Facts.Verification;

/// <summary>What checks of terms need to know of an office.</summary>
internal sealed record OfficeRow(int Line, string Id, bool IsSingleHolder);
