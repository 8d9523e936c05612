using System.Reflection;
using System.Runtime.Loader;

namespace Newslint.Cli.Running;

/// <summary>
/// Where the libraries of a plug-in are loaded. What Newslint has itself it shares, so that a rule of the plug-in is a rule here; what
/// only the plug-in has comes from beside it.
/// </summary>
internal sealed class PluginContext(string path) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path))
{
    private readonly AssemblyDependencyResolver _resolver = new(path);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        // A copy of the library beside the plug-in would have a Rule of its own.
        if (File.Exists(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll")))
        {
            return null;
        }

        return _resolver.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null;
    }
}
