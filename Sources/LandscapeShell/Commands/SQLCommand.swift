import Cataloguing
import LandscapeKit

/// Answers SQL over the documented views, for those who want it.
struct SQLCommand: Command {
    var name: String { "sql" }
    var group: CommandGroup { .ask }
    var summary: String { "Read-only SQL over documented views: `help sql` lists them" }
    var usage: String { "sql SELECT ... FROM VIEW ..." }
    var details: String {
        "One statement that reads, in SQLite's SQL, over every pack there is, loaded or not. Texts go in 'single quotes'. It is stopped "
            + "after five seconds and shows at most 10,000 rows. `> FILE.csv` at the end writes a file; as:json and as:csv choose the format. "
            + "Rows with a record's id are numbered for `why`."
    }
    var examples: [String] {
        [
            "sql SELECT kind, count(*) AS records FROM records GROUP BY kind ORDER BY records DESC",
            "sql SELECT measure, value, unit, period FROM indicators WHERE area = 'luton' AND unit = 'percent'",
            "sql SELECT name, count(*) AS priorities FROM priorities JOIN areas ON areas.id = priorities.area GROUP BY name",
            "sql SELECT theme, count(*) FROM record_themes JOIN record_areas USING (id) WHERE area = 'luton' GROUP BY theme LIMIT 5",
        ]
    }
    var words: WordStyle { .sql }
    var reading: LineReading { .statement }
    var pages: [Block] {
        SQLView.all.flatMap { view -> [Block] in
            let rows = view.columns.map { Table.Row([StyledText($0.name, .strong), StyledText($0.summary)]) }
            return [
                .heading(StyledText(view.name, .strong) + StyledText(" · " + view.summary, .dim), level: 3),
                .table(Table([.init("column", "Column"), .init("holds", "Holds", flexible: true)], rows)),
            ]
        }
    }

    /// So few rows are looked up by their ids, to be numbered.
    private static let mostNumbered = 200

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let statement = call.rest.trimmingSpaces
        guard !statement.isEmpty else {
            throw CommandError("`sql` wants a statement, e.g. `sql SELECT * FROM priorities LIMIT 5`; `help sql` lists the views", .usage)
        }
        try session.seeContacts()
        try session.bringInAll()
        let loaded = session.hasLoadedAll ? session.library.areas : session.loaded
        let context = SQLContext(
            showsNames: session.settings.showsNames, mapped: Set(session.library.areas), loaded: Set(loaded))
        let answer: SQLAnswer
        do {
            answer = try session.catalogue.sql(statement, context)
        } catch let error as SQLError {
            throw CommandError(error.message + Self.place(error, statement), .usage)
        } catch {
            throw CommandError("\(error)")
        }
        guard !answer.rows.isEmpty else {
            var outcome = Outcome.message("The statement found no row. `sql SELECT count(*) FROM records` counts all records there are.")
            outcome.isAnswer = true
            return outcome
        }
        let count = answer.rows.count
        var blocks: [Block] = [.table(try table(answer, session))]
        if answer.isCut {
            blocks.append(.message(Message(StyledText("The first \(count) rows; there are more: add LIMIT, WHERE or GROUP BY."), .hint)))
        }
        return Outcome(Output(blocks))
    }

    /// ` (column 15: titel FROM)`
    private static func place(_ error: SQLError, _ statement: String) -> String {
        guard let offset = error.offset else { return "" }
        let scalars = Array(statement.unicodeScalars)
        guard offset < scalars.count else { return " (at the end)" }
        let rest = String(String.UnicodeScalarView(scalars[offset...])).split(whereSeparator: \.isWhitespace).prefix(3)
        return " (at character \(offset + 1): \(rest.joined(separator: " ")))"
    }

    private func table(_ answer: SQLAnswer, _ session: Session) throws(CommandError) -> Table {
        var keys: [String] = []
        for (index, name) in answer.columns.enumerated() {
            // Two columns of one name would be one in CSV and JSON.
            let key = keys.contains(name) ? "\(name)_\(index + 1)" : name
            keys.append(key)
        }
        let columns = keys.enumerated().map { index, key in
            let isNumber = answer.rows.allSatisfy { row in
                switch row[index] {
                case .integer, .real, .null: true
                case .text, .bytes: false
                }
            }
            return Table.Column(key, key, isNumber ? .right : .left, flexible: !isNumber)
        }
        let numbers = try numbers(answer, session)
        let rows = answer.rows.enumerated().map { index, row in
            Table.Row(row.map(Self.text), number: numbers ? index + 1 : nil)
        }
        return Table(columns, rows)
    }

    /// Whether the rows are numbered, each standing for the record of its `id`; the list for `why` is then these records.
    private func numbers(_ answer: SQLAnswer, _ session: Session) throws(CommandError) -> Bool {
        guard answer.rows.count <= Self.mostNumbered, let column = answer.columns.firstIndex(of: "id") else { return false }
        var records: [Record] = []
        for row in answer.rows {
            guard case .text(let id) = row[column], id.contains("/"), let record = try session.ask({ try $0.record(id: id) }) else {
                return false
            }
            records.append(session.settings.showsNames ? record : record.withholdingPersonalDetails())
        }
        session.listing = records
        return true
    }

    private static func text(_ value: SQLAnswer.Value) -> StyledText {
        switch value {
        case .null: ""
        case .integer(let number): StyledText("\(number)")
        case .real(let number): StyledText("\(number)")
        case .text(let text): StyledText(text)
        case .bytes(let count): StyledText("(\(count) bytes)", .dim)
        }
    }
}
