using System.Globalization;

namespace Newslint.Trainer;

/// <summary>Counts how lines were judged.</summary>
internal sealed class Tally
{
    private int _found;
    private int _missed;
    private int _false;
    private int _right;
    private int _words;

    /// <summary>Counts a line.</summary>
    public void Add(Sample sample, bool isTaken)
    {
        if (sample.IsFurniture)
        {
            _found += isTaken ? 1 : 0;
            _missed += isTaken ? 0 : 1;
            return;
        }

        _false += isTaken ? 1 : 0;
        _right += isTaken ? 0 : 1;
        _words += sample.Words;
    }

    /// <summary>The figures in one line.</summary>
    public override string ToString()
    {
        var (furniture, article) = (F1(_found), F1(_right));
        return string.Create(CultureInfo.InvariantCulture,
            $"precision {Share(_found, _found + _false):F4} recall {Share(_found, _found + _missed):F4} F1 {furniture:F4} macro-F1 {(furniture + article) / 2:F4} false {_false} of {_words} words, {1e5 * Share(_false, _words):F1} in 100,000");
    }

    private double F1(int right) => Share(2 * right, 2 * right + _false + _missed);

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;
}
