import Foundation

/// Tells whether anything in some packs' folders changed since it was last asked. It looks; it does not wait.
package struct FolderWatch: Sendable {
    private let folders: [String]
    private var seen: [String: Stamp]

    private struct Stamp: Hashable {
        let modified: Date?
        let size: Int?
        let inode: Int?
    }

    /// Remembers the folders as they are.
    package init(_ folders: [String]) {
        self.folders = folders
        seen = Self.look(folders)
    }

    /// The files that are new, changed or gone since the last time; none when all is as it was.
    package mutating func changes() -> [String] {
        let now = Self.look(folders)
        defer { seen = now }
        return Set(now.keys).union(seen.keys).filter { now[$0] != seen[$0] }.sorted()
    }

    private static func look(_ folders: [String]) -> [String: Stamp] {
        var stamps: [String: Stamp] = [:]
        for folder in folders {
            let home = folder + "/Pack"
            for place in [folder, home] {
                let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
                for name in names where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
                    let path = place + "/" + name
                    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { continue }
                    stamps[path] = Stamp(
                        modified: attributes[.modificationDate] as? Date, size: attributes[.size] as? Int,
                        inode: attributes[.systemFileNumber] as? Int)
                }
            }
        }
        return stamps
    }
}
