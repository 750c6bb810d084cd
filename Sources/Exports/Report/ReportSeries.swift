import LandscapeKit

/// A report each of several areas, in a folder of its own, with a page that leads to them all.
package struct ReportSeries: ExportFormat {
    /// The form of each report.
    private let format: any ExportFormat

    package init(of format: any ExportFormat) { self.format = format }

    package var name: String { format.name }
    package var summary: String { "A folder an area, and a page that leads to them all" }
    package var fileExtensions: [String] { [] }
    package var subjects: Set<ExportSubject> { [.report] }

    private static let index = "index.html"
    private static let manifest = "manifest.json"

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct { try make([material], title: material.title) }

    /// - Parameters:
    ///   - materials: one an area, at least one.
    ///   - title: what the areas are together, e.g. `East of England`.
    package func make(_ materials: [ExportMaterial], title: String) throws(ExportError) -> ExportProduct {
        guard let first = materials.first else { throw ExportError("there is no area to report on, so nothing was written") }
        var files: [ExportFile] = []
        var links: [ReportPage.Values] = []
        var remarks: [String] = []
        for material in materials {
            let id = material.areas.first?.id ?? "areas"
            let product = try format.make(material)
            let path = "\(id)/\(id)." + (format.fileExtensions.first ?? format.name)
            files += product.files.map { ExportFile(path, $0.bytes) }
            remarks += product.remarks.filter { !remarks.contains($0) }
            let report = Report(material)
            links.append([
                "href": path, "name": PageText.legal(material.areas.first?.name ?? material.title),
                "detail": PageText.legal(report.summary),
            ])
        }
        var whole = first
        whole.areas = materials.flatMap(\.areas)
        whole.packs = Self.unique(materials.flatMap(\.packs))
        whole.title = title
        whole.personal.withheldContacts = materials.map(\.personal.withheldContacts).reduce(0, +)
        whole.personal.withheldFromNotes = materials.map(\.personal.withheldFromNotes).reduce(0, +)
        let page = try first.templates.index(
            [
                "title": PageText.legal("The commissioning landscape: \(title)"), "links": links,
                "colophon": ExportManifest(whole, format: name).sentences.map(PageText.legal),
            ])
        files.append(ExportFile(Self.index, text: page))
        var product = ExportProduct(files: files, counts: [], remarks: remarks)
        product.counts = try count(files)
        let manifest = ExportManifest(whole, format: name, counts: product.counts, files: files.map(\.path))
        product.files.append(
            ExportFile(Self.manifest, text: JSONWriter.text(.object(Fields([("export", manifest.value)])), indent: 2) + "\n"))
        return product
    }

    private static func unique(_ packs: [PackManifest]) -> [PackManifest] {
        var seen: Set<String> = []
        return packs.filter { seen.insert($0.id).inserted }
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard files.contains(where: { $0.path == Self.index }) else { throw ExportError("index.html is missing") }
        var counts: [ExportCount] = []
        let reports = files.filter { $0.path != Self.index && $0.path != Self.manifest }
        for report in reports {
            for count in try format.count([ExportFile("", report.bytes)]) {
                if let known = counts.firstIndex(where: { $0.thing == count.thing }) {
                    counts[known].number += count.number
                } else {
                    counts.append(count)
                }
            }
        }
        return [ExportCount(reports.count, "report")] + counts
    }
}
