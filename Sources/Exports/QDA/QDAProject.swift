import LandscapeKit
import Workspaces

/// A REFI-QDA project (1.0): areas as cases, kinds, sectors, themes and tags as codes, documents and notes as coded texts.
struct QDAProject {
    /// A text of the project: a source document's passages, or a note.
    private struct Source {
        let guid: String
        let name: String
        let description: String?
        let text: QDAText
        /// When it was written, as XML has it.
        let created: String?
        /// The areas that the whole of it is about.
        let areas: Set<String>
    }

    private let material: ExportMaterial
    private let codebook: QDACodebook
    private var documents: [Source] = []
    private var notes: [Source] = []
    private let user = StableGUID.of("user/landscape")
    private let made: String?
    private let recordsByID: [String: LandscapeKit.Record]
    private let notesByID: [String: NoteDocument]

    init(_ material: ExportMaterial) {
        self.material = material
        codebook = QDACodebook(material)
        made = Self.dateTime(material.made)
        recordsByID = Dictionary(material.records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        notesByID = Dictionary(material.notes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        documents = makeDocuments()
        notes = makeNotes()
    }

    /// The files of the archive, the project first.
    var members: [ZipFile.Member] {
        [ZipFile.Member(path: "project.qde", bytes: Array(xml.utf8))]
            + (documents + notes).map { ZipFile.Member(path: "Sources/\($0.guid).txt", bytes: Array($0.text.text.utf8)) }
    }

    var counts: [ExportCount] {
        let sources = documents + notes
        let passages = sources.flatMap(\.text.passages)
        return [
            ExportCount(areas.count, "case"), ExportCount(codebook.groups.reduce(0) { $0 + $1.codes.count }, "code"),
            ExportCount(sources.count, "source"), ExportCount(passages.count, "passage"),
            ExportCount(passages.reduce(0) { $0 + codes(of: $1).count }, "coding"),
        ]
    }

    // MARK: Texts

    /// One text for each document of each pack: the passages are Landscape's own words, by where they stand in the catalogue.
    private func makeDocuments() -> [Source] {
        var order: [String] = []
        var records: [String: [LandscapeKit.Record]] = [:]
        for record in material.records {
            let key = record.pack + "/" + record.citation.source.id
            if records[key] == nil { order.append(key) }
            records[key, default: []].append(record)
        }
        // The same document may be cited by two packs; readers ask for a name of its own for each text.
        var uses: [String: Int] = [:]
        for key in order { if let name = records[key]?.first?.citation.source.title { uses[name, default: 0] += 1 } }
        return order.compactMap { key in
            guard let own = records[key], let first = own.first else { return nil }
            let source = first.citation.source
            let about = [source.author, source.publisher, source.published?.description, source.url].compactMap { $0 }.joined(
                separator: ", ")
            var text = QDAText()
            text.add(
                "\(source.title)\n\(about.isEmpty ? "" : about + "\n")The passages below are Landscape's records of it, in Landscape's words.\n\n"
            )
            for record in own {
                text.add(passage: QDAText.passage(of: record), of: record.id)
                text.add("\n\n")
            }
            let name = uses[source.title] ?? 0 > 1 ? "\(source.title) (\(first.pack))" : source.title
            return Source(
                guid: StableGUID.of("source/" + key), name: name, description: source.note, text: text, created: nil, areas: [])
        }
    }

    private func makeNotes() -> [Source] {
        material.notes.map { note in
            var text = QDAText()
            text.add(passage: note.text, of: note.id)
            let about = note.re.isEmpty ? nil : "About " + note.re.joined(separator: ", ")
            let areas = note.re.compactMap { subject -> [String]? in
                if let record = recordsByID[subject] { return record.areas }
                return subject.split(separator: "/").first.map { [String($0)] }
            }
            return Source(
                guid: StableGUID.of("note/" + note.id), name: "Note " + note.id, description: about, text: text,
                created: Self.dateTime(note.created), areas: Set(areas.flatMap { $0 }))
        }
    }

    private func codes(of passage: QDAText.Passage) -> [String] {
        if let record = recordsByID[passage.of] { return codebook.codes(of: record) }
        return notesByID[passage.of].map(codebook.codes) ?? []
    }

    private static func guid(of passage: QDAText.Passage) -> String { StableGUID.of("passage/" + passage.of) }

    /// The areas that are cases: those of the export, then those its records speak of.
    private var areas: [Area] {
        var seen: Set<String> = []
        return (material.areas + material.records.flatMap(\.areas).compactMap(material.register.area)).filter {
            seen.insert($0.id).inserted
        }
    }

    /// A date and time as XML Schema wants it, in UTC; nil for what is none.
    private static func dateTime(_ text: String) -> String? {
        Timestamp(text).map { String(Timestamp(seconds: $0.seconds, offset: 0).text.prefix(16)) + ":00Z" }
    }

    // MARK: XML

    private var xml: String {
        var xml = XMLWriter()
        let attributes: [(String, String?)] = [
            ("xmlns", "urn:QDA-XML:project:1.0"), ("name", material.title), ("origin", "Landscape"), ("creatingUserGUID", user),
            ("creationDateTime", made),
        ]
        xml.element("Project", attributes) { xml in
            xml.element("Users") { $0.element("User", [("guid", user), ("name", "Landscape")], nil) }
            writeCodebook(&xml)
            writeCases(&xml)
            let sources = documents + notes
            if !sources.isEmpty { xml.element("Sources") { xml in for source in sources { write(source, &xml) } } }
            writeLinks(&xml)
            xml.element("Description", [], ExportOrigin.sentence(material))
        }
        return xml.text
    }

    private func writeCodebook(_ xml: inout XMLWriter) {
        guard !codebook.groups.isEmpty else { return }
        xml.element("CodeBook") { xml in
            xml.element("Codes") { xml in
                for group in codebook.groups {
                    xml.element("Code", [("guid", group.guid), ("name", group.name), ("isCodable", "false")]) { xml in
                        xml.element("Description", [], group.description)
                        for code in group.codes {
                            let attributes = [("guid", code.guid), ("name", code.name), ("isCodable", "true"), ("color", code.color)]
                            guard let description = code.description else {
                                xml.element("Code", attributes, nil)
                                continue
                            }
                            xml.element("Code", attributes) { $0.element("Description", [], description) }
                        }
                    }
                }
            }
        }
    }

    /// What each area tells of itself, as variables of its case.
    private static let variables: [(id: String, name: String, value: @Sendable (Area, AreaRegister) -> String?)] = [
        ("gss", "GSS code", { area, _ in area.gss }), ("kind", "Kind of area", { area, _ in area.kind.label }),
        ("region", "Region", { area, register in area.region.map(register.name) }), ("start", "Since", { area, _ in area.start?.iso }),
        ("end", "Ended", { area, _ in area.end?.iso }),
    ]

    private func writeCases(_ xml: inout XMLWriter) {
        let areas = areas
        guard !areas.isEmpty else { return }
        xml.element("Variables") { xml in
            for variable in Self.variables {
                xml.element(
                    "Variable", [("guid", StableGUID.of("variable/" + variable.id)), ("name", variable.name), ("typeOfVariable", "Text")],
                    nil)
            }
        }
        let passages = documents.flatMap(\.text.passages)
        xml.element("Cases") { xml in
            for area in areas {
                xml.element("Case", [("guid", StableGUID.of("case/" + area.id)), ("name", area.name)]) { xml in
                    for variable in Self.variables {
                        guard let value = variable.value(area, material.register) else { continue }
                        xml.element("VariableValue") { xml in
                            xml.element("VariableRef", [("targetGUID", StableGUID.of("variable/" + variable.id))], nil)
                            xml.element("TextValue", [], value)
                        }
                    }
                    for note in notes where note.areas.contains(area.id) { xml.element("SourceRef", [("targetGUID", note.guid)], nil) }
                    for passage in passages where recordsByID[passage.of]?.areas.contains(area.id) ?? false {
                        xml.element("SelectionRef", [("targetGUID", Self.guid(of: passage))], nil)
                    }
                }
            }
        }
    }

    private func write(_ source: Source, _ xml: inout XMLWriter) {
        let attributes: [(String, String?)] = [
            ("guid", source.guid), ("name", source.name), ("plainTextPath", "internal://\(source.guid).txt"), ("creatingUser", user),
            ("creationDateTime", source.created ?? made),
        ]
        xml.element("TextSource", attributes) { xml in
            if let description = source.description { xml.element("Description", [], description) }
            for passage in source.text.passages {
                let guid = Self.guid(of: passage)
                let attributes: [(String, String?)] = [
                    ("guid", guid), ("name", passage.name), ("startPosition", String(passage.start)), ("endPosition", String(passage.end)),
                    ("creatingUser", user), ("creationDateTime", source.created ?? made),
                ]
                xml.element("PlainTextSelection", attributes) { xml in
                    // The way back to the record, for those who hold both.
                    xml.element("Description", [], passage.of)
                    for code in codes(of: passage) {
                        let attributes: [(String, String?)] = [
                            ("guid", StableGUID.of("coding/\(guid)/\(code)")), ("creatingUser", user),
                            ("creationDateTime", source.created ?? made),
                        ]
                        xml.element("Coding", attributes) { $0.element("CodeRef", [("targetGUID", code)], nil) }
                    }
                }
            }
        }
    }

    /// A note's citations, as links from the note to the passage.
    private func writeLinks(_ xml: inout XMLWriter) {
        let present = Dictionary(
            documents.flatMap(\.text.passages).map { ($0.of, Self.guid(of: $0)) }, uniquingKeysWith: { first, _ in first })
        var links: [(guid: String, from: String, to: String)] = []
        for note in material.notes {
            var seen: Set<String> = []
            for cited in note.cites where seen.insert(cited).inserted {
                guard let target = present[cited] else { continue }
                links.append((StableGUID.of("link/\(note.id)/\(cited)"), StableGUID.of("note/" + note.id), target))
            }
        }
        guard !links.isEmpty else { return }
        xml.element("Links") { xml in
            for link in links {
                xml.element(
                    "Link",
                    [("guid", link.guid), ("name", "cites"), ("direction", "OneWay"), ("originGUID", link.from), ("targetGUID", link.to)],
                    nil)
            }
        }
    }
}
