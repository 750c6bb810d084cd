import GRDB

/// The catalogue's tables. `record` holds one row a record with its JSON form; `facet` every closed value it can be narrowed by;
/// `record_text` the full text, under the record's row number.
enum Schema {
    static let sql = """
        CREATE TABLE pack (id TEXT PRIMARY KEY, title TEXT NOT NULL, manifest TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE record (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL, pack TEXT NOT NULL, kind TEXT NOT NULL, title TEXT, text TEXT, voice TEXT,
            source TEXT NOT NULL, area_rank INTEGER NOT NULL, sector_rank INTEGER NOT NULL, kind_rank INTEGER NOT NULL,
            rank INTEGER NOT NULL, age_from INTEGER NOT NULL, age_to INTEGER NOT NULL, published INTEGER NOT NULL, json TEXT NOT NULL);
        CREATE TABLE facet (key TEXT NOT NULL, value TEXT NOT NULL, record INTEGER NOT NULL);
        """

    /// Made when the records are in: sorting them once is faster than keeping them up row by row.
    static let indexes = """
        CREATE INDEX IF NOT EXISTS record_id ON record (id);
        CREATE INDEX IF NOT EXISTS facet_value ON facet (key, value, record);
        """

    /// English stems, accents folded. Words are not stored a second time.
    static let fullText = """
        CREATE VIRTUAL TABLE record_text USING fts5 (
            title, aliases, body, more, themes, content='', columnsize=1, tokenize='porter unicode61 remove_diacritics 2');
        """

    /// The weight of each column of `record_text` in the ranking: a title counts before the text.
    static let weights = "bm25(record_text, 8.0, 6.0, 3.0, 1.0, 2.0)"
}
