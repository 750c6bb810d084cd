import Foundation
import LandscapeKit
import PackAuthoring
import Workspaces

/// The authorities of the table that a person imported, read when one is first looked for.
///
/// They stand beside the register and not in it: a bare word of a question keeps its meaning, whatever was imported. They are asked where
/// only an area can be meant and the register has none.
final class ImportedAreas {
    private let surroundings: Surroundings
    private var known: AreaRegister?

    init(_ surroundings: Surroundings) { self.surroundings = surroundings }

    /// Where the table is kept; nil where no home is known.
    var path: String? { try? Workspace.dataFile("areas.csv", environment: surroundings.variables) }

    /// The area that a spelling means.
    func area(_ spelling: String) -> Area? { register?.exact(spelling) }

    /// What a spelling may mean.
    func resolve(_ spelling: String) -> AreaRegister.Answer { register?.resolve(spelling) ?? .none(nearest: []) }

    /// The name of an id, or the id itself.
    func name(_ id: String) -> String { register?.name(id) ?? id }

    /// Forgets what was read: another table lies there.
    func forget() { known = nil }

    /// What is kept was read whole once; should it have been damaged since, it counts as none, and `areas import` mends it.
    private var register: AreaRegister? {
        if let known { return known }
        guard let path, let data = FileManager.default.contents(atPath: path),
            let table = try? AreaTable(String(decoding: data, as: UTF8.self))
        else { return nil }
        let register = AreaRegister(table.areas)
        known = register
        return register
    }
}

extension Area {
    /// What it is, and until when: `county, until 1 Apr 2023`.
    var standing: String { kind.label.lowercased() + (end.map { ", until \($0)" } ?? "") }
}

extension [Area] {
    /// Areas of one name, told apart by code and standing.
    var toldApart: String { map { "\($0.name) (\($0.gss ?? $0.code ?? $0.id), \($0.standing))" }.joined(separator: ", ") }
}
