import LandscapeKit

/// The text of a new pack's pack.yaml.
enum NewPackManifest {
    /// The id of the table that the area's name and codes are cited from.
    static let tableID = "local-authorities"
}

extension NewPack {
    /// pack.yaml: everything that is known, and a source to be named.
    var manifestText: String {
        var lines = [
            "## What the pack is, which area it is about, and which documents its records cite.", "id: \(area.id)",
            "title: \(Self.quoted(area.name))", "profile: \(profile.rawValue)",
            "## A version that begins with 0 says that the pack is being written: what the profile promises and the pack lacks is a warning",
            "## then. From 1.0.0 on it is an error.", "version: 0.1.0", "## FIXME: one sentence on what the pack holds.",
            "# summary: How services are commissioned in the area, by a document of a year.",
        ]
        lines += lineage.map { "## " + $0 } + areaLines + sourceLines
        return lines.joined(separator: "\n") + "\n"
    }

    /// What the register knows of the area, in words.
    private var lineage: [String] {
        var facts = [area.kind.label]
        if let region = area.region { facts.append("in \(name(region))") }
        if let gss = area.gss { facts.append("GSS code \(gss)") }
        if let code = area.code { facts.append("three-letter code \(code)") }
        var lines = ["\(area.name): " + facts.joined(separator: ", ") + "."]
        if let start = area.start {
            // ONS began its codes on that day.
            let isFirst = start == PartialDate("2009-01-01")
            lines.append(isFirst ? "The code is as old as the codes are: 1 Jan 2009." : "The code came into use on \(start).")
        }
        if let end = area.end { lines.append("The authority ended on \(end).") }
        if !area.predecessors.isEmpty { lines.append("It took the place of \(area.predecessors.map(name).joined(separator: ", ")).") }
        if !area.successors.isEmpty { lines.append("Its place was taken by \(area.successors.map(name).joined(separator: ", ")).") }
        if area.isReorganising { lines.append("The reorganisation of local government planned for 2026 to 2028 touches it.") }
        return lines
    }

    private var areaLines: [String] {
        if origin == .register { return ["areas: [\(area.id)]"] }
        var lines = [
            "## The register that ships with the program lacks this area, so the pack declares it.", "areas:", "  - id: \(area.id)",
            "    name: \(Self.quoted(area.name))", "    kind: \(area.kind.rawValue)",
        ]
        if let name = area.officialName { lines.append("    official-name: \(Self.quoted(name))") }
        if !area.otherNames.isEmpty { lines.append("    other-names: [\(area.otherNames.map(Self.quoted).joined(separator: ", "))]") }
        if let gss = area.gss { lines.append("    gss: \(gss)") }
        if let code = area.code { lines.append("    code: \(Self.quoted(code))") }
        if let region = area.region { lines.append("    region: \(region)") }
        if let start = area.start { lines.append("    start: \(start.iso)") }
        if let end = area.end { lines.append("    end: \(end.iso)") }
        if !area.successors.isEmpty { lines.append("    successors: [\(area.successors.joined(separator: ", "))]") }
        if !area.predecessors.isEmpty { lines.append("    predecessors: [\(area.predecessors.joined(separator: ", "))]") }
        return lines
    }

    private var sourceLines: [String] {
        let own = [
            "  - id: my-source", "    title: The document's exact title", "    short: A short name for tables",
            "    publisher: Who published it",
            "    published: 2024-09", "    url: https://www.gov.uk/the-document",
        ]
        let explained = [
            "sources:", "## FIXME: the document that you take records from.",
            "## Its id is what `source:` names; title and date are as it bears them, and a date that it does not bear is left out.",
        ]
        guard council != nil else {
            return explained + ["  - id: my-source", "    title: \"FIXME the document's exact title\""] + own.dropFirst(2).map { "# " + $0 }
        }
        let table = [
            "## The public table that names the council and gives its codes.", "  - id: \(NewPackManifest.tableID)",
            "    title: UK Local Authority Names and Codes", "    publisher: mySociety",
        ]
        // The shipped register was taken from the table of that month; an imported table bears no date.
        return explained + own.map { "# " + $0 } + table + (origin == .register ? ["    published: 2025-07"] : [])
    }
}
