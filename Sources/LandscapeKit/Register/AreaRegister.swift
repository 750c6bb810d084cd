/// The areas the program knows, and the way from anything a person calls one to the area itself.
public struct AreaRegister: Sendable {
    public private(set) var areas: [Area]
    private var byID: [String: Int]
    private var bySpelling: [String: [Int]]

    /// A register of the given areas. A later area with an id already present is left out.
    public init(_ areas: [Area]) {
        self.areas = []
        byID = [:]
        bySpelling = [:]
        for area in areas { add(area) }
    }

    /// The areas that ship with the program: every authority its packs speak of, the English regions and England.
    public static let standard = AreaRegister(
        Area.england + Area.eastOfEngland + Area.midlandsAndNorth + Area.south)

    /// Adds an area that a pack declares.
    ///
    /// - Returns: false when its id is taken already.
    @discardableResult
    public mutating func add(_ area: Area) -> Bool {
        guard byID[area.id] == nil else { return false }
        let index = areas.count
        areas.append(area)
        byID[area.id] = index
        for spelling in Self.spellings(of: area) where bySpelling[spelling]?.contains(index) != true {
            bySpelling[spelling, default: []].append(index)
        }
        return true
    }

    /// The area with exactly this id.
    public func area(_ id: String) -> Area? { byID[id].map { areas[$0] } }

    /// The name of an id, or the id itself where the register lacks it.
    public func name(_ id: String) -> String { area(id)?.name ?? id }

    /// What a person's word for a place may mean.
    public enum Answer: Sendable, Hashable {
        /// Exactly one area goes by it, now or formerly.
        case one(Area)
        /// Several do; the ones that exist today come first.
        case several([Area])
        /// None does; these come nearest, best first.
        case none(nearest: [Area])
    }

    /// Finds an area by id, name, other name, GSS code or three-letter code, past or present.
    ///
    ///     AreaRegister.standard.resolve("Kingston upon Hull")  // .one(hull)
    ///     AreaRegister.standard.resolve("E06000010")           // .one(hull)
    ///     AreaRegister.standard.resolve("lutn")                // .none(nearest: [luton])
    public func resolve(_ spelling: String) -> Answer {
        if let index = byID[spelling] { return .one(areas[index]) }
        let key = Folding.key(spelling)
        let found = (bySpelling[key] ?? []).map { areas[$0] }.sorted { ($0.end == nil ? 0 : 1) < ($1.end == nil ? 0 : 1) }
        switch found.count {
        case 0: return .none(nearest: nearest(to: spelling))
        case 1: return .one(found[0])
        default: return .several(found)
        }
    }

    /// The area that exactly this spelling means, where it means just one.
    public func exact(_ spelling: String) -> Area? {
        if case .one(let area) = resolve(spelling) { area } else { nil }
    }

    /// The words by which areas are found, longest first in words: the shell looks for runs of words among them.
    public func isSpelling(_ text: String) -> Bool { bySpelling[Folding.key(text)] != nil || byID[text] != nil }

    private func nearest(to spelling: String) -> [Area] {
        let key = Folding.key(spelling)
        guard !key.isEmpty else { return [] }
        let words = bySpelling.keys.sorted()
        var found: [Area] = []
        for word in NearMiss.best(for: key, among: words, limit: 6)
            + words.filter({ key.count >= 3 && $0.split(separator: " ").contains(Substring(key)) })
        {
            for index in bySpelling[word] ?? [] where !found.contains(areas[index]) { found.append(areas[index]) }
        }
        return Array(found.prefix(4))
    }

    private static func spellings(of area: Area) -> Set<String> {
        var words = [area.id, area.name] + area.otherNames
        words += [area.officialName, area.gss, area.code].compactMap { $0 }
        return Set(words.map(Folding.key))
    }
}
