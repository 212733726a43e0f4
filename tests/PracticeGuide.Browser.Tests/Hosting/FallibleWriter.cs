using System.Collections.Concurrent;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Browser.Tests.Hosting;

/// <summary>The site's writer, which fails for the worksheets a test names, as it would with a full disk, and saves all others.</summary>
internal sealed class FallibleWriter(IAnswerWriter writer) : IAnswerWriter
{
    private readonly ConcurrentDictionary<Guid, bool> refused = new();

    public void Refuse(Guid worksheetId) => refused[worksheetId] = true;

    public void Accept(Guid worksheetId) => refused.TryRemove(worksheetId, out _);

    public Task<SaveResult> SaveAsync(AnswerSave save, CancellationToken cancellationToken) => refused.ContainsKey(save.WorksheetId)
        ? throw new SaveFailedException("The disk is full.", new IOException())
        : writer.SaveAsync(save, cancellationToken);
}
