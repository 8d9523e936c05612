using System.Globalization;
using System.Runtime;

/// <summary>
/// A .NET start-up hook: with DOTNET_STARTUP_HOOKS set to this assembly, a program tells at its end how many methods it compiled at
/// run time and which assemblies it loaded, on one line of the file named by NEWSLINT_PROBE. The program itself knows nothing of it.
/// </summary>
internal static class StartupHook
{
    /// <summary>Called by the runtime before Main.</summary>
    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        var methods = JitInfo.GetCompiledMethodCount();
        if (Environment.GetEnvironmentVariable("NEWSLINT_PROBE") is { Length: > 0 } path)
        {
            var names = AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name);
            File.WriteAllText(path, methods.ToString(CultureInfo.InvariantCulture) + " " + string.Join(' ', names) + "\n");
        }
    };
}
