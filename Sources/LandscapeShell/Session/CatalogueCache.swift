import Cataloguing
import Foundation
import LandscapeKit

/// The catalogue of all shipped packs, kept in a file between runs: a start then opens it, and neither decodes nor indexes.
///
/// The file's name carries a fingerprint of the packs and of the catalogue's form, so that another build never reads it. It is a
/// convenience: where it cannot be made or read, the session keeps its catalogue in memory.
struct CatalogueCache {
    private let folder: String
    private let name: String

    /// Changes when the catalogue's tables do.
    private static let form = "1"
    private static let prefix = "catalogue-"

    /// - Returns: nil when a pack has no fingerprint, so that nothing could tell one build from another.
    init?(folder: String, library: PackLibrary) {
        guard let digest = library.digest else { return nil }
        self.folder = folder
        name = Self.prefix + Self.form + "-" + digest + ".sqlite"
    }

    /// The folder for caches: `$XDG_CACHE_HOME/landscape`, or `~/.cache/landscape`. Nil where neither is known.
    static func folder(variables: [String: String]) -> String? {
        if let cache = variables["XDG_CACHE_HOME"], cache.hasPrefix("/") { return cache + "/landscape" }
        return variables["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache/landscape" : nil }
    }

    /// The catalogue in the file, if it is there and can be read.
    func open(register: AreaRegister) -> Catalogue? {
        let path = folder + "/" + name
        guard access(path, R_OK) == 0 else { return nil }
        return try? Catalogue(path: path, isReadOnly: true, register: register)
    }

    /// Makes the file: beside its place, whole, then moved there. What goes wrong is nobody's loss but time.
    func build(_ library: PackLibrary, register: AreaRegister) -> Catalogue? {
        let manager = FileManager.default
        let temporary = folder + "/.\(UInt64.random(in: .min ... .max)).tmp"
        do {
            try manager.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let catalogue = try Catalogue(path: temporary, register: register)
            try catalogue.add(try library.manifests.compactMap { try library.pack($0.id) })
            try catalogue.finish()
            try catalogue.close()
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: temporary))
            try file.synchronize()
            try file.close()
            guard rename(temporary, folder + "/" + name) == 0 else { throw CommandError("the file could not be moved to its place") }
        } catch {
            unlink(temporary)
            return nil
        }
        for other in (try? manager.contentsOfDirectory(atPath: folder)) ?? [] where other.hasPrefix(Self.prefix) && other != name {
            unlink(folder + "/" + other)
        }
        return open(register: register)
    }
}
