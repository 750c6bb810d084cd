/// What a command shows: typed blocks, which a renderer turns into a terminal's lines, Markdown, CSV or JSON.
public struct Output: Sendable {
    public var blocks: [Block]

    public init(_ blocks: [Block] = []) { self.blocks = blocks }

    public static func message(_ text: StyledText, _ kind: Message.Kind = .info) -> Output {
        Output([.message(Message(text, kind))])
    }

    public static func + (a: Output, b: Output) -> Output { Output(a.blocks + b.blocks) }

    /// The records shown, in order, whatever the block they stand in.
    public var records: [Record] {
        blocks.flatMap { block -> [Record] in
            switch block {
            case .table(let table): table.rows.compactMap(\.record)
            case .tree(let tree): tree.roots.flatMap(\.records)
            case .card(let card): card.record.map { [$0] } ?? []
            case .heading, .text, .message, .code, .lines, .slide: []
            }
        }
    }
}

/// One piece of output.
public enum Block: Sendable {
    /// A heading, level 1 to 4.
    case heading(StyledText, level: Int)
    /// A paragraph, wrapped to the window.
    case text(StyledText)
    case table(Table)
    case tree(Tree)
    case card(Card)
    case message(Message)
    /// Lines kept as they are.
    case code(String)
    /// Lines of which each is whole wherever it is kept, such as `file:line: what is wrong`. A screen breaks the long ones between words.
    case lines([String])
    /// One thing for the projector.
    case slide(Slide)
}

/// A remark beside the answer: how the line was understood, what to do next, what went wrong.
public struct Message: Sendable {
    public enum Kind: String, Sendable { case info, hint, warning, failure }
    public var text: StyledText
    public var kind: Kind

    public init(_ text: StyledText, _ kind: Kind = .info) {
        self.text = text
        self.kind = kind
    }
}

/// Rows under columns. Rows that show a record carry it, so that JSON holds the record and not its table cells.
public struct Table: Sendable {
    public struct Column: Sendable {
        public enum Alignment: Sendable { case left, right }
        /// The key in CSV and JSON, e.g. `as-of`.
        public var key: String
        public var title: String
        public var alignment: Alignment
        /// Whether the column may give way and wrap when the window is narrow.
        public var isFlexible: Bool
        /// Columns with a higher number are left out first when a terminal is too narrow; 0 always stays.
        public var dropOrder: Int

        public init(_ key: String, _ title: String, _ alignment: Alignment = .left, flexible: Bool = false, dropOrder: Int = 0) {
            self.key = key
            self.title = title
            self.alignment = alignment
            self.isFlexible = flexible
            self.dropOrder = dropOrder
        }
    }

    public struct Row: Sendable {
        public var cells: [StyledText]
        public var record: Record?
        /// The number by which the next command refers to it.
        public var number: Int?

        public init(_ cells: [StyledText], record: Record? = nil, number: Int? = nil) {
            self.cells = cells
            self.record = record
            self.number = number
        }
    }

    public var columns: [Column]
    public var rows: [Row]
    public var caption: String?

    public init(_ columns: [Column], _ rows: [Row], caption: String? = nil) {
        self.columns = columns
        self.rows = rows
        self.caption = caption
    }

    /// Whether the rows are numbered, which adds a first column `#`.
    public var isNumbered: Bool { rows.contains { $0.number != nil } }
}

/// Nodes under nodes.
public struct Tree: Sendable {
    public struct Node: Sendable {
        public var label: StyledText
        /// Said after the label, in the background.
        public var detail: StyledText
        public var record: Record?
        public var number: Int?
        public var children: [Node]

        public init(_ label: StyledText, detail: StyledText = "", record: Record? = nil, number: Int? = nil, children: [Node] = []) {
            self.label = label
            self.detail = detail
            self.record = record
            self.number = number
            self.children = children
        }

        var records: [Record] { (record.map { [$0] } ?? []) + children.flatMap(\.records) }
    }

    public var roots: [Node]

    public init(_ roots: [Node]) { self.roots = roots }
}

/// One thing shown whole: a title and labelled lines.
public struct Card: Sendable {
    public struct Line: Sendable {
        public var label: String
        public var value: StyledText

        public init(_ label: String, _ value: StyledText) {
            self.label = label
            self.value = value
        }
    }

    public var title: StyledText
    public var lines: [Line]
    public var record: Record?

    public init(_ title: StyledText, _ lines: [Line], record: Record? = nil) {
        self.title = title
        self.lines = lines
        self.record = record
    }
}
