using Microsoft.Data.Sqlite;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Benchmarks.Search;

/// <summary>
/// The same sections in SQLite's full-text index with its default tokenizer, in memory: title and heading weighed above the text, the twenty
/// best with the passage that matches marked. What most sites would use.
/// </summary>
public sealed class SqliteSearch : IDisposable
{
    private const string Question = """
        SELECT address, title, heading, snippet(sections, 3, '<mark>', '</mark>', '…', 40)
        FROM sections WHERE sections MATCH $words ORDER BY bm25(sections, 0, 7, 2, 1) LIMIT 20
        """;

    private readonly string _database = $"Data Source=file:search-{Guid.NewGuid():N}?mode=memory&cache=shared";
    private readonly SqliteConnection _connection;

    public SqliteSearch(Library library, Language language)
    {
        _connection = Open();
        Execute("CREATE VIRTUAL TABLE sections USING fts5(address UNINDEXED, title, heading, text)");
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO sections VALUES ($address, $title, $heading, $text)";
        foreach (var name in (string[])["$address", "$title", "$heading", "$text"])
            insert.Parameters.Add(name, SqliteType.Text);
        foreach (var page in library.Pages.Select(page => page.Text[language]))
        {
            Insert(insert, page.Address, page.Title, "", page.Summary);
            foreach (var section in page.Sections)
                Insert(insert, $"{page.Address}#{section.Anchor}", page.Title, section.Title, section.Text);
        }

        transaction.Commit();
        Execute("INSERT INTO sections(sections) VALUES ('optimize')");
    }

    /// <summary>A connection of one person's own, which may ask while others do.</summary>
    public Person Connect() => new(Open());

    public void Dispose() => _connection.Dispose();

    private static void Insert(SqliteCommand insert, params string[] values)
    {
        for (var i = 0; i < values.Length; i++)
            insert.Parameters[i].Value = values[i];
        insert.ExecuteNonQuery();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_database);
        connection.Open();
        return connection;
    }

    public sealed class Person : IDisposable
    {
        private readonly SqliteConnection _connection;
        private readonly SqliteCommand _question;

        internal Person(SqliteConnection connection)
        {
            _connection = connection;
            _question = connection.CreateCommand();
            _question.CommandText = Question;
            _question.Parameters.Add("$words", SqliteType.Text);
            _question.Prepare();
        }

        /// <returns>How many characters the answer has.</returns>
        public int Ask(string match)
        {
            _question.Parameters[0].Value = match;
            using var reader = _question.ExecuteReader();
            var characters = 0;
            while (reader.Read())
                characters += reader.GetString(0).Length + reader.GetString(1).Length + reader.GetString(2).Length + reader.GetString(3).Length;
            return characters;
        }

        public void Dispose()
        {
            _question.Dispose();
            _connection.Dispose();
        }
    }
}
