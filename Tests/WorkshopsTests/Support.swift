import AreaPacks
import LandscapeKit
import Testing
import Workspaces

@testable import Workshops

/// The shipped packs, read once.
enum Shipped {
    static let packs: [Pack] = AreaPacks.all.compactMap { try? $0.payload.pack() }

    static let records: [LandscapeKit.Record] = packs.flatMap(\.records)

    static let register: AreaRegister = {
        var register = AreaRegister.standard
        for area in packs.flatMap(\.manifest.declaredAreas) { register.add(area) }
        return register
    }()

    static func record(_ id: String) throws -> LandscapeKit.Record {
        try #require(records.first { $0.id == id }, "no record \(id)")
    }

    static func only(_ kind: RecordKind, pack: String) throws -> LandscapeKit.Record {
        try #require(records.first { $0.kind == kind && $0.pack == pack })
    }

    /// The workshops of 2009.
    static func workshops2009() throws -> LandscapeKit.Record {
        try #require(records.first { $0.kind == .workshop && $0.fields["ratings"] != nil })
    }
}
