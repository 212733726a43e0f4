using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Guide;

/// <summary>What an audience's file may say of the role, of its neighbours and of a name that means two things.</summary>
public sealed class AudienceTests : IDisposable
{
    private const string Mentors = """
        order: 20
        slug: { en: "mentors", fr: "mentors" }
        title: { en: "Mentors", fr: "Mentors" }
        summary: { en: "Walk with a student.", fr: "Marcher avec un élève." }
        introduction: { en: "For those who walk with a student.", fr: "Pour qui marche avec un élève." }
        does:
          - { en: "Meets a student.", fr: "Rencontre un élève." }
          - { en: "Keeps in touch.", fr: "Garde le contact." }
          - { en: "Takes training.", fr: "Suit une formation." }
        neighbours:
          - audience: partners
            because: { en: "Partners know the area.", fr: "Les partenaires connaissent le milieu." }
            pages: [partners/start, partners/example]
        asks:
          question: { en: "Whom do you mentor?", fr: "Qui accompagnez-vous?" }
          choices:
            - audience: mentors
              label: { en: "A student", fr: "Un ou une élève" }
              summary: { en: "You meet a student.", fr: "Vous rencontrez un ou une élève." }
            - audience: partners
              label: { en: "An organization", fr: "Un organisme" }
              summary: { en: "You help an organization.", fr: "Vous aidez un organisme." }

        """;

    private readonly ContentFolder _folder = new ContentFolder().Write("guide/mentors/audience.yml", Mentors);

    private Audience Audience => _folder.LoadLibrary().Audience("mentors");

    [Fact]
    public void What_the_role_does_is_a_list_of_sentences_in_each_language()
    {
        Assert.Equal(["Meets a student.", "Keeps in touch.", "Takes training."], Audience.Does.Select(sentence => sentence[Language.English]));
        Assert.Equal(["Rencontre un élève.", "Garde le contact.", "Suit une formation."], Audience.Does.Select(sentence => sentence[Language.French]));
    }

    [Fact]
    public void A_neighbour_is_another_audience_with_a_reason_and_pages_in_the_order_written()
    {
        var neighbour = Assert.Single(Audience.Neighbours);

        Assert.Equal("partners", neighbour.AudienceId);
        Assert.Equal("Les partenaires connaissent le milieu.", neighbour.Because[Language.French]);
        Assert.Equal(["partners/start", "partners/example"], neighbour.PageIds);
    }

    [Fact]
    public void A_question_has_choices_that_lead_to_audiences()
    {
        var asks = Audience.Asks!;

        Assert.Equal("Qui accompagnez-vous?", asks.Question[Language.French]);
        Assert.Equal(["mentors", "partners"], asks.Choices.Select(choice => choice.AudienceId));
        Assert.Equal(["A student", "An organization"], asks.Choices.Select(choice => choice.Label[Language.English]));
        Assert.Equal("Vous aidez un organisme.", asks.Choices[1].Summary[Language.French]);
    }

    [Fact]
    public void An_audience_may_say_nothing_of_all_this()
    {
        var audience = _folder.LoadLibrary().Audience("partners");

        Assert.Empty(audience.Does);
        Assert.Empty(audience.Neighbours);
        Assert.Null(audience.Asks);
    }

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(_folder.Messages);

    public void Dispose() => _folder.Dispose();
}
