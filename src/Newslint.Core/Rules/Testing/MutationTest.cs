using System.Collections.Immutable;
using Newslint.Rules.Yaml;

namespace Newslint.Rules.Testing;

/// <summary>Whether the examples of a rule notice its changes.</summary>
/// <param name="Killed">The number of changes that an example noticed.</param>
/// <param name="Survivors">Those that none noticed, in the order of the file.</param>
internal sealed record MutationTest(int Killed, ImmutableArray<Mutant> Survivors)
{
    /// <summary>Runs the examples of a rule file that has no mistakes on each of its changes. An example that fails already notices nothing.</summary>
    public static MutationTest Of(TestedRule tested, ExampleRunner runner)
    {
        ExampleResult[] before = [.. runner.RunAll(tested.Rule)];
        var killed = 0;
        var survivors = ImmutableArray.CreateBuilder<Mutant>();
        foreach (var mutant in Mutator.Of(tested.Root!, tested.IsOwn))
        {
            if (RuleFile.ReadForTest(tested.Path, mutant.Root, tested.Lists).Rule is not { } changed)
            {
                continue;
            }

            if (runner.AnyFails(changed, mayFail: i => !before[i].Passed))
            {
                killed++;
            }
            else
            {
                survivors.Add(mutant);
            }
        }

        return new MutationTest(killed, survivors.ToImmutable());
    }
}
