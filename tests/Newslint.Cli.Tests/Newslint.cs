using System.Diagnostics;
using System.Text;

namespace Newslint.Cli.Tests;

/// <summary>Runs the real command in a process of its own, in a folder of its own.</summary>
internal sealed class Newslint : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Folder { get; } = Directory.CreateTempSubdirectory("newslint-test-").FullName;

    /// <summary>Writes a file below the folder and gives its full path.</summary>
    public string Write(string name, string text) => Write(name, Utf8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The text of a file below the folder.</summary>
    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>Runs the command in the folder.</summary>
    public Result Run(params string[] arguments) => Run(null, arguments);

    /// <summary>Runs the command in a folder below the folder.</summary>
    public Result RunIn(string folder, params string[] arguments) => Run(null, arguments, within: folder);

    public Result RunIn(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) => Run(null, arguments, environment, folder);

    public Result RunWithInput(string input, params string[] arguments) => Run(input, arguments);

    public Result RunWith(IReadOnlyDictionary<string, string> environment, params string[] arguments) => Run(null, arguments, environment);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Starts the command in the folder, for a test that talks with it.</summary>
    public Process Start(params string[] arguments) => Start(arguments, environment: null, within: "");

    private Result Run(string? input, string[] arguments, IReadOnlyDictionary<string, string>? environment = null, string within = "")
    {
        using var process = Start(arguments, environment, within);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new Result(process.ExitCode, output.Result, errors.Result);
    }

    private Process Start(string[] arguments, IReadOnlyDictionary<string, string>? environment, string within)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.Combine(Folder, within),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.Environment["NEWSLINT_CACHE"] = "off"; // tests leave nothing behind
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "newslint.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    internal sealed record Result(int Code, string Output, string Errors)
    {
        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
