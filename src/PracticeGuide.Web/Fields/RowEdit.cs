namespace PracticeGuide.Web.Fields;

public enum RowChange
{
    Add,
    Remove,
    Up,
    Down,
}

/// <summary>A button that changes the rows of a table: the form works with it where no script does the same.</summary>
/// <param name="RowId">The row that is removed or moved; nothing for a new one.</param>
public sealed record RowEdit(RowChange Change, string ItemId, string RowId)
{
    /// <summary>What the button sends.</summary>
    public string Value => $"{Change.ToString().ToLowerInvariant()}:{ItemId}:{RowId}";

    /// <returns>Null where it is no such button.</returns>
    public static RowEdit? Read(string value) =>
        value.Split(':') is [var change, var item, var row] && Enum.TryParse<RowChange>(change, ignoreCase: true, out var read) && Enum.IsDefined(read)
            ? new(read, item, row)
            : null;
}
