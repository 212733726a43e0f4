using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Guide;

/// <summary>Reads what an audience's page asks first.</summary>
/// <param name="ownId">The audience that asks.</param>
internal sealed class AudienceQuestionReader(string ownId, GuideNames guide)
{
    /// <summary>The key <c>asks</c>, or null where it is missing.</summary>
    public AudienceQuestion? Read(MappingReader keys)
    {
        if (keys.OptionalMapping("asks") is not { } mapping)
            return null;

        var question = new MappingReader(mapping, keys.Report, "question", "choices");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var choices = question.Mappings("choices", mayBeEmpty: true)
            .Select(choice => ReadChoice(new MappingReader(choice, keys.Report, "audience", "label", "summary"), seen)).ToArray();
        question.CheckCount("choices", 2, 4);
        if (choices.Length > 0 && !seen.Contains(ownId))
            keys.Report.Error(question.PlaceOf("choices"), $"None of the choices is “{ownId}”, this audience: one lets the reader stay here.");
        return new AudienceQuestion(question.Bilingual("question"), [.. choices]);
    }

    private AudienceChoice ReadChoice(MappingReader keys, HashSet<string> seen)
    {
        var audienceId = guide.ReadAudience(keys);
        if (audienceId.Length > 0 && !seen.Add(audienceId))
            keys.Report.Error(keys.PlaceOf("audience"), $"Another choice already leads to “{audienceId}”.");
        return new AudienceChoice(audienceId, keys.Bilingual("label"), keys.Bilingual("summary"));
    }
}
