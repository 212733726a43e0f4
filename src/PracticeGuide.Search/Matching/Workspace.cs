using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Matching;

/// <summary>
/// The arrays one search works in, each as long as there are passages or documents. Making and clearing them would cost more than a search:
/// they are used again, and whoever used them leaves them as they were, all zero.
/// </summary>
internal sealed class Workspace(int passages, int documents)
{
    /// <summary>One bit for each term that a passage holds.</summary>
    public uint[] Found { get; } = new uint[passages];

    /// <summary>What the terms tell of each passage, added up.</summary>
    public float[] Scores { get; } = new float[passages];

    /// <summary>Of one term: the impacts of its words of one weight, added up.</summary>
    public float[] Sums { get; } = new float[passages];

    /// <summary>Of one term: the most that its words of any weight tell.</summary>
    public float[] Best { get; } = new float[passages];

    /// <summary>The passages that hold a term.</summary>
    public Numbers Passages { get; } = new(passages);

    /// <summary>The passages that hold the term that is being looked for.</summary>
    public Numbers OfTerm { get; } = new(passages);

    /// <summary>The passages that hold one of its words of the weight that is being looked for.</summary>
    public Numbers OfWeight { get; } = new(passages);

    /// <summary>For each document looked at closely what its passages come to.</summary>
    public DocumentEntry[] Documents { get; } = new DocumentEntry[documents];

    /// <summary>The documents that were looked at closely.</summary>
    public Numbers LookedAt { get; } = new(documents);

    /// <summary>See <see cref="DocumentSurvey.Found"/>.</summary>
    public uint[] FoundInDocuments { get; } = new uint[documents];

    /// <summary>See <see cref="DocumentSurvey.Most"/>.</summary>
    public float[] MostOfDocuments { get; } = new float[documents];

    /// <summary>Of one term: for each document the impacts of its words of one weight, added up.</summary>
    public float[] SumsOfDocuments { get; } = new float[documents];

    /// <summary>Of one term: for each document the most that its words of any weight tell.</summary>
    public float[] BestOfDocuments { get; } = new float[documents];

    private readonly int[]?[] _foundAt = new int[]?[Query.MostTerms];

    /// <summary>Of one term: where it is found in each passage; means something only where <see cref="Found"/> has its bit.</summary>
    public int[] FoundAt(int term) => _foundAt[term] ??= new int[passages];

    public void Clear()
    {
        foreach (var passage in Passages.Added)
            (Found[passage], Scores[passage]) = (0, 0);
        foreach (var document in LookedAt.Added)
            Documents[document] = default;
        Passages.Clear();
        LookedAt.Clear();
        Array.Clear(FoundInDocuments);
        Array.Clear(MostOfDocuments);
    }
}

/// <summary>For each term the score of the passage of a document that tells most of it, added up, while the terms are looked for.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct DocumentEntry
{
    private float _before;
    private float _ofLast;
    private int _last;

    public readonly float Sum => _before + _ofLast;

    /// <summary>Adds what a term tells of one passage; the terms one after the other.</summary>
    public void Add(int term, float score)
    {
        if (term != _last)
            (_before, _ofLast, _last) = (Sum, 0, term);
        _ofLast = MathF.Max(_ofLast, score);
    }
}

/// <summary>A list of numbers that is never longer than what it was made for.</summary>
internal sealed class Numbers(int most)
{
    private readonly int[] _numbers = new int[most];
    private int _count;

    public ReadOnlySpan<int> Added => _numbers.AsSpan(0, _count);

    public void Add(int number) => _numbers[_count++] = number;

    public void Clear() => _count = 0;
}

/// <summary>The workspaces of one index that nobody is using.</summary>
internal sealed class Workspaces(int passages, int documents)
{
    private readonly ConcurrentBag<Workspace> _free = [];

    public Workspace Rent() => _free.TryTake(out var free) ? free : new(passages, documents);

    public void Return(Workspace used)
    {
        used.Clear();
        _free.Add(used);
    }
}
