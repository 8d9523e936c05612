using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint rules schema</c>: the JSON schema of rule files, for editors.</summary>
internal static class RulesSchemaCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(TextWriter output)
    {
        output.Write(SchemaWriter.Write());
        output.Flush();
        return ExitCode.Clean;
    }
}
