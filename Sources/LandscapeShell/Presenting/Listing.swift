import Cataloguing
import LandscapeKit

/// Lists of records as tables, with a heading that says how the line was understood.
enum Listing {
    /// The table of records, numbered from 1, columns as their kind wants them. Columns that say the same in each row are left out.
    static func table(_ records: [Record], session: Session, caption: String? = nil) -> Table {
        let kinds = Set(records.map(\.kind))
        var columns: [RecordColumn] = []
        if Set(records.flatMap(\.areas)).count > 1 { columns.append(RecordColumn.area(session.register)) }
        if kinds.count > 1 { columns.append(RecordColumn.kind) }
        if Set(records.map(\.sectors)).count > 1 { columns.append(RecordColumn.sector) }
        if kinds.count == 1, let kind = kinds.first {
            columns += RecordColumn.columns(for: kind).filter { column in
                records.contains { !column.cell($0).isEmpty }
            }
            columns.append(
                kind == .contact ? RecordColumn.contactAge(session.surroundings.today) : RecordColumn.asOf(drop: kind == .indicator ? 6 : 1)
            )
        } else {
            columns.append(RecordColumn("record", "Record", flexible: true) { mixed($0) })
            columns.append(RecordColumn.asOf)
        }
        columns.append(RecordColumn.source)
        let rows = records.enumerated().map { index, record in
            Table.Row(columns.map { $0.cell(record) }, record: record, number: index + 1)
        }
        return Table(columns.map(\.column), rows, caption: caption)
    }

    /// A record among others of other kinds: an indicator brings its figure along.
    static func mixed(_ record: Record) -> StyledText {
        var text = FieldText.headline(record)
        if record.kind == .indicator, let figure = IndicatorFigure(record.fields) {
            text += (record["group"].map { ", \($0)" } ?? "") + ": " + figure.shown
        }
        if record.kind == .term, let expansion = record["expansion"] { text = "\(record.headline): \(expansion)" }
        return StyledText(text)
    }

    /// `Priorities · Luton · Children and young people · theme obesity (3)`
    static func heading(_ subject: String, _ query: Query, total: Int, session: Session) -> StyledText {
        var parts = query.described(register: session.register)
        if query.areas.isEmpty {
            let loaded = session.hasLoadedAll ? ["all areas"] : session.loaded.map(session.register.name)
            parts.insert(loaded.count > 3 ? "\(loaded.count) areas" : loaded.joined(separator: ", "), at: 0)
        }
        return StyledText(subject, .strong)
            + StyledText(" · " + parts.filter { !$0.isEmpty }.joined(separator: " · ") + " (\(total))", .dim)
    }

    /// A remark under the table when figures carry notes on what is odd.
    static func remarks(_ records: [Record], total: Int) -> [Block] {
        var blocks: [Block] = []
        if records.contains(where: { $0.kind == .indicator && $0.note != nil }) {
            blocks.append(.message(Message("* The figure is as printed and something about it is odd; `why N` says what.", .hint)))
        }
        if total > records.count { blocks.append(.message(Message("\(records.count) of \(total) shown; raise `limit:` for more.", .hint))) }
        return blocks
    }
}
