import LandscapeKit
import Rendering

/// Popolo JSON (popoloproject.com): organisations and partnerships with what they belong to, posts, memberships, areas; people only
/// where names are wanted.
package struct PopoloFile: ExportFormat {
    package init() {}

    package var name: String { "popolo" }
    package var summary: String { "Popolo JSON: organisations, posts and memberships, for civic tools" }
    package var fileExtensions: [String] { ["popolo.json", "popolo"] }
    package var subjects: Set<ExportSubject> { [.contacts, .map, .data] }

    private static let things = [
        ("organizations", "organisation"), ("posts", "post"), ("memberships", "membership"), ("persons", "person"), ("areas", "area"),
    ]

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let graph = PopoloGraph(material)
        guard !graph.organizations.isEmpty else {
            throw ExportError("no organisation, partnership, body or contact is among the records, so there is nothing for Popolo to hold")
        }
        let lists = [
            "organizations": graph.organizations, "posts": graph.posts, "memberships": graph.memberships, "persons": graph.persons,
            "areas": graph.areas,
        ]
        let counts = ExportCount.some(Self.things.map { (lists[$0.0]?.count ?? 0, $0.1) })
        var fields = Fields([("export", ExportManifest(material, format: name, counts: counts).value)])
        for (key, _) in Self.things { fields[key] = .list(lists[key] ?? []) }
        var remarks = ["Popolo knows organisations, posts, people and areas: other kinds of record are left out."]
        if graph.unknownMembers > 0 {
            remarks.append("\(ExportCount(graph.unknownMembers, "member").shown) that the packs know by name only became posts.")
        }
        return ExportProduct(
            files: [ExportFile(text: JSONText.text(.object(fields), indent: 2) + "\n")], counts: counts, remarks: remarks)
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        let object = try JSONFile.object(files)
        var ids: [String: Set<String>] = [:]
        for (key, _) in Self.things {
            for item in object[key]?.list ?? [] {
                guard let id = item.object["id"]?.text, ids[key, default: []].insert(id).inserted else {
                    throw ExportError("one of the \(key) has no id of its own")
                }
            }
        }
        // Whatever is referred to must be there.
        for key in ["organizations", "posts", "memberships"] {
            for item in object[key]?.list ?? [] {
                for (reference, target) in [
                    ("organization_id", "organizations"), ("parent_id", "organizations"), ("member_id", "organizations"),
                    ("post_id", "posts"),
                    ("person_id", "persons"), ("area_id", "areas"),
                ] {
                    if let id = item.object[reference]?.text, ids[target]?.contains(id) != true {
                        throw ExportError("\(item.object["id"]?.text ?? key) refers to '\(id)', which is not there")
                    }
                }
            }
        }
        return ExportCount.some(Self.things.map { (object[$0.0]?.list.count ?? 0, $0.1) })
    }
}
