import Cataloguing
import LandscapeKit
import LandscapeShell
import Rendering
import Testing

/// SQL as it is typed.
@Suite struct SQLTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let sql: String
        let rows: [[String]]
        var testDescription: String { sql }
    }

    @Test(arguments: [
        Case(sql: "SELECT count(*) FROM priorities WHERE area = 'luton'", rows: [["30"]]),
        Case(
            sql: "SELECT measure, value, unit FROM indicators WHERE area = 'luton' AND measure = 'Overcrowded households'",
            rows: [["Overcrowded households", "11.6", "percent"]]),
        Case(
            sql: "SELECT label, c.area, c.value FROM indicator_comparators c JOIN indicators i USING (id) "
                + "WHERE i.measure = 'Overcrowded households' AND i.area = 'luton' ORDER BY c.place",
            rows: [["", "east-of-england", "5.2"], ["England and Wales", "", "7.0"]]),
        Case(sql: "SELECT name, gss, kind FROM areas WHERE id = 'luton'", rows: [["Luton", "E06000032", "unitary-authority"]]),
        Case(
            sql: "SELECT title FROM sources WHERE pack = 'luton' AND short = 'Mapping 2010'",
            rows: [["The Commissioning Landscape in Luton: Initial findings and implications"]]),
        Case(sql: "SELECT id FROM packs WHERE id LIKE 'l%' ORDER BY id", rows: [["leicester"], ["luton"]]),
        Case(
            sql: "SELECT label FROM themes WHERE id = 'obesity' UNION SELECT label FROM sectors WHERE id = 'health'",
            rows: [["Health"], ["Obesity"]]),
        Case(sql: "SELECT sum(mapped), sum(loaded) FROM areas", rows: [["37", "1"]]),
        Case(
            sql: "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 5) SELECT group_concat(n, '') AS n FROM c;",
            rows: [["12345"]]),
        Case(sql: "SELECT 'a' || 'b' AS x, NULL AS y -- a remark", rows: [["ab", ""]]),
        Case(sql: "SELECT count(*) FROM records WHERE year > 2016 AND area = 'luton'", rows: [["3"]]),
    ])
    func answers(_ test: Case) throws {
        let outcome = try Sitting("load luton").expect("sql " + test.sql)
        #expect(outcome.tables.first?.cells == test.rows)
    }

    /// Each view has rows, and each of its columns can be named without quotation marks.
    @Test func everyViewAndColumnCanBeRead() throws {
        let sitting = try Sitting("load luton")
        for view in SQLView.all {
            let columns = view.columns.map(\.name).joined(separator: ", ")
            let outcome = sitting.interpreter.run("sql SELECT \(columns) FROM \(view.name) LIMIT 1")
            #expect(outcome.status == .done, "\(view.name): \(outcome.messages)")
            #expect(!outcome.tables.isEmpty || view.name == "gaps", "\(view.name) has no row: no shipped pack records an absence")
        }
    }

    @Test func countsAreThoseOfTheKinds() throws {
        let sitting = try Sitting("load all")
        for kind in RecordKind.allCases where kind != .gap {
            let view = kind.plural.replacing("-", with: "_")
            let listed = try sitting.expect("find kind:\(kind.rawValue)").output.records.count
            #expect(try sitting.expect("sql SELECT count(*) FROM \(view)").tables[0].cells == [["\(listed)"]], "\(view)")
        }
    }

    @Test(arguments: [
        (
            "SELECT titel FROM priorities",
            "there is no column 'titel' in priorities; did you mean 'title'? (at character 8: titel FROM priorities)"
        ),
        ("SELECT * FROM prioritys", "there is no view 'prioritys'; did you mean 'priorities'?"),
        ("SELECT json FROM record", "there is no view 'record'; did you mean 'records'"),
        ("WITH records AS (SELECT json FROM record) SELECT * FROM records", "there is no view 'record'"),
        ("SELECT * FROM main.record", "there is no view 'record'"), ("SELECT * FROM temp.listed_area", "there is no view 'listed_area'"),
        ("SELECT * FROM sqlite_master", "'sqlite_master' is not among the views"),
        ("SELECT * FROM temp.sqlite_master", "is not among the views"), ("SELECT * FROM sqlite_temp_schema", "is not among the views"),
        ("SELECT * FROM pragma_table_info('records')", "`sql` only reads"), ("SELECT * FROM pragma_database_list", "`sql` only reads"),
        ("DELETE FROM records", "`sql` only reads"), ("DROP VIEW records", "`sql` only reads"), ("CREATE TABLE x (y)", "`sql` only reads"),
        ("INSERT INTO areas (id) VALUES ('x')", "`sql` only reads"), ("UPDATE areas SET id = 'x'", "`sql` only reads"),
        ("PRAGMA query_only = 0", "`sql` only reads"), ("ATTACH 'x.db' AS x", "`sql` only reads"), ("VACUUM", "`sql` only reads"),
        ("BEGIN", "`sql` only reads"), ("EXPLAIN SELECT 1", "EXPLAIN is not offered"),
        ("SELECT load_extension('x')", "the function 'load_extension' is not offered"),
        ("SELECT nonsense(1)", "there is no function 'nonsense'"),
        ("SELECT 1; SELECT 2", "one statement at a time"), ("SELECT 1; DELETE FROM areas", "one statement at a time"),
        ("SELECT ?", "write it out"), ("SELECT :name", "write it out"), ("SELECT * FROM", "ends too soon"),
        ("FROM x", "near \"FROM\": syntax error (at character 1: FROM x)"), ("-- nothing", "wants a statement"), ("", "wants a statement"),
        ("SELECT zeroblob(1000000000)", "grew too long"),
    ])
    func refuses(sql: String, message: String) throws {
        let refusal = try Sitting("load luton").refusal("sql " + sql)
        #expect(refusal.message.contains(message) && refusal.status == .usage, "\(refusal.message)")
    }

    @Test func nothingIsChangedByWhatIsRefused() throws {
        let sitting = try Sitting("load luton")
        let count = "sql SELECT (SELECT count(*) FROM records), (SELECT count(*) FROM areas)"
        let before = try sitting.expect(count).tables[0].cells
        for line in ["sql DELETE FROM records", "sql DROP VIEW areas", "sql PRAGMA writable_schema = 1"] { _ = sitting.refusal(line) }
        #expect(try sitting.expect(count).tables[0].cells == before)
        #expect(try !sitting.headlines("priorities luton").isEmpty)
        try sitting.expect("load oxfordshire")
        #expect(try sitting.expect("sql SELECT sum(loaded) FROM areas").tables[0].cells == [["2"]])
    }

    /// The settings on names hold here too, by whatever way a name is asked for.
    @Test(arguments: [
        "SELECT * FROM contacts", "SELECT holder || email || phone AS x FROM contacts", "SELECT max(holder) FROM contacts GROUP BY post",
        "SELECT * FROM records WHERE kind = 'contact'",
    ])
    func namesOff(sql: String) throws {
        let sitting = try Sitting("load oxfordshire")
        let contacts = try sitting.expect("contacts").output.records
        let holder = try #require(contacts.compactMap { $0["holder"] }.first)
        let details = contacts.flatMap { contact in ["holder", "email", "phone"].compactMap { contact[$0] } }.filter { $0.count > 4 }
        #expect(try sitting.expect("sql SELECT holder FROM contacts").text().contains(holder))
        try sitting.expect("set names off")
        let text = try sitting.expect("sql " + sql).text(.csv)
        for detail in details { #expect(!text.contains(detail), "\(detail)") }
    }

    @Test func numbersWorkForWhy() throws {
        let sitting = try Sitting("load luton")
        let outcome = try sitting.expect("sql SELECT id, title FROM priorities WHERE area = 'luton' ORDER BY title LIMIT 3")
        #expect(outcome.tables[0].rows.map(\.number) == [1, 2, 3])
        let id = try #require(outcome.tables[0].column("id")?[1])
        #expect(try sitting.expect("why 2").cards.first?.lines["Id"] == id)
    }

    /// `>` compares, and at the end before a file's name it writes; `||` joins.
    @Test(
        arguments: [
            ("sql SELECT count(*) AS n FROM records WHERE year > 2010", nil), ("sql SELECT 1 > 2 AS n", nil),
            ("sql SELECT count(*) AS n FROM records WHERE year > 2010 > n.csv", "n.csv"), ("sql SELECT 'a > b.csv' AS n", nil),
            ("sql SELECT 1 AS n > \"my file.json\"", "my file.json"),
        ] as [(String, String?)])
    func whereItGoes(line: String, file: String?) throws {
        let outcome = try Sitting("load luton").expect(line)
        #expect(outcome.destination == file.map { .file($0, force: false) })
        #expect(outcome.tables[0].columns.map(\.key) == ["n"])
    }

    @Test func formatsAreChosenAsElsewhere() throws {
        let sitting = try Sitting("load luton")
        #expect(try sitting.expect("sql SELECT 1 AS n as:json").format == "json")
        #expect(try sitting.expect("sql SELECT 1 AS n --csv").text(.csv).split(whereSeparator: \.isNewline) == ["n", "1"])
        #expect(try sitting.expect("sql SELECT 1 AS n, 2 AS n").tables[0].columns.map(\.key) == ["n", "n_2"])
        #expect(try sitting.expect("sql SELECT 1 WHERE 0").isAnswer)
    }

    @Test func helpShowsEveryViewAndColumn() throws {
        let text = try Sitting().expect("help sql").text(.plain)
        for view in SQLView.all {
            #expect(text.contains(view.name + " · " + view.summary))
            for column in view.columns { #expect(text.contains(column.name)) }
        }
    }

    /// A holder who was withdrawn stands in no view.
    @Test func withdrawnHoldersStandInNoView() throws {
        let sitting = try Sitting("load oxfordshire")
        let contact = try #require(try sitting.expect("contacts").output.records.first { $0["holder"] != nil && $0["email"] != nil })
        let sql = "sql SELECT holder, email FROM contacts WHERE id = '\(contact.id)'"
        #expect(try sitting.expect(sql).tables[0].cells == [[contact["holder"] ?? "", contact["email"] ?? ""]])
        try sitting.expect("contact withdraw \(contact.id) --why \"asked to\"")
        #expect(try sitting.expect(sql).tables[0].cells == [["", ""]])
    }
}
