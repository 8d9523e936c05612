namespace Newslint.Knowledge;

/// <summary>The verbs of <c>rules/lexicons/speech-verbs.txt</c> by their classes.</summary>
internal static class SpeechVerbs
{
    /// <summary>The file.</summary>
    public const string File = "rules/lexicons/speech-verbs.txt";

    /// <summary>All forms of the verbs of a class, such as <c>loaded</c>.</summary>
    public static string[] FormsOf(string verbClass)
    {
        var found = new List<string>();
        foreach (var line in new DataLineEnumerator(ShippedContent.Read(File)))
        {
            var colon = line.IndexOf(':');
            if (line[..colon].SequenceEqual(verbClass))
            {
                found.AddRange(line[(colon + 2)..].ToString().Split(' ', '/'));
            }
        }

        return [.. found];
    }
}
