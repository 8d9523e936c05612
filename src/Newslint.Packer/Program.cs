using System.Text;
using Newslint.Knowledge.Facts.Packing;
using Newslint.Rules.Yaml;

namespace Newslint.Packer;

/// <summary>
/// Packs the shipped rules and facts for the library: <c>newslint-packer rules RULES-FOLDER PACK</c>, <c>newslint-packer facts FACTS-FOLDER PACK</c>.
/// A program that starts then reads trees of values in one pass and leaves the YAML library where it is, and finds a fact without reading the
/// others. Same sources, same bytes.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is not [var kind and ("rules" or "facts"), var folder, var pack])
        {
            Console.Error.WriteLine("usage: newslint-packer rules|facts FOLDER PACK");
            return 2;
        }

        if ((kind == "rules" ? PackRules(folder) : PackFacts(folder)) is not { } bytes)
        {
            return 1;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(pack))!);
        File.WriteAllBytes(pack, bytes);
        return 0;
    }

    private static byte[]? PackFacts(string folder)
    {
        try
        {
            return FactPackWriter.Compile(file => File.ReadAllText(Path.Combine(folder, file)), _ => null);
        }
        catch (InvalidDataException problem)
        {
            Console.Error.WriteLine($"{folder}: error NL: {problem.Message}");
            return null;
        }
    }

    private static byte[]? PackRules(string folder)
    {
        var files = Directory.GetFiles(folder, "*.yml", SearchOption.AllDirectories);
        var paths = Array.ConvertAll(files, file => "rules/" + Path.GetRelativePath(folder, file).Replace('\\', '/'));
        Array.Sort(paths, files, StringComparer.Ordinal);
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        writer.Write(files.Length);
        for (var i = 0; i < files.Length; i++)
        {
            try
            {
                writer.Write(paths[i]);
                PackedTree.Write(writer, YamlTree.Read(File.ReadAllText(files[i])));
            }
            catch (YamlProblemException problem)
            {
                Console.Error.WriteLine($"{files[i]}({problem.Line},{problem.Column}): error NL: {problem.Message}");
                return null;
            }
        }

        writer.Flush();
        return memory.ToArray();
    }
}
