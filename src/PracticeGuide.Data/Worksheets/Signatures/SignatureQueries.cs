namespace PracticeGuide.Data.Worksheets.Signatures;

/// <summary>The words that questions about signatures are asked in.</summary>
public static class SignatureQueries
{
    /// <summary>Every signature ever given in a worksheet, the last first.</summary>
    public static IOrderedQueryable<Signature> OfWorksheet(this IQueryable<Signature> signatures, Guid worksheetId) =>
        signatures.Where(signature => signature.WorksheetId == worksheetId).OrderByDescending(signature => signature.At).ThenByDescending(signature => signature.Id);

    /// <summary>Only those that count.</summary>
    public static IQueryable<Signature> ThatStand(this IQueryable<Signature> signatures) => signatures.Where(signature => signature.WithdrawnAt == null);
}
