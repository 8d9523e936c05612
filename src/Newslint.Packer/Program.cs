using System.Text;
using Newslint.Rules.Yaml;

namespace Newslint.Packer;

/// <summary>
/// Packs the shipped rules for the library: <c>newslint-packer RULES-FOLDER PACK</c>. A program that starts then reads trees of values in one
/// pass and leaves the YAML library where it is. Same rules, same bytes.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is not [var folder, var pack])
        {
            Console.Error.WriteLine("usage: newslint-packer RULES-FOLDER PACK");
            return 2;
        }

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
                return 1;
            }
        }

        writer.Flush();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(pack))!);
        File.WriteAllBytes(pack, memory.ToArray());
        return 0;
    }
}
