using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content;

/// <summary>An address of another site that readers are sent to.</summary>
/// <param name="Address">As it is asked for: with a scheme, without a fragment.</param>
/// <param name="Files">Where it stands, as paths from the content folder.</param>
public sealed record OutsideAddress(Uri Address, ImmutableArray<string> Files)
{
    /// <summary>Every one in the library, once each: those of the directory first, then those of the pages.</summary>
    public static ImmutableArray<OutsideAddress> Of(Library library)
    {
        var directory = library.Resources.Resources.Select(resource => (Address: resource.Url, File: "resources.yml"));
        var pages = from page in library.Pages
                    from language in Language.All
                    from address in page.Text[language].OutsideAddresses
                    select (Address: address, File: $"guide/{page.Id}.{language.Code}.md");
        return
        [
            .. from place in directory.Concat(pages)
               group place.File by Key(place.Address) into same
               select new OutsideAddress(new Uri(same.Key), [.. same.Distinct()]),
        ];
    }

    /// <summary>What two ways of writing an address have in common when the same thing is asked for.</summary>
    public static string Key(Uri address) => address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
}
