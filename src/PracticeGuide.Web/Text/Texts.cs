namespace PracticeGuide.Web.Text;

/// <summary>
/// Names the interface texts: the English text is the key, <c>Texts.fr.resx</c> beside this file holds the French.
/// </summary>
public sealed class Texts;
