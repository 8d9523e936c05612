using System.Collections.Concurrent;

namespace Newslint.Cli.Running;

/// <summary>Works on a sequence with several threads and hands the results on in the order of the sequence.</summary>
internal static class OrderedWork
{
    /// <summary>Items that may be under way at once, for each thread: enough to hide a slow one, few enough for flat memory.</summary>
    private const int WindowPerThread = 8;

    /// <summary>
    /// Runs <paramref name="work"/> on every item and <paramref name="emit"/> on every result, in order and on the calling
    /// thread. With one thread nothing else is started; with more, <paramref name="items"/> is walked on a thread of its own, so
    /// that a result leaves as soon as it is there, however long the next item is in coming.
    /// </summary>
    public static void Run<TIn, TOut>(IEnumerable<TIn> items, int threads, Func<TIn, TOut> work, Action<TOut> emit, CancellationToken stop)
    {
        if (threads <= 1)
        {
            foreach (var item in items)
            {
                stop.ThrowIfCancellationRequested();
                emit(work(item));
            }

            return;
        }

        // Not disposed: where emitting fails, the thread that walks the items may still wait for one.
        var window = new BlockingCollection<Task<TOut>>(threads * WindowPerThread);
        using var given = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var walk = Task.Factory.StartNew(() => Walk(items, threads, work, window, given.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var result in window.GetConsumingEnumerable(stop))
            {
                emit(result.GetAwaiter().GetResult());
            }
        }
        finally
        {
            given.Cancel();
        }

        walk.GetAwaiter().GetResult();
    }

    private static void Walk<TIn, TOut>(IEnumerable<TIn> items, int threads, Func<TIn, TOut> work, BlockingCollection<Task<TOut>> window, CancellationToken stop)
    {
        var slots = new SemaphoreSlim(threads);
        try
        {
            foreach (var item in items)
            {
                slots.Wait(stop);
                window.Add(Task.Run(() => WorkIn(slots, work, item), CancellationToken.None), stop);
            }
        }
        finally
        {
            window.CompleteAdding();
        }
    }

    private static TOut WorkIn<TIn, TOut>(SemaphoreSlim slots, Func<TIn, TOut> work, TIn item)
    {
        try
        {
            return work(item);
        }
        finally
        {
            slots.Release();
        }
    }
}
