package import LandscapeKit

/// The packs there are, read from their payloads no sooner than they are needed.
package struct PackLibrary: Sendable {
    private let types: [any AreaPack.Type]
    private let shipped: [PackManifest]
    private var loose: [Pack] = []
    /// The manifests of all packs, in alphabetical order; loose ones take the place of shipped ones of their id, or come last.
    package private(set) var manifests: [PackManifest]
    /// Payloads that could not be read, each with its reason.
    package let faults: [String]

    /// - Parameter types: the packs that are compiled in.
    package init(_ types: [any AreaPack.Type]) {
        var readable: [any AreaPack.Type] = []
        var manifests: [PackManifest] = []
        var faults: [String] = []
        for type in types {
            do {
                manifests.append(try type.payload.manifest())
                readable.append(type)
            } catch {
                faults.append("the pack \(type) cannot be used: \(error)")
            }
        }
        self.types = readable
        shipped = manifests
        self.manifests = manifests
        self.faults = faults
    }

    /// A fingerprint of all packs together; nil when one has none.
    var digest: String? {
        var digest = Digest()
        for type in types {
            let own = type.payload.digest
            guard own.utf8CodeUnitCount > 0 else { return nil }
            digest.add(UnsafeBufferPointer(start: own.utf8Start, count: own.utf8CodeUnitCount))
        }
        return digest.description
    }

    /// The areas that any pack covers, in the packs' order.
    package var areas: [String] {
        var seen: Set<String> = []
        return manifests.flatMap(\.areas).filter { seen.insert($0).inserted }
    }

    /// How many authorities the packs cover; regions and the nation are not counted.
    package func authorityCount(in register: AreaRegister) -> Int {
        areas.count { id in register.area(id).map { ![.region, .country].contains($0.kind) } ?? true }
    }

    /// The packs that cover an area.
    package func packs(covering area: String) -> [PackManifest] { manifests.filter { $0.areas.contains(area) } }

    /// The whole pack of an id.
    ///
    /// - Throws: `CommandError` when its payload cannot be read.
    package func pack(_ id: String) throws(CommandError) -> Pack? {
        if let pack = loose.first(where: { $0.id == id }) { return pack }
        guard let index = shipped.firstIndex(where: { $0.id == id }) else { return nil }
        do {
            return try types[index].payload.pack()
        } catch {
            throw CommandError("the pack '\(id)' cannot be used: \(error)")
        }
    }

    // MARK: Loose packs

    /// Takes a pack read from its folder, in place of any other of its id.
    mutating func add(loose pack: Pack) {
        if let index = loose.firstIndex(where: { $0.id == pack.id }) { loose[index] = pack } else { loose.append(pack) }
        list()
    }

    /// Lets a loose pack go; a shipped one of its id is there again.
    mutating func remove(loose id: String) {
        loose.removeAll { $0.id == id }
        list()
    }

    private mutating func list() {
        manifests = shipped.map { own in loose.first { $0.id == own.id }?.manifest ?? own }
        manifests += loose.map(\.manifest).filter { own in !shipped.contains { $0.id == own.id } }
    }

    /// The folder that a pack was read from; nil for one that is compiled in.
    package func folder(ofLoose id: String) -> String? { loose.first { $0.id == id }?.folder }

    /// The ids of the packs that were read from folders, in the order they came.
    package var looseIDs: [String] { loose.map(\.id) }

    /// Whether a pack of this id ships with the program.
    package func isShipped(_ id: String) -> Bool { shipped.contains { $0.id == id } }

    /// The commands that packs bring.
    package var commands: [PackCommand] {
        types.flatMap { $0.commands }
    }
}
