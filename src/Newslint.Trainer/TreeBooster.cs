namespace Newslint.Trainer;

/// <summary>
/// Fits trees to judged lines by gradient boosting with Newton steps on binned values (T. Chen and C. Guestrin, XGBoost, 2016). Without chance: the
/// same samples give the same trees.
/// </summary>
internal sealed class TreeBooster
{
    private readonly TrainingOptions _options;
    private readonly Binning _binning;
    private readonly byte[][] _bins; // by sign, then by sample
    private readonly double[] _weights;
    private readonly bool[] _isFurniture;
    private readonly double[] _scores;
    private readonly double[] _gradients;
    private readonly double[] _curvatures;
    private readonly int[] _nodes;

    private TreeBooster(IReadOnlyList<Sample> samples, TrainingOptions options)
    {
        _options = options;
        _binning = Binning.Of(samples);
        _bins = new byte[_binning.Limits.Length][];
        Parallel.For(0, _bins.Length, sign => _bins[sign] = [.. samples.Select(sample => _binning.BinOf(sign, sample.Signs[sign]))]);
        _weights = [.. samples.Select(sample => TrainingOptions.WeightOf(sample))];
        _isFurniture = [.. samples.Select(sample => sample.IsFurniture)];
        _scores = new double[samples.Count];
        _gradients = new double[samples.Count];
        _curvatures = new double[samples.Count];
        _nodes = new int[samples.Count];
    }

    /// <summary>The trees for some samples.</summary>
    public static FittedTrees Fit(IReadOnlyList<Sample> samples, TrainingOptions options)
    {
        var booster = new TreeBooster(samples, options);
        var bias = booster.Bias();
        Array.Fill(booster._scores, bias);
        var trees = new FittedTree[options.Trees];
        for (var i = 0; i < trees.Length; i++)
        {
            trees[i] = booster.Grow();
        }

        return new FittedTrees(options.Depth, bias, trees);
    }

    private double Bias()
    {
        var (furniture, all) = (0.0, 0.0);
        for (var i = 0; i < _weights.Length; i++)
        {
            all += _weights[i];
            furniture += _isFurniture[i] ? _weights[i] : 0;
        }

        return Math.Log(furniture / (all - furniture));
    }

    private FittedTree Grow()
    {
        for (var i = 0; i < _scores.Length; i++)
        {
            var chance = 1 / (1 + Math.Exp(-_scores[i]));
            _gradients[i] = _weights[i] * ((_isFurniture[i] ? 1 : 0) - chance);
            _curvatures[i] = _weights[i] * Math.Max(1e-6, chance * (1 - chance));
            _nodes[i] = 0;
        }

        var tree = new FittedTree(_options.Depth);
        for (var level = 0; level < _options.Depth; level++)
        {
            SplitLevel(tree, level);
        }

        for (var i = 0; i < _scores.Length; i++)
        {
            _scores[i] += tree.Values[_nodes[i]];
        }

        return tree;
    }

    private void SplitLevel(FittedTree tree, int level)
    {
        var first = (1 << level) - 1;
        var width = 1 << level;
        var best = new Split[_bins.Length][];
        Parallel.For(0, _bins.Length, sign => best[sign] = BestSplits(sign, first, width));
        for (var node = 0; node < width; node++)
        {
            var chosen = best[0][node];
            for (var sign = 1; sign < best.Length; sign++)
            {
                chosen = best[sign][node].Gain > chosen.Gain ? best[sign][node] : chosen;
            }

            tree.Signs[first + node] = chosen.Sign;
            tree.Bins[first + node] = chosen.Bin;
            tree.Limits[first + node] = chosen.Bin < 0 ? short.MaxValue : _binning.Limits[chosen.Sign][chosen.Bin];
            if (level == 0)
            {
                tree.Values[0] = _options.Step * chosen.Whole;
            }

            tree.Values[2 * (first + node) + 1] = _options.Step * chosen.Left;
            tree.Values[2 * (first + node) + 2] = _options.Step * chosen.Right;
        }

        for (var i = 0; i < _nodes.Length; i++)
        {
            var node = _nodes[i];
            var sign = tree.Signs[node];
            var isLeft = tree.Bins[node] < 0 || _bins[sign][i] <= tree.Bins[node];
            _nodes[i] = 2 * node + (isLeft ? 1 : 2);
        }
    }

    /// <summary>The best test on one sign for each node of a level.</summary>
    private Split[] BestSplits(int sign, int first, int width)
    {
        var gradients = new double[width * Binning.Most];
        var curvatures = new double[width * Binning.Most];
        var bins = _bins[sign];
        for (var i = 0; i < bins.Length; i++)
        {
            var cell = (_nodes[i] - first) * Binning.Most + bins[i];
            gradients[cell] += _gradients[i];
            curvatures[cell] += _curvatures[i];
        }

        var splits = new Split[width];
        for (var node = 0; node < width; node++)
        {
            splits[node] = BestSplit(sign, gradients.AsSpan(node * Binning.Most, Binning.Most), curvatures.AsSpan(node * Binning.Most, Binning.Most));
        }

        return splits;
    }

    private Split BestSplit(int sign, Span<double> gradients, Span<double> curvatures)
    {
        var (gradient, curvature) = (0.0, 0.0);
        for (var bin = 0; bin < Binning.Most; bin++)
        {
            gradient += gradients[bin];
            curvature += curvatures[bin];
        }

        var whole = gradient / (curvature + _options.Shrinkage);
        var best = new Split(sign, -1, 0, whole, whole, whole);
        var (left, leftCurvature) = (0.0, 0.0);
        for (var bin = 0; bin < _binning.Limits[sign].Length; bin++)
        {
            left += gradients[bin];
            leftCurvature += curvatures[bin];
            var (right, rightCurvature) = (gradient - left, curvature - leftCurvature);
            if (leftCurvature < _options.LeastCurvature || rightCurvature < _options.LeastCurvature)
            {
                continue;
            }

            var gain = left * left / (leftCurvature + _options.Shrinkage) + right * right / (rightCurvature + _options.Shrinkage) - gradient * whole;
            if (gain > best.Gain)
            {
                best = new Split(sign, bin, gain, whole, left / (leftCurvature + _options.Shrinkage), right / (rightCurvature + _options.Shrinkage));
            }
        }

        return best;
    }

    /// <summary>A test and what it would bring; a bin of -1 is no test.</summary>
    private readonly record struct Split(int Sign, int Bin, double Gain, double Whole, double Left, double Right);
}
