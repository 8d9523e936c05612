using Newslint.Cli.Running;

namespace Newslint.Cli.Tests.Running;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_items(int threads)
    {
        var results = new List<int>();

        OrderedWork.Run(Enumerable.Range(0, 2_000), threads, Slowly, results.Add, CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, 2_000), results);

        static int Slowly(int item)
        {
            Thread.SpinWait(item * 7919 % 1_000);
            return item;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_the_work_throws_comes_after_the_results_before_it(int threads)
    {
        var results = new List<int>();

        var thrown = Assert.Throws<InvalidOperationException>(() => OrderedWork.Run(
            Enumerable.Range(0, 100), threads, item => item == 40 ? throw new InvalidOperationException("It is broken.") : item, results.Add, CancellationToken.None));

        Assert.Equal("It is broken.", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 40), results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_the_sequence_throws_comes_after_the_results_before_it(int threads)
    {
        var results = new List<int>();

        Assert.Throws<IOException>(() => OrderedWork.Run(Items(), threads, item => item, results.Add, CancellationToken.None));

        Assert.Equal([1, 2], results);

        static IEnumerable<int> Items()
        {
            yield return 1;
            yield return 2;
            throw new IOException("The disk has gone.");
        }
    }

    [Fact]
    public void A_result_leaves_while_the_next_item_is_awaited()
    {
        using var isEmitted = new ManualResetEventSlim();

        OrderedWork.Run(Items(), 2, item => item, _ => isEmitted.Set(), CancellationToken.None);

        IEnumerable<int> Items()
        {
            yield return 1;
            Assert.True(isEmitted.Wait(TimeSpan.FromSeconds(60)));
            yield return 2;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_run_that_is_stopped_ends(int threads)
    {
        using var stop = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => OrderedWork.Run(Endless(), threads, item => item, _ => stop.Cancel(), stop.Token));

        static IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return 1;
            }
        }
    }

    [Fact]
    public void Items_are_not_taken_far_ahead_of_what_is_emitted()
    {
        var taken = 0;
        var furthest = 0;

        OrderedWork.Run(Items(), 2, item => item, item => furthest = Math.Max(furthest, Volatile.Read(ref taken) - item), CancellationToken.None);

        Assert.InRange(furthest, 1, 20);

        IEnumerable<int> Items()
        {
            for (var i = 0; i < 1_000; i++)
            {
                Interlocked.Increment(ref taken);
                yield return i;
            }
        }
    }
}
