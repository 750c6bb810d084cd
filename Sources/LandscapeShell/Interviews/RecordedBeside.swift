import Cataloguing
import LandscapeKit
import Workspaces

/// What packs hold already on a question of an interview: shown beside it, so that nobody asks for what is known.
enum RecordedBeside {
    private static let most = 5

    /// The newest records of the question's kinds, numbered for `:why 1`.
    static func blocks(_ part: InterviewPart, area: String, sector: String, _ session: Session) throws(CommandError) -> [Block] {
        let records = try self.records(part, area: area, sector: sector, session)
        guard !records.isEmpty else { return [.text(StyledText("Nothing is recorded on this yet.", .dim))] }
        let shown = Array(records.prefix(most))
        session.listing = shown
        let rows = shown.enumerated().map { index, record in
            Table.Row([StyledText(label(record)), record.age.brief], record: record, number: index + 1)
        }
        var blocks: [Block] = [
            .table(Table([.init("recorded", "Recorded already", flexible: true), .init("as-of", "As of")], rows))
        ]
        if records.count > shown.count, let kind = records.first?.kind {
            let line = ":\(kind.plural) \(area)" + (part == .summary ? "" : " sector:\(sector)")
            blocks.append(.message(Message(StyledText("\(shown.count) of \(records.count): `\(line)` lists them all."), .hint)))
        }
        return blocks
    }

    /// All records of the question's kinds, newest first.
    static func records(_ part: InterviewPart, area: String, sector: String, _ session: Session) throws(CommandError) -> [Record] {
        try session.bringIn(areas: [area])
        var parts = [Query.Part("area", [area]), Query.Part("kind", kinds(part).map(\.rawValue))]
        // Conclusions are drawn for a place, seldom for a sector of it.
        if part != .summary { parts.append(Query.Part("sector", [sector])) }
        let found = try session.ask { try $0.search(Query(parts: parts)) }.records.filter { record in
            switch part {
            case .inPlace: record["status"] == "in-place"
            case .further: record["status"] != "in-place"
            default: true
            }
        }
        return found.enumerated().sorted { a, b in
            let (x, y) = (a.element.age.date?.firstDay ?? 0, b.element.age.date?.firstDay ?? 0)
            return x == y ? a.offset < b.offset : x > y
        }.map(\.element)
    }

    private static func kinds(_ part: InterviewPart) -> [RecordKind] {
        switch part {
        case .levels: [.level, .budget]
        case .summary: [.implication]
        default: part.kind.map { [$0] } ?? []
        }
    }

    private static func label(_ record: Record) -> String {
        let text = FieldText.headline(record)
        switch record.kind {
        case .level: return Vocabulary.levels.label(record["level"] ?? "") + ": " + text
        case .budget: return Vocabulary.arrangements.label(record["arrangement"] ?? "") + ": " + text
        case .priority: return (record["rank"].map { $0 + ". " } ?? "") + text
        default: return text
        }
    }
}
