/// One handout as one file: a page for a browser, or a PDF where a print engine is installed.
package struct HandoutDocument: Sendable {
    private let page: HandoutPage
    private let searchPath: String?

    package init(_ page: HandoutPage, searchPath: String?) {
        self.page = page
        self.searchPath = searchPath
    }

    /// Makes the file; nothing is written here.
    ///
    /// - Parameter isPDF: as PDF.
    package func make(_ sheet: HandoutSheet, isPDF: Bool) throws(ExportError) -> ExportProduct {
        let html = try page.html([sheet])
        guard isPDF else {
            let files = [ExportFile("", text: html)]
            return ExportProduct(files: files, counts: try Self.count(files))
        }
        guard let engine = PrintEngine.findExact(searchPath) else {
            throw ExportError(
                "a PDF is printed by Chromium or WeasyPrint, and neither is installed; `apt-get install chromium` installs one on Debian "
                    + "and Ubuntu. Nothing was written; a .html file needs no other program")
        }
        let files = [ExportFile("", try engine.print(page: html, path: searchPath, seconds: 90))]
        return ExportProduct(files: files, counts: try Self.count(files))
    }

    /// Counts by reading the bytes again.
    package static func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let file = files.first, files.count == 1 else { throw ExportError("the file is missing") }
        if file.bytes.starts(with: Array("%PDF".utf8)) { return [ExportCount(try PortableDocument.pages(file.bytes), "page")] }
        let text = String(decoding: file.bytes, as: UTF8.self)
        guard text.contains("</html>") else { throw ExportError("the page has no end") }
        return [ExportCount(text.ranges(of: "<svg ").count, "chart")]
    }
}
