import Cataloguing
import LandscapeKit

/// Writes the records of a chapter, kind by kind.
struct ReportWriter {
    let references: References
    let register: AreaRegister
    /// Whether each statement says which area it is of.
    let showsAreas: Bool

    /// The kinds in the order of a landscape paper.
    private static let order: [RecordKind] = [
        .partnership, .priority, .indicator, .strategy, .intention, .process, .cycle, .level, .budget, .engagement, .organisation,
        .opportunity, .barrier, .advice, .principle,
        .finding, .change, .programme, .caseStudy, .guide, .checklist, .tender, .workshop, .body,
    ]

    /// Headings and what stands under them.
    func sections(_ records: [LandscapeKit.Record], level: Int) -> [Block] {
        var blocks: [Block] = []
        for kind in Self.order {
            let found = records.filter { $0.kind == kind }
            guard !found.isEmpty else { continue }
            switch kind {
            case .partnership:
                blocks.append(.heading("Governance", level: level))
                blocks.append(governance(found, among: records))
            case .indicator:
                blocks.append(.heading("Figures", level: level))
                blocks.append(figures(found))
            case .opportunity:
                for (status, title) in [("in-place", "Opportunities in place"), ("potential", "Further opportunities")] {
                    let some = found.filter { $0["status"] == status }
                    guard !some.isEmpty else { continue }
                    blocks.append(.heading(StyledText(title), level: level))
                    blocks += list(some)
                }
            default:
                blocks.append(.heading(StyledText(kind.heading), level: level))
                blocks += list(found)
            }
        }
        return blocks
    }

    /// Records as bullets.
    func list(_ records: [LandscapeKit.Record]) -> [Block] {
        records.isEmpty ? [] : [.tree(Tree(records.map(node)))]
    }

    private func governance(_ partnerships: [LandscapeKit.Record], among records: [LandscapeKit.Record]) -> Block {
        let tree = PartnershipTree(partnerships: partnerships, organisations: records.filter { $0.kind == .organisation })
        func node(_ item: PartnershipTree.Node) -> Tree.Node {
            var own = self.node(item.record)
            own.children += item.children.map(node)
            return own
        }
        return .tree(Tree(tree.roots.map(node)))
    }

    private func figures(_ records: [LandscapeKit.Record]) -> Block {
        let rows = records.map { record -> Table.Row in
            let group = [record["group"], record["period"]].compactMap { $0 }.joined(separator: ", ")
            let age = record.asOf.map(\.description) ?? "undated"
            let note = record.note.map { " Note: \($0)" } ?? ""
            return Table.Row([
                StyledText(area(record) + record.headline + (group.isEmpty ? "" : " (\(group))") + note),
                StyledText(IndicatorFigure(record.fields)?.shown ?? ""),
                StyledText(FigureText.beside(record, register)), StyledText(age), StyledText(references.mark(record.citation)),
            ])
        }
        return .table(
            Table(
                [
                    .init("measure", "Measure", flexible: true), .init("value", "Figure", .right),
                    .init("beside", "Beside", flexible: true), .init("as-of", "As of"), .init("source", "Source"),
                ], rows))
    }

    /// One record as a bullet: what it says, then its details below it.
    private func node(_ record: LandscapeKit.Record) -> Tree.Node {
        var label = StyledText(area(record))
        let rank = record.fields["rank"]?.integer.map { "\($0). " } ?? record["number"].map { "\($0) " } ?? ""
        switch (record.title, record.text) {
        case (let title?, let text?): label += StyledText(rank + title, .strong) + StyledText(". " + text)
        case (let title?, nil): label += StyledText(rank + title, .strong)
        case (nil, let text?): label += StyledText(rank + text)
        case (nil, nil): label += StyledText(record.id)
        }
        var detail = FigureText.details(record)
        if let voice = record.voice { detail.append("Said by: \(voice)") }
        // One running text: what it says, the short fields, the mark of its source.
        let sentences = detail.map { $0.hasSuffix(".") ? $0 : $0 + "." } + [references.mark(record.citation)]
        let says = label.plain
        label += StyledText((says.hasSuffix(".") || says.hasSuffix("?") ? " " : ". ") + sentences.joined(separator: " "), .dim)
        var children: [Tree.Node] = []
        for field in record.kind.fields {
            guard case .list(let items)? = record.fields[field.key], case .list(let element) = field.type,
                items.count > 1 || element.isObject
            else { continue }
            if case .term = element { continue }
            children += items.map { Tree.Node(StyledText(FigureText.item($0, element))) }
        }
        if let note = record.note { children.append(Tree.Node(StyledText("Note: " + note))) }
        return Tree.Node(label, children: children)
    }

    private func area(_ record: LandscapeKit.Record) -> String {
        showsAreas ? record.areas.map(register.name).joined(separator: ", ") + ": " : ""
    }

    func contacts(_ records: [LandscapeKit.Record], today: PartialDate, withheld: Int) -> [Block] {
        guard !records.isEmpty else { return [] }
        let named = records.contains(where: \.hasPersonalDetails)
        let rows = records.map { record -> Table.Row in
            let age = record.age.date.map { "\($0), \($0.age(on: today)) years old" } ?? "undated"
            let reach = [record["holder"], record["email"], record["phone"]].compactMap { $0 }.joined(separator: ", ")
            let cells =
                [record.headline, [record["organisation"], record["team"]].compactMap { $0 }.joined(separator: ", ")]
                + (named ? [reach] : []) + [age, references.mark(record.citation)]
            return Table.Row(cells.map { StyledText($0) })
        }
        var columns: [Table.Column] = [.init("post", "Post", flexible: true), .init("organisation", "Organisation", flexible: true)]
        if named { columns.append(.init("holder", "Who and how", flexible: true)) }
        columns += [.init("age", "As of"), .init("source", "Source")]
        let remark =
            withheld > 0
            ? "Posts only: the names and addresses of \(withheld) contact\(withheld == 1 ? " are" : "s are") withheld. Posts outlast "
                + "their holders; check before writing."
            : "Posts outlast their holders; check before writing."
        return [.text(StyledText(remark)), .table(Table(columns, rows))]
    }

    func notes(_ notes: [NoteDocument]) -> [Block] {
        notes.flatMap { note -> [Block] in
            let about = [
                note.re.isEmpty ? nil : "about " + note.re.joined(separator: ", "),
                note.tags.isEmpty ? nil : "tagged " + note.tags.joined(separator: ", "),
                note.cites.isEmpty ? nil : "citing " + note.cites.joined(separator: ", "),
            ].compactMap { $0 }
            return [
                .heading(
                    StyledText(
                        [String(note.created.prefix(10)), about.joined(separator: "; ")].filter { !$0.isEmpty }.joined(separator: ", ")),
                    level: 3)
            ] + note.text.split(separator: "\n\n").map { .text(StyledText(String($0))) }
        }
    }
}

extension FieldType {
    var isObject: Bool { if case .object = self { true } else { false } }
}
