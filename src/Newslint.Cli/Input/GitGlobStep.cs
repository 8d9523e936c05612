namespace Newslint.Cli.Input;

/// <summary>A step of a pattern: one byte of a set, or a star.</summary>
internal sealed class GitGlobStep
{
    private readonly bool[] _bytes;
    private readonly bool _endsWithPart;

    private GitGlobStep(bool[] bytes, bool repeats, bool endsWithPart)
    {
        _bytes = bytes;
        Repeats = repeats;
        _endsWithPart = endsWithPart;
    }

    /// <summary><c>*</c>: anything within a part of a path.</summary>
    public static GitGlobStep Star { get; } = new(AllBut((byte)'/'), repeats: true, endsWithPart: false);

    /// <summary><c>**</c> at the end: anything.</summary>
    public static GitGlobStep DeepStar { get; } = new(AllBut(null), repeats: true, endsWithPart: false);

    /// <summary><c>**/</c>: any number of folders, none too.</summary>
    public static GitGlobStep Folders { get; } = new(AllBut(null), repeats: true, endsWithPart: true);

    /// <summary><c>?</c>: one byte within a part of a path.</summary>
    public static GitGlobStep Any { get; } = new(AllBut((byte)'/'), repeats: false, endsWithPart: false);

    /// <summary>Whether the step may take any number of bytes, else it takes one.</summary>
    public bool Repeats { get; }

    /// <summary>One byte of a set.</summary>
    public static GitGlobStep OneOf(bool[] bytes) => new(bytes, repeats: false, endsWithPart: false);

    /// <summary>One byte.</summary>
    public static GitGlobStep Only(byte value)
    {
        var bytes = new bool[256];
        bytes[value] = true;
        return OneOf(bytes);
    }

    /// <summary>Whether the step can take a byte.</summary>
    public bool Takes(byte value) => _bytes[value];

    /// <summary>Whether the step can be over without taking one more byte.</summary>
    public bool MayEnd(bool isStartOfPart) => Repeats && (isStartOfPart || !_endsWithPart);

    private static bool[] AllBut(byte? value)
    {
        var bytes = new bool[256];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = i != value;
        }

        return bytes;
    }
}
