using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>What an audience's page asks before anything else, because its name means two things: "Whom do you mentor?"</summary>
/// <param name="Question">The question.</param>
/// <param name="Choices">At least two; exactly one is the audience that asks.</param>
public sealed record AudienceQuestion(ByLanguage<string> Question, ImmutableArray<AudienceChoice> Choices);

/// <summary>One answer to an <see cref="AudienceQuestion"/>.</summary>
/// <param name="AudienceId">Whose page the answer leads to.</param>
/// <param name="Label">The answer in a few words.</param>
/// <param name="Summary">Who should choose it, one sentence.</param>
public sealed record AudienceChoice(string AudienceId, ByLanguage<string> Label, ByLanguage<string> Summary);
