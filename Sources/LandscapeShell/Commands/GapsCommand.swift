import Cataloguing
import LandscapeKit

/// Shows what is recorded of an area and what is not, sector by heading.
struct GapsCommand: Command {
    var name: String { "gaps" }
    var aliases: [String] { ["coverage"] }
    var group: CommandGroup { .ask }
    var summary: String { "What is recorded and what is missing, sector by heading" }
    var usage: String { "gaps [area ...]" }
    var details: String {
        "A number is how many records; `none` is a thing the source says there is none of; `n/a` does not apply; `-` is not "
            + "recorded: nobody has said."
    }
    var examples: [String] { ["gaps luton", "gaps"] }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var areas = try AreaWords.resolve(call, in: session).map(\.id)
        if areas.isEmpty { areas = session.hasLoadedAll ? session.library.areas : session.loaded }
        guard !areas.isEmpty else { throw CommandError("no area is loaded; `gaps luton` shows one, `load luton` loads it") }
        try session.bringIn(areas: areas)
        var blocks: [Block] = []
        for area in areas {
            let records = try session.ask { try $0.search(Query(parts: [Query.Part("area", [area])])) }.records
            blocks += Self.blocks(Coverage(area: area, records: records), session)
        }
        blocks.append(
            .message(
                Message(
                    "A number: records and the year of the newest. none: the source says there is none. n/a: does not apply. -: not "
                        + "recorded.",
                    .hint)))
        return Outcome(Output(blocks))
    }

    private static func blocks(_ coverage: Coverage, _ session: Session) -> [Block] {
        let area = session.register.name(coverage.area)
        let heading = Block.heading(StyledText("Coverage", .strong) + StyledText(" · \(area)", .dim), level: 2)
        func recorded(_ sector: String) -> Int { coverage.cells[sector]?.count { $0 != .notRecorded } ?? 0 }
        let touched = coverage.sectors.filter { recorded($0) > 0 }
        guard !touched.isEmpty else {
            return [
                heading,
                .message(
                    Message(
                        StyledText(
                            "No sector of \(area) is mapped by the usual headings; its packs hold other records, which `find "
                                + "\(coverage.area)` lists."
                        ))),
            ]
        }
        // A sector with a heading or two was mentioned, not mapped: what it lacks is no hole worth a line each.
        let mapped = touched.filter { recorded($0) >= 3 }
        let columns = [Table.Column("sector", "Sector")] + coverage.headings.map { Table.Column($0.plural, title(of: $0), .right) }
        let rows = touched.map { sector in
            Table.Row([StyledText(SectorName.short(sector), .strong)] + (coverage.cells[sector] ?? []).map(text))
        }
        var blocks: [Block] = [heading, .table(Table(columns, rows))]
        let missing = mapped.compactMap { sector -> String? in
            let headings = zip(coverage.headings, coverage.cells[sector] ?? []).filter { $0.1 == .notRecorded }.map {
                $0.0.heading.lowercased()
            }
            return headings.isEmpty ? nil : "\(SectorName.short(sector)): \(headings.joined(separator: ", "))"
        }
        if !missing.isEmpty {
            blocks.append(.text(StyledText("Not recorded. ", .strong) + StyledText(missing.joined(separator: ". ") + ".")))
        }
        let mentioned = touched.filter { recorded($0) < 3 }
        if !mentioned.isEmpty {
            blocks.append(
                .text(
                    StyledText(
                        "Mentioned, not mapped: " + mentioned.map { SectorName.short($0).lowercased() }.joined(separator: ", ") + ".")))
        }
        if !coverage.unmapped.isEmpty {
            blocks.append(
                .text(
                    StyledText(
                        "No records at all: " + coverage.unmapped.map { SectorName.short($0).lowercased() }.joined(separator: ", ") + ".")))
        }
        return blocks
    }

    private static func text(_ cell: Coverage.Cell) -> StyledText {
        switch cell {
        case .recorded(let count, let newest):
            StyledText("\(count)") + StyledText(newest.map { " '\($0.year % 100 < 10 ? "0" : "")\($0.year % 100)" } ?? "", .dim)
        case .none: "none"
        case .notApplicable: "n/a"
        case .notRecorded: StyledText("-", .warning)
        }
    }

    private static func title(of kind: RecordKind) -> String {
        switch kind {
        case .partnership: "Govern."
        case .priority: "Prior."
        case .process: "Proc."
        case .level: "Levels"
        case .engagement: "Vol."
        case .opportunity: "Opport."
        case .barrier: "Barr."
        default: kind.heading
        }
    }
}
