namespace PracticeGuide.Web.Publishing.Prepared;

/// <summary>Marks a page whose HTML carries nothing of the person, the device or the moment, so that it is prepared once for all.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SameForEverybodyAttribute : Attribute;
