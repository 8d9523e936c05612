using System.Reflection;
using System.Text.RegularExpressions;
using Newslint.Rules;
using Newslint.Rules.Yaml;

namespace Newslint.Cli.Running;

/// <summary>Loads rules that are written in code. They run with all rights of the user, so they are named on the command line and nowhere else.</summary>
internal static partial class PluginLoader
{
    private static readonly AssemblyName Library = typeof(Rule).Assembly.GetName();

    /// <summary>One rule of each public sealed class in a library that is a <see cref="Rule"/> and can be made without arguments, by id.</summary>
    /// <exception cref="UsageException">The library cannot be loaded, or something in it is no good rule.</exception>
    public static IReadOnlyList<Rule> Load(string path)
    {
        var assembly = Open(path);
        var referenced = Array.Find(assembly.GetReferencedAssemblies(), name => name.Name == Library.Name)
            ?? throw new UsageException($"--plugin {path}: The library does not use {Library.Name}, so it holds no rules.");
        if (VersionProblem(referenced.Version, Library.Version) is { } problem)
        {
            throw new UsageException($"--plugin {path}: {problem}");
        }

        Rule[] rules = [.. TypesOf(assembly, path).Where(IsRule).Select(type => Make(type, path)).OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
        return rules.Length > 0
            ? rules
            : throw new UsageException($"--plugin {path}: The library holds no public sealed class that derives from {typeof(Rule).FullName}.");
    }

    /// <summary>Why a plug-in built for one version of the library does not run with another; null where it does.</summary>
    internal static string? VersionProblem(Version? builtFor, Version? ours) =>
        builtFor is null || ours is null || (builtFor.Major, builtFor.Minor) == (ours.Major, ours.Minor)
            ? null
            : $"The plug-in was built for Newslint {builtFor.ToString(2)}, and this is {ours.ToString(2)}. Build it again with {Library.Name} {ours.ToString(2)}.";

    /// <summary>Why a rule of a plug-in cannot be called so; null where it can.</summary>
    internal static string? Problem(RuleDescriptor rule)
    {
        if (!Id().IsMatch(rule.Id))
        {
            return $"'{Shown.Of(rule.Id)}' is no id. Write two to twelve capitals and a number, such as HOUSE0001.";
        }

        if (rule.Id.StartsWith("NL", StringComparison.Ordinal) && char.IsAsciiDigit(rule.Id[2]))
        {
            return $"'{rule.Id}': ids that begin with NL are reserved for the shipped rules. Use a prefix of your own, such as HOUSE{rule.Id[2..]}.";
        }

        if (!Name().IsMatch(rule.Name))
        {
            return $"'{Shown.Of(rule.Name)}' is no name. Write small letters, digits and single hyphens, such as ad-label.";
        }

        return RuleCategories.All.Contains(rule.Category)
            ? null
            : $"'{Shown.Of(rule.Category)}' is no category. {Suggestion.For(rule.Category, RuleCategories.All)}";
    }

    private static Assembly Open(string path)
    {
        var full = Path.GetFullPath(path, Environment.CurrentDirectory);
        if (!File.Exists(full))
        {
            throw new UsageException($"--plugin {path}: There is no such file.");
        }

        try
        {
            return new PluginContext(full).LoadFromAssemblyPath(full);
        }
        catch (BadImageFormatException)
        {
            throw new UsageException($"--plugin {path}: This is no .NET library.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--plugin {path}: {exception.Message}");
        }
    }

    private static Type[] TypesOf(Assembly assembly, string path)
    {
        try
        {
            return assembly.GetExportedTypes();
        }
        catch (Exception exception) when (exception is IOException or TypeLoadException or BadImageFormatException)
        {
            throw new UsageException($"--plugin {path}: Something that the library needs is missing: {exception.Message}");
        }
    }

    private static bool IsRule(Type type) =>
        type.IsSealed && !type.IsAbstract && !type.ContainsGenericParameters && type.IsAssignableTo(typeof(Rule)) && type.GetConstructor(Type.EmptyTypes) is not null;

    private static Rule Make(Type type, string path)
    {
        Rule rule;
        RuleDescriptor? descriptor;
        try
        {
            rule = (Rule)Activator.CreateInstance(type)!;
            descriptor = rule.Descriptor;
        }
#pragma warning disable CA1031 // A rule of others may throw anything.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var reason = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            throw new UsageException($"--plugin {path}: {type.FullName} cannot be made: {reason.GetType().Name}: {reason.Message}");
        }

        return Problem(descriptor) is { } problem ? throw new UsageException($"--plugin {path}: {type.FullName}: {problem}") : rule;
    }

    [GeneratedRegex("^[A-Z]{2,12}[0-9]{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex("^(?=.{1,60}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
