import Foundation
import LandscapeKit

/// A folder of handouts: a page each, all of them as one PDF where a print engine is installed, the trainer's own files.
package struct HandoutFolder: Sendable {
    /// Whether a PDF is wanted: where it can be made, whatever comes, or not.
    package enum PDF: Sendable, Hashable {
        case ifPossible, always, never
    }

    private let page: HandoutPage
    private let searchPath: String?

    /// - Parameter searchPath: where print engines are looked for.
    package init(_ page: HandoutPage, searchPath: String?) {
        self.page = page
        self.searchPath = searchPath
    }

    /// The name of the PDF.
    package static let document = "handouts.pdf"
    /// Says in `manifest.json` what the folder is.
    package static let manifest = "manifest.json"

    /// Makes the files; nothing is written here.
    ///
    /// - Parameters:
    ///   - own: files of the trainer's own, which go along as they are.
    ///   - origin: the program and when, for the folder's manifest.
    package func make(
        _ sheets: [HandoutSheet], own: [ExportFile], pdf: PDF, program: String, made: String
    ) throws(ExportError) -> ExportProduct {
        var files: [ExportFile] = []
        for sheet in sheets { files.append(ExportFile(sheet.name + ".html", text: try page.html([sheet]))) }
        var remarks: [String] = []
        if pdf != .never {
            if let engine = PrintEngine.findExact(searchPath) {
                let bytes = try engine.print(page: try page.html(sheets), path: searchPath, seconds: 90)
                files.append(ExportFile(Self.document, bytes))
            } else if pdf == .always {
                throw ExportError("a PDF " + Self.noEngine + ". Nothing was written; pdf:off writes the pages alone")
            } else {
                remarks.append("No \(Self.document): it " + Self.noEngine + ". Any browser prints the pages.")
            }
        }
        for file in own where !files.contains(where: { $0.path == file.path }) { files.append(file) }
        var product = ExportProduct(files: files, counts: [], remarks: remarks)
        product.counts = try Self.count(files)
        product.files.append(ExportFile(Self.manifest, text: manifest(program, made, product)))
        return product
    }

    private static let noEngine =
        "is printed by Chromium or WeasyPrint, and neither is installed; `apt-get install chromium` installs one on Debian and Ubuntu"

    private func manifest(_ program: String, _ made: String, _ product: ExportProduct) -> String {
        let export = Fields([
            ("kind", .text(ExportManifest.mark)), ("version", .number(Figure(ExportManifest.version))), ("format", .text("handouts")),
            ("program", .text(program)), ("made", .text(made)), ("title", .text(page.title)),
            ("personal", .object(Fields([("included", .flag(false))]))),
            ("files", .list(product.files.map { .text($0.path) })),
        ])
        return JSONWriter.text(.object(Fields([("export", .object(export))])), indent: 2) + "\n"
    }

    /// Counts by reading the bytes again: handouts, pages of the PDF, other files.
    package static func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        var sheets = 0
        var others = 0
        var pages: Int?
        for file in files where file.path != manifest {
            if file.path == document {
                pages = try PortableDocument.pages(file.bytes)
            } else if let found = try handouts(file) {
                sheets += found
            } else {
                others += 1
            }
        }
        return [ExportCount(sheets, "handout")] + (pages.map { [ExportCount($0, "page")] } ?? [])
            + (others > 0 ? [ExportCount(others, "file")] : [])
    }

    /// How many handouts a page holds; nil for what is no page of ours.
    private static func handouts(_ file: ExportFile) throws(ExportError) -> Int? {
        let text = String(decoding: file.bytes, as: UTF8.self)
        guard file.path.hasSuffix(".html"), text.contains("<meta name=\"generator\" content=\"Landscape\"/>") else { return nil }
        guard text.contains("</html>") else { throw ExportError("\(file.path) has no end") }
        return text.ranges(of: " data-sheet=\"").count
    }
}
