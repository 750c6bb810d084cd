import Mustache

/// What an HTML report is laid out by: four Mustache templates and a style sheet, the program's own or those that the person edited.
package struct ReportTemplates: Sendable {
    /// One file, and where it lies where the person edited it.
    package struct File: Sendable, Hashable {
        /// E.g. `report.mustache`.
        package let name: String
        package let text: String
        /// For messages; the name where it is the program's own.
        package let path: String

        package init(name: String, text: String, path: String? = nil) {
            self.name = name
            self.text = text
            self.path = path ?? name
        }
    }

    /// The program's own.
    package static let standard = ReportTemplates(edited: [])

    /// The files that ship with the program, in the order in which they are copied for editing.
    package static let files: [File] = [
        File(name: "report.mustache", text: DefaultTemplates.page), File(name: "report-block.mustache", text: DefaultTemplates.block),
        File(name: "report-statement.mustache", text: DefaultTemplates.statement),
        File(name: "report-note.mustache", text: DefaultTemplates.note), File(name: "report.css", text: DefaultStyle.text),
    ]

    private let edited: [String: File]

    /// - Parameter edited: files that take the place of the program's own, by name.
    package init(edited: [File]) {
        self.edited = Dictionary(edited.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    }

    /// Whether any of them is not the program's own.
    package var isEdited: Bool { Self.files.contains { edited[$0.name] != nil } }

    var style: String { edited["report.css"]?.text ?? DefaultStyle.text }

    /// The page of a report.
    ///
    /// - Throws: what is wrong with an edited template: file, line, what.
    func page(_ report: Report) throws(ExportError) -> String {
        let templates = Self.files.filter { $0.name.hasSuffix(".mustache") }.map { edited[$0.name] ?? $0 }
        if let fault = TemplateCheck(templates).faults.first { throw ExportError(fault.description) }
        return try Self.render(templates, ReportPage.values(report, style: style))
    }

    /// The page of a report for other programs to convert: without style and pictures, by the program's own templates.
    static func document(_ report: Report) throws(ExportError) -> String {
        var templates = files.filter { $0.name.hasSuffix(".mustache") }
        templates[0] = File(name: "report.mustache", text: DefaultTemplates.document)
        return try render(templates, ReportPage.values(report, style: "", hasPictures: false))
    }

    /// The page that leads to several reports.
    func index(_ values: ReportPage.Values) throws(ExportError) -> String {
        var values = values
        values["style"] = style.replacing("</", with: "<\\/")
        return try Self.render([File(name: "report.mustache", text: DefaultTemplates.index)], values)
    }

    private static func render(_ files: [File], _ values: ReportPage.Values) throws(ExportError) -> String {
        var templates: [String: MustacheTemplate] = [:]
        for file in files {
            do {
                templates[String(file.name.dropLast(".mustache".count))] = try MustacheTemplate(string: file.text)
            } catch let error as MustacheTemplate.ParserError {
                throw ExportError("\(file.path):\(error.context.lineNumber): \(words(error.error)); nothing was written")
            } catch {
                throw ExportError("\(file.path): the template cannot be read: \(error); nothing was written")
            }
        }
        guard let page = MustacheLibrary(templates: templates).render(values, withTemplate: "report") else {
            throw ExportError("there is no template 'report'; nothing was written")
        }
        return page
    }

    /// What the reader of templates found wrong, in words.
    private static func words(_ error: any Error) -> String {
        switch error {
        case MustacheTemplate.Error.sectionCloseNameIncorrect: "this end of a section does not match the section that is open"
        case MustacheTemplate.Error.unfinishedName: "a tag has no end, or its name holds a character that is not allowed"
        case MustacheTemplate.Error.expectedSectionEnd: "a section that was opened has no end"
        default: "the template cannot be read here"
        }
    }
}
