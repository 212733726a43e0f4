using PracticeGuide.Search.Index;
using PracticeGuide.Search.Matching;

namespace PracticeGuide.Search.Tests.Matching;

public sealed class ProximityTests
{
    [Fact]
    public void Words_as_far_apart_as_they_were_asked_are_as_close_as_can_be()
    {
        Assert.Equal(1, Proximity.Closeness([3], [4], asked: 1));
        Assert.Equal(1, Proximity.Closeness([3, 90], [40, 92], asked: 2));
    }

    [Fact]
    public void Halves_of_a_compound_at_one_place_are_as_close_as_can_be() => Assert.Equal(1, Proximity.Closeness([7], [7], asked: 1));

    [Fact]
    public void The_other_order_tells_half_as_much() => Assert.Equal(0.5f, Proximity.Closeness([4], [3], asked: 1));

    [Fact]
    public void The_farther_apart_the_less_it_tells()
    {
        var near = Proximity.Closeness([1], [5], asked: 1);
        var far = Proximity.Closeness([1], [50], asked: 1);

        Assert.True(near > far && far > 0);
    }

    [Fact]
    public void Neighbours_in_different_fields_are_far_apart()
    {
        var lastOfTitle = Position.Of(Field.Title, 3);
        var firstOfText = Position.Of(Field.Text, 0);

        Assert.InRange(Proximity.Closeness([lastOfTitle], [firstOfText], asked: 1), 0, 0.0001f);
    }
}
