using System.Collections.Immutable;

namespace PracticeGuide.Web.Tests.Export;

/// <summary>An answer to every item of the tool of every kind, as they are kept.</summary>
internal static class SampleAnswers
{
    public const string Hostile = "<script>alert('x')</script> & « 😀 »";

    public static readonly ImmutableArray<(string Item, string Value)> All =
    [
        ("name", """{"text":"=SUM(A1:A9)"}"""),
        ("story", """{"text":"Deux lignes,\nensemble"}"""),
        ("who", $$"""{"text":"{{Hostile}}"}"""),
        ("purpose", """{"option":"aim"}"""),
        ("more", """{"text":"montré"}"""),
        ("means", """{"options":"time people","other":"un autobus"}"""),
        ("practice", """{"level":"always","evidence":"le cahier"}"""),
        ("ticked", """{"due":"2027-03-01","evidence":"https://example.org/a?b=c&d","note":"à revoir","responsible":"la direction","sentence":"avancer ensemble","state":"in-progress"}"""),
        ("promise", """{"accepted":"yes","note":"sauf en juin","parts":"first"}"""),
        ("start", """{"date":"2027-01-15"}"""),
        ("hour", """{"time":"14:05"}"""),
        ("groups", """{"number":"12.5"}"""),
        ("cost", """{"amount":"1250.50"}"""),
        ("plan", """{"rows":[{"id":"r1","by":"2027-02-01","ok":"yes","sum":"20.00","way":"together","what":"Réunir, tous"},{"id":"r2","what":"-2"}]}"""),
        ("fixed", """{"rows":[{"id":"south","note":"il fait chaud"}]}"""),
        ("follow", """{"rows":[{"id":"r1","result":"fait"}]}"""),
        ("met", """{"text":"premier bilan"}"""),
    ];
}
