using System.Globalization;

namespace PracticeGuide.Content.Files;

/// <summary>Gives out names none of which is another: one that is taken is numbered, <c>goals-1</c>.</summary>
internal sealed class UniqueNames(params IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <param name="isFree">What else a name must be.</param>
    public string Take(string wished, Func<string, bool>? isFree = null)
    {
        var name = wished;
        while (isFree?.Invoke(name) is false || !_taken.Add(name))
        {
            var number = _numbers[wished] = _numbers.GetValueOrDefault(wished) + 1;
            name = string.Create(CultureInfo.InvariantCulture, $"{wished}-{number}");
        }

        return name;
    }

    public void Reserve(string name) => _taken.Add(name);
}
