extension Output {
    /// The output with each of its texts passed through a function, such as one that takes addresses out. A text that comes back as it
    /// went keeps its styles.
    package func mapTexts(_ change: (String) -> String) -> Output {
        func styled(_ text: StyledText) -> StyledText {
            let (plain, changed) = (text.plain, change(text.plain))
            return changed == plain ? text : StyledText(changed)
        }
        func node(_ old: Tree.Node) -> Tree.Node {
            Tree.Node(
                styled(old.label), detail: styled(old.detail), record: old.record, number: old.number, children: old.children.map(node))
        }
        return Output(
            blocks.map { block -> Block in
                switch block {
                case .heading(let text, let level): return .heading(styled(text), level: level)
                case .text(let text): return .text(styled(text))
                case .code(let text): return .code(change(text))
                case .lines(let lines): return .lines(lines.map(change))
                case .message(let message): return .message(Message(styled(message.text), message.kind))
                case .slide(var slide):
                    (slide.title, slide.top, slide.foot) = (styled(slide.title), styled(slide.top), styled(slide.foot))
                    slide.figure = slide.figure.map(change)
                    slide.unit = change(slide.unit)
                    slide.lines = slide.lines.map(styled)
                    return .slide(slide)
                case .card(let card):
                    return .card(Card(styled(card.title), card.lines.map { .init($0.label, styled($0.value)) }, record: card.record))
                case .tree(let tree): return .tree(Tree(tree.roots.map(node)))
                case .table(var table):
                    table.caption = table.caption.map(change)
                    for row in table.rows.indices { table.rows[row].cells = table.rows[row].cells.map(styled) }
                    return .table(table)
                }
            })
    }
}
