using Lucene.Net.Index;
using Lucene.Net.Search;
using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Lucene.Analysis;
using LanguageAnalyzer = PracticeGuide.Search.Analysis.Analyzer;

namespace PracticeGuide.Search.Lucene.Index;

/// <summary>The texts of one language, ready to be searched: a document of the index is a passage, and has its number. Nothing in it changes.</summary>
/// <param name="Words">What the site knows of the language's words.</param>
/// <param name="Spellings">For each word that has accents how people write it, in lower case.</param>
internal sealed record TextIndex(
    IndexedTexts Texts, IndexSearcher Searcher, TextAnalyzer Analyzer, LanguageAnalyzer Words, Dictionary<string, string> Spellings)
{
    public IndexReader Reader => Searcher.IndexReader;

    /// <summary>The stems of a word; at least one.</summary>
    public string[] StemsOf(string word) => Analyzer.StemsOf(word);

    public bool HoldsStem(string stem) => Reader.DocFreq(new(TextField.AllStems, stem)) > 0;

    /// <summary>How many passages hold a form of a word, those that hold two of its stems counted for each.</summary>
    public int PassagesWith(WordForm form) => StemsOf(form.Lower).Sum(stem => Reader.DocFreq(new(TextField.AllStems, stem)));

    /// <summary>How many passages hold a word just as it stands.</summary>
    /// <param name="folded">In lower case, without accents.</param>
    public int PassagesWith(string folded) => Reader.DocFreq(new(TextField.AllWords, folded));

    /// <summary>A word of the index as people write it.</summary>
    public string Spelling(string folded) => Spellings.GetValueOrDefault(folded, folded);
}
