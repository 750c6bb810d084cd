import Cataloguing
import LandscapeKit

/// Shows what is recorded of an area and what is not, sector by heading.
struct GapsCommand: Command {
    var name: String { "gaps" }
    var aliases: [String] { ["coverage"] }
    var group: CommandGroup { .ask }
    var summary: String { "What is recorded and what is missing, sector by heading" }
    var usage: String { "gaps [area ...] [sector:SECTOR]" }
    var details: String {
        "Each cell tells one of four: how many records and the year of the newest; `none`, which the source says; `n/a`, does not apply; "
            + "`-`, not recorded: nobody has said. Of several areas a summary comes first. `group:` and `region:` stand for their areas."
    }
    var examples: [String] { ["gaps luton", "gaps", "gaps luton leicester sector:children"] }
    var options: [CommandOption] { [CommandOption("sector", Vocabulary.sectors.ids, "One sector, or several")] }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var areas = try AreaWords.resolve(call, in: session).map(\.id)
        if areas.isEmpty { areas = session.hasLoadedAll ? session.library.areas : session.loaded }
        guard !areas.isEmpty else { throw CommandError("no area is loaded; `gaps luton` shows one, `load luton` loads it") }
        try session.bringIn(areas: areas)
        let sectors = call.options["sector"]
        var coverages: [Coverage] = []
        for area in areas {
            let records = try session.ask { try $0.search(Query(parts: [Query.Part("area", [area])])) }.records
            var coverage = Coverage(area: area, records: records)
            if let sectors { coverage.narrow(to: sectors) }
            coverages.append(coverage)
        }
        var blocks: [Block] = coverages.count > 1 ? Self.summary(coverages, session) : []
        for coverage in coverages { blocks += Self.blocks(coverage, narrowed: sectors != nil, session) }
        blocks.append(
            .message(
                Message(
                    "A number: records and the year of the newest. none: the source says there is none. n/a: does not apply. -: not "
                        + "recorded, nobody has said.",
                    .hint)))
        return Outcome(Output(blocks))
    }

    /// Area by area, how many cells of its mapped sectors tell what.
    private static func summary(_ coverages: [Coverage], _ session: Session) -> [Block] {
        let rows = coverages.map { coverage -> Table.Row in
            let cells = coverage.mapped.flatMap { coverage.cells[$0] ?? [] }
            func count(_ holds: (Coverage.Cell) -> Bool) -> StyledText {
                let number = cells.count(where: holds)
                return StyledText(number == 0 ? "-" : "\(number)", number == 0 ? .dim : .plain)
            }
            let newest = cells.compactMap { if case .recorded(_, let newest) = $0 { newest } else { nil } }.max()
            return Table.Row([
                StyledText(session.register.name(coverage.area), .strong), StyledText("\(coverage.mapped.count)"),
                count { if case .recorded = $0 { true } else { false } }, count { $0 == .none }, count { $0 == .notApplicable },
                count { $0 == .notRecorded }, StyledText(newest.map { "\($0.year)" } ?? "-"),
            ])
        }
        return [
            .heading(StyledText("Coverage", .strong) + StyledText(" · \(coverages.count) areas", .dim), level: 2),
            .table(
                Table(
                    [
                        .init("area", "Area"), .init("sectors", "Sectors", .right), .init("recorded", "Recorded", .right),
                        .init("none", "None", .right), .init("not-applicable", "n/a", .right),
                        .init("not-recorded", "Not recorded", .right), .init("newest", "Newest", .right),
                    ], rows, caption: "Cells of sector and heading, in the sectors that are mapped.")),
        ]
    }

    static func blocks(_ coverage: Coverage, narrowed: Bool, _ session: Session) -> [Block] {
        let area = session.register.name(coverage.area)
        let heading = Block.heading(StyledText("Coverage", .strong) + StyledText(" · \(area)", .dim), level: 2)
        let touched = coverage.touched
        guard !touched.isEmpty || !narrowed else {
            return [
                heading,
                .message(Message(StyledText("Nothing of this sector is recorded for \(area); `gaps \(coverage.area)` shows the rest."))),
            ]
        }
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
        let mapped = coverage.mapped
        let columns =
            [Table.Column("sector", "Sector", flexible: true)] + coverage.headings.map { Table.Column($0.plural, title(of: $0), .right) }
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
        let mentioned = touched.filter { !mapped.contains($0) }
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
            StyledText("\(count)") + StyledText(newest.map { "·\($0.year)" } ?? "", .dim)
        case .none: "none"
        case .notApplicable: "n/a"
        case .notRecorded: StyledText("-", .warning)
        }
    }

    static func title(of kind: RecordKind) -> String {
        switch kind {
        case .partnership: "Gov."
        case .priority: "Prior."
        case .process: "Proc."
        case .level: "Levels"
        case .engagement: "Vol."
        case .opportunity: "Opp."
        case .barrier: "Barr."
        default: kind.heading
        }
    }
}
