namespace PracticeGuide.Content.Guide;

/// <summary>An image that a page shows.</summary>
/// <param name="Address">Path from the root of the site. It holds a hash of the bytes: what it leads to never changes.</param>
/// <param name="ContentType"><c>image/png</c> and the like.</param>
/// <param name="Hash">The hash in the address.</param>
public sealed record ContentImage(string Address, string ContentType, string Hash, ReadOnlyMemory<byte> Bytes);
