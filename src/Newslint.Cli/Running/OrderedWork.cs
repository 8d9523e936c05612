namespace Newslint.Cli.Running;

/// <summary>Works on a sequence with several threads and hands the results on in the order of the sequence.</summary>
internal static class OrderedWork
{
    /// <summary>Items that may be under way at once, for each thread: enough to hide a slow one, few enough for flat memory.</summary>
    private const int WindowPerThread = 8;

    /// <summary>
    /// Runs <paramref name="work"/> on every item and <paramref name="emit"/> on every result, in order and on the calling
    /// thread. With one thread nothing else is started.
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

        var window = new Queue<Task<TOut>>();
        using var slots = new SemaphoreSlim(threads);
        foreach (var item in items)
        {
            stop.ThrowIfCancellationRequested();
            slots.Wait(stop);
            window.Enqueue(Task.Run(
                () =>
                {
                    try
                    {
                        return work(item);
                    }
                    finally
                    {
                        slots.Release();
                    }
                },
                stop));
            while (window.Count >= threads * WindowPerThread || (window.Count > 0 && window.Peek().IsCompleted))
            {
                emit(window.Dequeue().GetAwaiter().GetResult());
            }
        }

        while (window.TryDequeue(out var result))
        {
            emit(result.GetAwaiter().GetResult());
        }
    }
}
