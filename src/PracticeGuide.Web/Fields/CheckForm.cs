using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Web.Fields;

/// <summary>A step of a checklist as its form was sent: every value as typed, whatever it is worth.</summary>
public sealed class CheckForm
{
    [FromForm(Name = "state")]
    public string? State { get; set; }

    [FromForm(Name = "sentence")]
    public string? Sentence { get; set; }

    [FromForm(Name = "note")]
    public string? Note { get; set; }

    [FromForm(Name = "responsible")]
    public string? Responsible { get; set; }

    /// <summary>yyyy-MM-dd, as a date field sends it.</summary>
    [FromForm(Name = "due")]
    public string? Due { get; set; }

    /// <summary>The revision the person's page was drawn from; 0 for an item without an answer.</summary>
    [FromForm(Name = "revision")]
    public string? Revision { get; set; }

    /// <summary>Made by the page, new for each save, so that a repeated request changes nothing twice.</summary>
    [FromForm(Name = "operation")]
    public string? Operation { get; set; }

    /// <summary><c>next</c> to go on to the next step after saving.</summary>
    [FromForm(Name = "then")]
    public string? Then { get; set; }

    public int BaseRevision => int.TryParse(Revision, System.Globalization.NumberStyles.None, null, out var revision) ? revision : 0;

    public Guid OperationId => Guid.TryParse(Operation, out var id) ? id : Guid.CreateVersion7();

    public Dictionary<string, string?> Values => new(StringComparer.Ordinal)
    {
        [CheckAnswerReader.State] = State,
        [CheckAnswerReader.Sentence] = Sentence,
        [CheckAnswerReader.Note] = Note,
        [CheckAnswerReader.Responsible] = Responsible,
        [CheckAnswerReader.Due] = Due,
    };
}
