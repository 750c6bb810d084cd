import AreaPacks
import Cataloguing
import LandscapeKit
import Testing

/// The shipped packs, read once, and catalogues of some of them.
enum Shipped {
    static let packs: [Pack] = AreaPacks.all.map { type in
        do { return try type.payload.pack() } catch { fatalError("the pack \(type) cannot be read: \(error)") }
    }

    static let register: AreaRegister = {
        var register = AreaRegister.standard
        for area in packs.flatMap(\.manifest.declaredAreas) { register.add(area) }
        return register
    }()

    static let parser = QueryParser(register: register, packs: packs.map(\.manifest))

    /// Luton, Oxfordshire and the Humber, full text included. For reading only: tests that change a catalogue make their own.
    static let three: Catalogue = {
        do { return try catalogue(["luton", "oxfordshire", "humber"]) } catch { fatalError("\(error)") }
    }()

    /// The records of those three packs.
    static let records: [Record] = ["luton", "oxfordshire", "humber"].flatMap { id in packs.first { $0.id == id }?.records ?? [] }

    static func pack(_ id: String) throws -> Pack { try #require(packs.first { $0.id == id }, "no pack is called \(id)") }

    static func catalogue(_ ids: [String]) throws -> Catalogue {
        let catalogue = try Catalogue(register: register)
        try catalogue.add(try ids.map(pack))
        return catalogue
    }

    /// A line as `find` takes it.
    static func query(_ line: String) throws -> Query { try parser.parse(Tokenizer.tokens(in: line)) }
}

extension Catalogue {
    /// The ids of the records that a line finds, in order.
    func ids(_ line: String, in scope: Scope = .everything) throws -> [String] {
        try search(Shipped.query(line), in: scope).records.map(\.id)
    }

    /// The titles, or texts, of the records that a line finds, in order.
    func headlines(_ line: String, in scope: Scope = .everything) throws -> [String] {
        try search(Shipped.query(line), in: scope).records.map(\.headline)
    }
}
