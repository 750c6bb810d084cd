import LandscapeKit
import Workspaces

/// REFI-QDA project exchange: records and notes as coded texts for NVivo, MAXQDA, ATLAS.ti, QualCoder and the like.
package struct QDPXFormat: ExportFormat {
    package let name = "qdpx"
    package let summary = "A REFI-QDA project: areas as cases, coded passages and notes, for NVivo, MAXQDA, ATLAS.ti, QualCoder"
    package let fileExtensions = ["qdpx"]
    package let subjects: Set<ExportSubject> = [.data]

    package init() {}

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        guard !material.records.isEmpty || !material.notes.isEmpty else {
            throw ExportError("there is nothing to code: no record and no note is in the export; `find` and `notes` list what there is")
        }
        let project = QDAProject(material)
        let made = Timestamp(material.made).map { Timestamp(seconds: $0.seconds, offset: 0).text } ?? ""
        let parts = made.split { !$0.isNumber }.compactMap { Int($0) }
        let date = parts.count >= 5 ? (parts[0], parts[1], parts[2], parts[3], parts[4]) : (1980, 1, 1, 0, 0)
        let bytes = try ZipFile.archive(project.members, date: date)
        return ExportProduct(
            files: [ExportFile("", bytes)], counts: project.counts,
            remarks: [
                "REFI-QDA has no place for figures, dates and addresses of their own: they stand in the passages' text.",
                "The passages are Landscape's records, in its own words; the source documents themselves are not in the file.",
            ])
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let file = files.first, files.count == 1 else { throw ExportError("a .qdpx export is one file") }
        let members = Dictionary(try ZipFile.members(file.bytes).map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        guard let xml = members["project.qde"] else { throw ExportError("the archive holds no project.qde") }
        let root = try XMLReader.root(xml)
        guard root.name == "Project" else { throw ExportError("project.qde holds no REFI-QDA project") }
        let sources = root.all("TextSource")
        for source in sources { try check(source, members) }
        try checkReferences(root)
        let codes = root.all("Code").count { $0.attributes["isCodable"] == "true" }
        return [
            ExportCount(root.all("Case").count, "case"), ExportCount(codes, "code"), ExportCount(sources.count, "source"),
            ExportCount(root.all("PlainTextSelection").count, "passage"), ExportCount(root.all("Coding").count, "coding"),
        ]
    }

    /// Every text is there, and every passage lies in it.
    private func check(_ source: XMLReader.Element, _ members: [String: [UInt8]]) throws(ExportError) {
        let path = source.attributes["plainTextPath"] ?? ""
        guard path.hasPrefix("internal://"), let bytes = members["Sources/" + path.dropFirst("internal://".count)] else {
            throw ExportError("the text '\(source.attributes["name"] ?? "")' is not in the archive")
        }
        let length = String(decoding: bytes, as: UTF8.self).unicodeScalars.count
        for passage in source.children("PlainTextSelection") {
            guard let start = Int(passage.attributes["startPosition"] ?? ""), let end = Int(passage.attributes["endPosition"] ?? ""),
                start < end,
                start >= 0, end <= length
            else { throw ExportError("the passage '\(passage.attributes["name"] ?? "")' lies outside its text") }
        }
    }

    /// Every GUID stands once, and every reference has its target.
    private func checkReferences(_ root: XMLReader.Element) throws(ExportError) {
        let elements = Self.all(root)
        let guids = elements.compactMap { $0.attributes["guid"] }
        let known = Set(guids)
        guard known.count == guids.count else { throw ExportError("two parts of the project have one GUID") }
        for element in elements {
            for key in ["targetGUID", "originGUID", "creatingUser", "creatingUserGUID"] {
                if let guid = element.attributes[key], !known.contains(guid) {
                    throw ExportError("a \(element.name) of the project points at nothing")
                }
            }
        }
    }

    private static func all(_ element: XMLReader.Element) -> [XMLReader.Element] { [element] + element.children.flatMap(all) }
}
