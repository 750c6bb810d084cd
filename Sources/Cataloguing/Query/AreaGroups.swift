package import LandscapeKit

/// Areas under one name: the comparison sets a person saved, and those that the register makes of itself.
package struct AreaGroups: Sendable {
    /// One group.
    package struct Group: Sendable, Hashable {
        /// As it is typed after `group:`.
        package let name: String
        /// What it holds, in words.
        package let title: String
        /// The ids of its areas.
        package let areas: [String]
        /// Words in its definition that are no area.
        package let unknown: [String]
        package let isBuiltIn: Bool
    }

    /// The groups: saved ones first, each once.
    package let all: [Group]
    private let aliases: [String: String]

    /// - Parameters:
    ///   - saved: names and the areas under them, as they were written.
    ///   - mapped: the ids of the areas that packs cover.
    package init(saved: [(name: String, areas: [String])] = [], register: AreaRegister, mapped: [String]) {
        let builtIn = Self.builtIn(register, mapped)
        let taken = Set(builtIn.map(\.name))
        let own = saved.filter { !taken.contains($0.name) }.map { group in
            let found = group.areas.map { (word: $0, area: register.exact($0)) }
            return Group(
                name: group.name, title: "Your own", areas: found.compactMap(\.area?.id),
                unknown: found.filter { $0.area == nil }.map(\.word), isBuiltIn: false)
        }
        all = own + builtIn
        aliases = Dictionary(
            Area.Kind.allCases.map { (Folding.key($0.label), $0.rawValue) }
                + builtIn.filter { register.area($0.name) != nil }.map { (Folding.key(register.name($0.name)), $0.name) }
                + [
                    ("counties", "county"), ("unitaries", "unitary-authority"), ("unitary", "unitary-authority"),
                    ("metropolitan", "metropolitan-district"), ("districts", "non-metropolitan-district"),
                ], uniquingKeysWith: { first, _ in first })
    }

    private static func builtIn(_ register: AreaRegister, _ mapped: [String]) -> [Group] {
        let places = mapped.compactMap(register.area).filter { ![.region, .country].contains($0.kind) }
        func group(_ name: String, _ title: String, _ holds: (Area) -> Bool) -> Group {
            Group(name: name, title: title, areas: places.filter(holds).map(\.id), unknown: [], isBuiltIn: true)
        }
        return [group("all", "Every authority that is mapped") { _ in true }]
            + register.areas.filter { $0.kind == .region }.map { region in group(region.id, "Region") { $0.region == region.id } }
            + Area.Kind.allCases.filter { ![.region, .country, .other].contains($0) }.map { kind in
                group(kind.rawValue, "Kind of council") { $0.kind == kind }
            }
    }

    /// The group of a name, whatever the case and the hyphens.
    package func named(_ name: String) -> Group? {
        let key = Folding.key(name)
        if let group = all.first(where: { Folding.key($0.name) == key }) { return group }
        return aliases[key].flatMap { name in all.first { $0.name == name } }
    }

    /// The names nearest to one that is none.
    package func suggestions(for name: String) -> [String] { NearMiss.best(for: name, among: all.map(\.name), limit: 3) }

    /// What to say of a name that is no group.
    package func unknown(_ name: String) -> String {
        let near = suggestions(for: name)
        return "there is no group of areas '\(name)'"
            + (near.isEmpty ? "; `groups` lists them, `set group \(Folding.slug(name)) luton,hull` makes one" : Diagnostic.didYouMean(near))
    }

    /// What to say of a group that cannot stand for areas; nil where it can.
    package func fault(of group: Group) -> String? {
        if let word = group.unknown.first {
            return "the group '\(group.name)' names '\(word)', which is no area; `set group \(group.name) ...` sets it anew"
        }
        return group.areas.isEmpty ? "no area of the group '\(group.name)' is mapped; `areas` lists those that are" : nil
    }
}
