using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>The steps people add at the end of a section, where its key <c>ownItems</c> says so: a table of the things a check holds.
/// Nobody has to add any.</summary>
internal static class OwnSteps
{
    /// <summary>What the key <c>ownItems</c> says.</summary>
    public const string Word = "check";

    private static readonly ByLanguage<string> Title = new("Steps of our own", "Nos propres étapes");
    private static readonly ByLanguage<string> AddTitle = new("Add a step", "Ajouter une étape");

    private static readonly ImmutableArray<Option> States =
    [
        new(CheckState.Open.Id(), new("Not started", "Pas commencée")),
        new(CheckState.InProgress.Id(), new("In progress", "En cours")),
        new(CheckState.Done.Id(), new("Done", "Terminée")),
        new(CheckState.NotApplicable.Id(), new("Does not apply", "Ne s’applique pas")),
    ];

    private static readonly ImmutableArray<TableColumn> Columns =
    [
        Column("step", new("Step", "Étape"), FieldKind.ShortText),
        Column(CheckItem.State, new("State", "État"), FieldKind.Option, States),
        Column(CheckItem.Responsible, new("Person responsible", "Personne responsable"), FieldKind.ShortText),
        Column(CheckItem.Due, new("Due date", "Échéance"), FieldKind.Date),
        Column(CheckItem.Note, new("Note", "Note"), FieldKind.LongText),
    ];

    public static TableItem Of(string sectionId) => new() { Id = Id(sectionId), Title = Title, Columns = Columns, AddTitle = AddTitle, IsOptional = true };

    public static string Id(string sectionId) => $"{sectionId}-own";

    private static TableColumn Column(string id, ByLanguage<string> title, FieldKind kind, ImmutableArray<Option> options = default)
    {
        options = options.IsDefault ? [] : options;
        return new(id, title, null, TableColumnReader.Field(id, kind, options), options);
    }
}
