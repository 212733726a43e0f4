namespace PracticeGuide.Search.Index;

/// <summary>Says how much words tell of passages by where they stand in them, while an index is built.</summary>
internal sealed class PassageImpacts
{
    // For each passage and field: what one occurrence is worth, and the impact of a word that stands there once and nowhere else.
    private readonly float[] _worth;
    private readonly byte[] _once;

    /// <param name="lengths">For each passage the words of each field.</param>
    public PassageImpacts(int[] lengths)
    {
        var averages = Averages(lengths);
        _worth = new float[lengths.Length];
        _once = new byte[lengths.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            _worth[i] = Weighting.WorthOf((Field)(i % Weighting.Fields), lengths[i], averages[i % Weighting.Fields]);
            _once[i] = Impact.Of(_worth[i]);
        }
    }

    /// <summary>The <see cref="Impact"/> of a word in a passage; most stand in it once.</summary>
    /// <param name="places">All of the word in the passage.</param>
    public byte Of(int passage, ReadOnlySpan<Place> places)
    {
        if (places.Length == 1)
            return _once[(passage * Weighting.Fields) + (int)Position.Field(places[0].Position)];

        Span<int> inField = stackalloc int[Weighting.Fields];
        inField.Clear();
        foreach (var place in places)
            inField[(int)Position.Field(place.Position)]++;
        return Impact.Of(Weighting.Total(inField, _worth.AsSpan(passage * Weighting.Fields, Weighting.Fields)));
    }

    // Of the passages that have the field at all.
    private static float[] Averages(int[] lengths)
    {
        var (totals, holding) = (new long[Weighting.Fields], new int[Weighting.Fields]);
        for (var i = 0; i < lengths.Length; i++)
        {
            totals[i % Weighting.Fields] += lengths[i];
            holding[i % Weighting.Fields] += lengths[i] > 0 ? 1 : 0;
        }

        return [.. totals.Select((total, field) => holding[field] == 0 ? 1 : (float)total / holding[field])];
    }
}
