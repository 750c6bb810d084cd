package import LandscapeKit

/// A pack that is to be begun: what is known of its area, and the files that come of it.
package struct NewPack: Sendable {
    /// A file to write, by its path in the pack's folder.
    package struct File: Sendable, Hashable {
        package let path: String
        package let text: String

        package init(path: String, text: String) {
            self.path = path
            self.text = text
        }
    }

    /// Where the area's name and codes come from, so that they can be cited.
    package enum Origin: Sendable, Hashable {
        /// The register that ships with the program: the pack names the area by its id.
        case register
        /// A table of authorities that a person imported: the pack declares the area in full and cites the table.
        case table
        /// The person's own word: the pack declares the area, and cites nothing for it.
        case person
    }

    package let area: Area
    package let origin: Origin
    package let profile: PackProfile
    /// Names of other areas, for the lineage that comments tell.
    let name: @Sendable (String) -> String

    /// - Parameter name: the name of an area by its id.
    package init(area: Area, origin: Origin, profile: PackProfile, name: @escaping @Sendable (String) -> String) {
        self.area = area
        self.origin = origin
        self.profile = profile
        self.name = name
    }

    /// The folder under Plugins/, which is the target's name too: `CountyDurham`.
    package var folder: String {
        area.id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The pack's own files under `Plugins/CountyDurham`.
    package var pluginFiles: [File] {
        [File(path: "\(folder)Pack.swift", text: swiftFile)]
            + packFiles(inProject: true).map { File(path: "Pack/" + $0.path, text: $0.text) }
    }

    /// The pack's files alone, for a folder outside the project.
    package var looseFiles: [File] { packFiles(inProject: false) }

    private var swiftFile: String {
        """
        public import LandscapeKit

        /// \(profile.promise) in \(area.name).
        public enum \(folder)Pack: \(profile.protocolName) {}

        """
    }

    /// The record that is true already, for the table of facts: the council, where the register or a table names it.
    var council: (name: String, section: String)? {
        guard origin != .person, let name = area.officialName, let code = area.code else { return nil }
        return (name, code)
    }

    private func packFiles(inProject: Bool) -> [File] {
        // The schema's path is known from inside the project only.
        let head = inProject ? "# yaml-language-server: $schema=../../../Sources/LandscapeKit/Schema/pack.schema.json\n" : ""
        return [File(path: "pack.yaml", text: head + manifestText)]
            + NewPackFile.files(of: profile).map { File(path: $0.name, text: head + text(of: $0)) }
    }

    /// The file's head, the record that is there already, and an example of each kind it is for.
    private func text(of file: NewPackFile) -> String {
        var lines = ["## \(file.about)", "##"]
        lines += [
            "## Lines with two hash signs explain; lines with one are examples: take the sign and the space after it away, and write your own."
        ]
        if let sector = file.sector { lines.append("sector: \(sector)") }
        lines += ["## FIXME: which source, and which of its sections, are this file's records from? One that differs says so itself."]
        lines += ["# source: my-source", "# section: \"1\""]
        for kind in file.kinds {
            lines += ["", "## \(kind.plural): \(RecordExample.lowercasedFirst(kind.summary))."]
            // A key may stand once in a file: the example joins the list that is there.
            if kind == .organisation, let council {
                lines += [
                    "\(kind.plural):", "  - name: \(Self.quoted(council.name))", "    form: council",
                    "    source: \(NewPackManifest.tableID)",
                    "    section: \(Self.quoted(council.section))",
                ]
                lines += RecordExample.lines(of: kind, area: area.id).dropFirst().map { "# " + $0 }
            } else {
                lines += RecordExample.lines(of: kind, area: area.id).map { "# " + $0 }
            }
            lines += RecordExample.furtherKeys(of: kind)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A text in double quotes, as YAML reads it back.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

extension PackProfile {
    /// What the pack's documentation says it holds, to be followed by `in PLACE`.
    fileprivate var promise: String {
        switch self {
        case .landscapeMapping: "How services are commissioned"
        case .commissioningGuide: "How to work with the commissioners of services"
        case .directory: "Where to find services, procurement and commissioning"
        case .study: "What a study of commissioning found"
        case .reference: "National facts, terms and bodies, as they stand"
        case .interviews: "What was heard about commissioning in interviews"
        }
    }
}
