/// A form in which output is shown or written.
package enum OutputFormat: String, Sendable, Hashable, CaseIterable {
    /// For a person: fitted to a window with colours, or whole and without.
    case terminal, plain
    /// For a page.
    case markdown
    /// For another program, all at once or line by line.
    case csv, json
    case jsonLines = "jsonl"

    /// The format that a file's extension asks for, with or without its dot and in any case.
    ///
    ///     OutputFormat(fileExtension: "md")        // .markdown
    ///     OutputFormat(fileExtension: ".NDJSON")   // .jsonLines
    ///     OutputFormat(fileExtension: "docx")      // nil
    package init?(fileExtension: String) {
        let key = (fileExtension.hasPrefix(".") ? String(fileExtension.dropFirst()) : fileExtension).lowercased()
        guard let format = Self.allCases.first(where: { $0.fileExtensions.contains(key) }) else { return nil }
        self = format
    }

    /// The format a person names, as in `as:markdown`: by its name, a short form of it, or a file extension.
    package init?(name: String) {
        let key = name.lowercased()
        guard let format = Self.allCases.first(where: { $0.names.contains(key) }) else { return nil }
        self = format
    }

    /// The names by which `init(name:)` knows it, the one to show first.
    package var names: [String] {
        switch self {
        case .terminal: ["terminal", "screen"]
        case .plain: ["plain", "text", "txt"]
        case .markdown: ["markdown", "md"]
        case .csv: ["csv"]
        case .json: ["json"]
        case .jsonLines: ["jsonl", "json-lines", "jsonlines", "ndjson"]
        }
    }

    /// The extensions of files that hold it, without the dot, the usual one first. The terminal's form is no file's.
    package var fileExtensions: [String] {
        switch self {
        case .terminal: []
        case .plain: ["txt", "text"]
        case .markdown: ["md", "markdown"]
        case .csv: ["csv"]
        case .json: ["json"]
        case .jsonLines: ["jsonl", "ndjson"]
        }
    }

    /// Whether another program reads it. Messages are then no part of the text and belong on standard error (`MessageText`).
    package var isData: Bool {
        switch self {
        case .csv, .json, .jsonLines: true
        case .terminal, .plain, .markdown: false
        }
    }

    /// The renderer of this format.
    ///
    /// - Parameters:
    ///   - width: the columns of the window; only the terminal's form is fitted to it.
    ///   - palette: the colours of the terminal's form; no other form has any.
    ///   - unicode: whether lines are drawn with box characters, or with ASCII.
    package func renderer(width: Int = 80, palette: Palette = .none, unicode: Bool = true) -> any Renderer {
        switch self {
        case .terminal: TerminalRenderer(width: width, palette: palette, unicode: unicode)
        case .plain: PlainRenderer(unicode: unicode)
        case .markdown: MarkdownRenderer()
        case .csv: CSVRenderer()
        case .json: JSONRenderer()
        case .jsonLines: JSONLinesRenderer()
        }
    }
}
