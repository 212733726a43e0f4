using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Tests.Analysis;

/// <summary>Numbers for spellings, as a dictionary would give them.</summary>
public sealed class SpellingTableTests
{
    [Fact]
    public void Spellings_are_numbered_as_they_turn_up_and_keep_their_number()
    {
        var table = new SpellingTable();

        var numbers = new[] { "école", "Ecole", "a", "école", "", "a", "" }.Select(spelling => table.Number(spelling)).ToArray();

        Assert.Equal([0, 1, 2, 0, 3, 2, 3], numbers);
        Assert.Equal(4, table.Count);
    }

    [Fact]
    public void Many_spellings_of_every_length_are_told_apart_however_often_the_table_grows()
    {
        var (table, random, known) = (new SpellingTable(), new Random(11), new Dictionary<string, int>(StringComparer.Ordinal));

        for (var i = 0; i < 200_000; i++)
        {
            // Few letters, so that the same come again and long ones differ in one place alone.
            var spelling = string.Concat(Enumerable.Range(0, random.Next(0, 14)).Select(_ => "aéb\u0000"[random.Next(4)]));
            if (!known.TryGetValue(spelling, out var number))
                known.Add(spelling, number = known.Count);
            Assert.Equal(number, table.Number(spelling));
        }

        Assert.Equal(known.Count, table.Count);
        Assert.All(known, each => Assert.Equal(each.Value, table.Number(each.Key)));
    }

    [Fact]
    public void A_spelling_longer_than_all_there_was_room_for_is_kept()
    {
        var table = new SpellingTable();
        var (one, other) = (new string('x', 200_000), new string('x', 199_999) + "y");

        Assert.Equal([0, 1, 0, 1], new[] { one, other, one, other }.Select(spelling => table.Number(spelling)));
    }
}
