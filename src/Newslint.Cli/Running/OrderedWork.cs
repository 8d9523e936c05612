using System.Runtime.ExceptionServices;

namespace Newslint.Cli.Running;

/// <summary>Works on a sequence with several threads and hands the results on in the order of the sequence.</summary>
internal static class OrderedWork
{
    /// <summary>
    /// Runs <paramref name="work"/> on every item and <paramref name="emit"/> on every result, in order and on the calling
    /// thread. With one thread nothing else is started; with more, the threads walk <paramref name="items"/> in turns, so
    /// that a result leaves as soon as it is there, however long the next item is in coming.
    /// </summary>
    public static void Run<TIn, TOut>(IEnumerable<TIn> items, int threads, Func<TIn, TOut> work, Action<TOut> emit, CancellationToken stop)
    {
        if (threads > 1)
        {
            using var crew = new Crew<TIn, TOut>(items, threads, work, stop);
            crew.Emit(emit);
            return;
        }

        foreach (var item in items)
        {
            stop.ThrowIfCancellationRequested();
            emit(work(item));
        }
    }

    /// <summary>The threads of one run and the results that wait for their turn. One lock guards what they share; it is held for moments.</summary>
    private sealed class Crew<TIn, TOut> : IDisposable
    {
        /// <summary>Results that may wait, for each thread: enough to hide a slow item, few enough for flat memory.</summary>
        private const int WindowPerThread = 8;

        private readonly object _gate = new();
        private readonly object _source = new(); // held while an item is awaited, which may be long
#pragma warning disable CA2213 // Where emitting fails, a thread may still wait in it for an item; whoever takes the last one disposes of it.
        private readonly IEnumerator<TIn> _items;
#pragma warning restore CA2213
        private readonly Func<TIn, TOut> _work;
        private readonly CancellationToken _stop;
        private readonly CancellationTokenRegistration _onStop;
        private readonly Result[] _window;
        private int _taken;
        private int _emitted;
        private bool _isOver; // no item is taken any more

        public Crew(IEnumerable<TIn> items, int threads, Func<TIn, TOut> work, CancellationToken stop)
        {
            _items = items.GetEnumerator();
            _work = work;
            _stop = stop;
            _window = new Result[threads * WindowPerThread];
            _onStop = stop.Register(End);
            for (var i = 0; i < threads; i++)
            {
                new Thread(Work) { IsBackground = true, Name = "lint" }.Start();
            }
        }

        /// <summary>Hands the results on; throws what the work or the sequence threw, after the results before it.</summary>
        public void Emit(Action<TOut> emit)
        {
            while (Next() is { } result)
            {
                result.Error?.Throw();
                emit(result.Value);
            }

            _stop.ThrowIfCancellationRequested();
        }

        public void Dispose()
        {
            End();
            _onStop.Dispose();
        }

        private void End()
        {
            lock (_gate)
            {
                _isOver = true;
                Monitor.PulseAll(_gate);
            }
        }

        private Result? Next()
        {
            lock (_gate)
            {
                var slot = _emitted % _window.Length;
                while (_window[slot] is null)
                {
                    if (_stop.IsCancellationRequested || (_isOver && _emitted == _taken))
                    {
                        return null;
                    }

                    Monitor.Wait(_gate);
                }

                var result = _window[slot];
                _window[slot] = null!;
                _emitted++;
                Monitor.PulseAll(_gate);
                return result;
            }
        }

        private void Work()
        {
            while (Take() is { } taken)
            {
                Result result;
                try
                {
                    result = taken.Error is null ? new Result(_work(taken.Item), null) : new Result(default!, taken.Error);
                }
#pragma warning disable CA1031 // It is thrown again where the results are handed on.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    result = new Result(default!, ExceptionDispatchInfo.Capture(exception));
                }

                lock (_gate)
                {
                    _window[taken.Number % _window.Length] = result;
                    Monitor.PulseAll(_gate);
                }
            }
        }

        /// <summary>The next item, or what the sequence threw in its place; null where there is none.</summary>
        private Taken? Take()
        {
            lock (_source)
            {
                if (!AwaitRoom())
                {
                    return null;
                }

                TIn item = default!;
                ExceptionDispatchInfo? error = null;
                var isThere = false;
                try
                {
                    isThere = _items.MoveNext();
                    if (isThere)
                    {
                        item = _items.Current;
                    }
                    else
                    {
                        _items.Dispose();
                    }
                }
#pragma warning disable CA1031 // It is thrown again where the results are handed on.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    error = ExceptionDispatchInfo.Capture(exception);
                }

                lock (_gate)
                {
                    _isOver |= !isThere;
                    Monitor.PulseAll(_gate);
                    return isThere || error is not null ? new Taken(_taken++, item, error) : null;
                }
            }
        }

        /// <summary>Waits until a result more may wait; false where nothing more is to be done.</summary>
        private bool AwaitRoom()
        {
            lock (_gate)
            {
                while (!_isOver && _taken - _emitted >= _window.Length)
                {
                    Monitor.Wait(_gate);
                }

                return !_isOver;
            }
        }

        private sealed record Taken(int Number, TIn Item, ExceptionDispatchInfo? Error);

        private sealed record Result(TOut Value, ExceptionDispatchInfo? Error);
    }
}
