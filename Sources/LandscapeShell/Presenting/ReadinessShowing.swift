import LandscapeKit
import Workshops

/// What a walk came to, on screen and as a note.
struct ReadinessShowing {
    let result: ReadinessResult
    let help: ReadinessHelp?
    /// The area's name.
    let area: String?

    private static let barWidth = 20

    /// The records that help, in the order they are numbered.
    var listing: [Record] { (help?.portals ?? []) + (help?.posts ?? []) + (help?.strategies ?? []) }

    var blocks: [Block] {
        var blocks: [Block] = [
            .heading("Where you stand", level: 2),
            .table(
                Table(
                    [
                        .init("group", "Group", flexible: true), .init("yes", "Yes", .right), .init("partly", "Partly", .right),
                        .init("no", "No", .right),
                        .init("open", "Open", .right), .init("in-place", "In place", .right), .init("picture", "", dropOrder: 1),
                    ],
                    result.groups.map { group in
                        Table.Row([
                            StyledText(group.title), StyledText("\(group.yes)"), StyledText("\(group.partly)"), StyledText("\(group.no)"),
                            StyledText("\(group.open)"),
                            StyledText(Self.percent(group)), StyledText(Self.bar(group), .accent),
                        ])
                    })),
        ]
        for verdict in result.verdicts { blocks.append(.message(Message(StyledText(verdict)))) }
        if result.verdicts.count > 1 {
            blocks.append(.message(Message("Yes and no weigh the same: both verdicts are shown.", .hint)))
        }
        if !result.next.isEmpty {
            blocks.append(.heading("What to do next", level: 3))
            blocks.append(.code(result.next.map { "- " + $0.text }.joined(separator: "\n")))
        }
        return blocks + helping
    }

    /// The records that help in the area, numbered for `open` and `why`.
    private var helping: [Block] {
        guard let help, let area else {
            return [.message(Message("area:AREA shows the portals, posts and strategies that help there.", .hint))]
        }
        guard !help.isEmpty else { return [.message(Message(StyledText("No portals, posts or strategies are recorded for \(area).")))] }
        let rows = listing.enumerated().map { index, record in
            let place = record["url"] ?? record["organisation"] ?? record["owner"] ?? ""
            return Table.Row(
                [StyledText(record.kind.singular), StyledText(record.headline), StyledText(place), record.age.brief], record: record,
                number: index + 1)
        }
        return [
            .heading(StyledText("What helps in \(area)"), level: 3),
            .table(
                Table(
                    [
                        .init("kind", "Kind"), .init("record", "Record", flexible: true), .init("where", "Where", flexible: true),
                        .init("age", "As of", dropOrder: 1),
                    ],
                    rows)),
        ]
    }

    /// The result in Markdown. Posts only, nobody's name.
    var note: String {
        var lines = ["Readiness for commissioning" + (area.map { " in \($0)" } ?? ""), ""]
        for group in result.groups {
            lines.append("- \(group.title): \(group.yes) yes, \(group.partly) partly, \(group.no) no, \(group.open) open")
        }
        if !result.verdicts.isEmpty { lines += [""] + result.verdicts }
        if !result.next.isEmpty { lines += ["", "What to do next:", ""] + result.next.map { "- \($0.text)" } }
        if !result.open.isEmpty { lines += ["", "Left open:", ""] + result.open.map { "- \($0.text)" } }
        if !listing.isEmpty {
            lines += ["", "What helps:", ""] + listing.map { "- \($0.headline)" + ($0["url"].map { " <\($0)>" } ?? "") }
        }
        return lines.joined(separator: "\n")
    }

    private static func percent(_ group: ReadinessResult.Group) -> String {
        group.share.map { ($0 * .hundred).decimals(0) + "%" } ?? "-"
    }

    private static func bar(_ group: ReadinessResult.Group) -> String {
        guard let filled = group.share.flatMap({ ($0 * Fraction(barWidth)).floor }) else { return "" }
        return String(repeating: "█", count: filled) + String(repeating: "░", count: barWidth - filled)
    }
}
