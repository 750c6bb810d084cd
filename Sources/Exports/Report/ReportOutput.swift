package import LandscapeKit

extension Report {
    /// The paper as typed output, for Markdown and plain text.
    package var output: Output {
        var blocks: [Block] = [
            .heading(StyledText(title), level: 1), .text(StyledText(summary)), .heading("Contents", level: 2),
            .tree(Tree(chapters.enumerated().map { Tree.Node(StyledText("\($0 + 1). \($1.title)")) })),
        ]
        for (index, chapter) in chapters.enumerated() {
            blocks.append(.heading(StyledText("\(index + 1). \(chapter.title)"), level: 2))
            if index == 0 {
                blocks += cards.map { card in
                    .card(Card(StyledText(card.title), card.facts.map { Card.Line($0.label, StyledText($0.value)) }))
                }
            }
            blocks += Self.withoutEmptySections(chapter.items.flatMap(Self.blocks))
        }
        blocks.append(.text(StyledText(colophon.joined(separator: " "))))
        return Output(blocks)
    }

    /// A heading goes with its section where that is pictures alone.
    private static func withoutEmptySections(_ blocks: [Block]) -> [Block] {
        blocks.enumerated().filter { index, block in
            guard case .heading = block else { return true }
            guard index + 1 < blocks.count else { return false }
            if case .heading = blocks[index + 1] { return false }
            return true
        }.map(\.element)
    }

    private static func blocks(_ item: Item) -> [Block] {
        switch item {
        case .heading(let title): [.heading(StyledText(title), level: 3)]
        case .paragraph(let text): [.text(StyledText(text))]
        case .statements(let statements): [.tree(Tree(statements.map(node)))]
        case .table(let table):
            table.isMatrix ? [.tree(Tree(table.asStatements.map(node)))] : [.table(Self.table(table))]
        case .charts(let charts): charts.fallback.flatMap(blocks)
        case .notes(let notes): notes.map { .message(Message(StyledText(words($0)))) }
        case .code(let text): [.code(text)]
        case .references(let references): [.tree(Tree(references.map(node)))]
        }
    }

    /// `Researcher's note, 21 Nov 2026 (about Luton; tagged follow-up): Ask ...`
    private static func words(_ note: Aside) -> String {
        let about = note.about.isEmpty ? "" : " (\(note.about))"
        return "Researcher's note, \(note.date)\(about): " + note.paragraphs.joined(separator: "\n\n")
    }

    private static func node(_ reference: Reference) -> Tree.Node {
        Tree.Node(
            StyledText("[\(reference.number)] ") + StyledText(reference.title, .strong),
            detail: StyledText([reference.detail, reference.url].compactMap { $0 }.joined(separator: " ")))
    }

    /// A statement as one running text: what it says, the short fields, the mark of its source; longer fields and notes below it.
    private static func node(_ statement: Statement) -> Tree.Node {
        var label = StyledText(statement.area.map { $0 + ": " } ?? "")
        let rank = statement.rank.map { $0 + " " } ?? ""
        switch (statement.title, statement.text) {
        case (let title?, let text?): label += StyledText(rank + title, .strong) + StyledText(". " + text)
        case (let title?, nil): label += StyledText(rank + title, .strong)
        case (nil, let text): label += StyledText(rank + (text ?? ""))
        }
        var sentences = statement.details.map(\.text)
        if let age = statement.age { sentences.append(age.prefix(1).uppercased() + age.dropFirst()) }
        // Without a source after it, a short field stands as a remark and not as a sentence.
        guard let mark = statement.mark else {
            return Tree.Node(label, detail: StyledText(sentences.joined(separator: "; ")), children: statement.children.map(node))
        }
        sentences = sentences.map { $0.hasSuffix(".") ? $0 : $0 + "." } + [mark.text]
        let says = label.plain
        label += StyledText((says.hasSuffix(".") || says.hasSuffix("?") ? " " : ". ") + sentences.joined(separator: " "), .dim)
        var children = statement.items.map { Tree.Node(StyledText($0)) }
        if let remark = statement.remark { children.append(Tree.Node(StyledText("Note: " + remark))) }
        children += statement.notes.map { Tree.Node(StyledText(words($0))) }
        children += statement.pointers.map { Tree.Node(StyledText("See the researcher's note of \($0.date), \($0.id).")) }
        return Tree.Node(label, children: children + statement.children.map(node))
    }

    private static func table(_ table: ReportTable) -> Table {
        let columns = table.columns.map { column in
            Table.Column(column.key, column.title, column.isNumber ? .right : .left, flexible: column.isFlexible)
        }
        let rows = table.rows.map { row in
            Table.Row(
                row.cells.map { cell in
                    StyledText([cell.text, cell.remark, cell.mark?.text].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " "))
                })
        }
        return Table(columns, rows, caption: table.caption.isEmpty ? nil : table.caption)
    }
}
