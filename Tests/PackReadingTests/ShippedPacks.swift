import Foundation

/// The YAML of the packs that ship with the program.
enum ShippedPacks {
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static func folder(_ name: String) -> String { root + "/Plugins/" + name }

    /// The files of a pack, by name.
    static func files(_ name: String) throws -> [String: Data] {
        let home = folder(name) + "/Pack"
        var files: [String: Data] = [:]
        for file in try FileManager.default.contentsOfDirectory(atPath: home) where file.hasSuffix(".yaml") {
            files[file] = try Data(contentsOf: URL(fileURLWithPath: home + "/" + file))
        }
        return files
    }
}
