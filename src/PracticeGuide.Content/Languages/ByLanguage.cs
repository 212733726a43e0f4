using System.Collections.Immutable;

namespace PracticeGuide.Content.Languages;

/// <summary>One value for each language of the site, none missing.</summary>
public sealed record ByLanguage<T>
{
    private readonly ImmutableArray<T> _values;

    /// <param name="values">One value a language, in the order of <see cref="Language.All"/>.</param>
    /// <exception cref="ArgumentException">There are more or fewer values than languages.</exception>
    public ByLanguage(params IEnumerable<T> values)
    {
        _values = [.. values];
        if (_values.Length != Language.All.Length)
            throw new ArgumentException($"{_values.Length} values were given for {Language.All.Length} languages.", nameof(values));
    }

    public T this[Language language] => _values[language.Index];

    public ByLanguage<TResult> Select<TResult>(Func<T, TResult> change) => new(_values.Select(change));

    public bool Equals(ByLanguage<T>? other) => other is not null && _values.SequenceEqual(other._values);

    public override int GetHashCode() => _values.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Join(" / ", _values);
}

public static class ByLanguage
{
    /// <summary>Makes one value for each language.</summary>
    public static ByLanguage<T> Create<T>(Func<Language, T> value) => new(Language.All.Select(value));
}
