namespace PracticeGuide.Content.Tests.Guide;

/// <summary>Mistakes in <c>sources.yml</c> and <c>glossary.yml</c>.</summary>
public sealed class DirectoryMistakeTests : MistakeTest
{
    [Fact]
    public void A_document_listed_twice_is_an_error()
    {
        Folder.Write("sources.yml", """
            documents:
              - { id: toolbox, title: { en: a, fr: b }, publication: { en: a, fr: b } }
              - { id: toolbox, title: { en: a, fr: b }, publication: { en: a, fr: b } }
            """);

        Expect("sources.yml(3,11): error: The id “toolbox” already stands in this file, at line 2.");
    }

    [Fact]
    public void A_list_of_no_documents_is_an_error()
    {
        Folder.Write("sources.yml", "documents: []\n");

        Assert.Contains("sources.yml(1,12): error: “documents” is empty.", Folder.Messages);
    }

    [Fact]
    public void A_term_defined_twice_is_an_error()
    {
        Folder.Write("glossary.yml", """
            terms:
              - { id: safety-net, term: { en: a, fr: b }, definition: { en: a, fr: b } }
              - { id: safety-net, term: { en: a, fr: b }, definition: { en: a, fr: b } }
            """);

        Expect("glossary.yml(3,11): error: The id “safety-net” already stands in this file, at line 2.");
    }

    [Fact]
    public void A_term_that_no_page_explains_is_a_warning()
    {
        Folder.Write("glossary.yml", """
            terms:
              - { id: safety-net, term: { en: a, fr: b }, definition: { en: a, fr: b } }
              - { id: partner, term: { en: a, fr: b }, definition: { en: a, fr: b } }
            """);

        Expect("glossary.yml(3,11): warning: No page explains the term “partner”: link to it as [words](term:partner).");
    }

    [Fact]
    public void A_glossary_that_cannot_be_read_is_the_only_mistake()
    {
        Folder.Write("glossary.yml", "terms\n");

        Expect("glossary.yml(1,1): error: This is a text; keys are expected.");
    }
}
