namespace Newslint.Core.Tests.Architecture;

/// <summary>Rooms are namespaces under a root, lowest first; code in a room uses its own room and those below it.</summary>
internal sealed class Rooms(string root, params string[] names)
{
    /// <summary>One sentence for each type that stands in no room or uses a room above its own.</summary>
    public IEnumerable<string> FindViolations(IEnumerable<Type> types)
    {
        foreach (var type in types.Where(IsOurs))
        {
            var room = RoomOf(type);
            if (room < 0)
            {
                yield return $"{type} stands in no room.";
                continue;
            }

            foreach (var used in TypeReferences.Of(type).Where(used => IsOurs(used) && RoomOf(used) > room))
            {
                yield return $"{type} uses {used}.";
            }
        }
    }

    private bool IsOurs(Type type) => type.Namespace == root || type.Namespace?.StartsWith(root + ".", StringComparison.Ordinal) == true;

    private int RoomOf(Type type) => Array.IndexOf(names, type.Namespace![root.Length..].TrimStart('.').Split('.')[0]);
}
