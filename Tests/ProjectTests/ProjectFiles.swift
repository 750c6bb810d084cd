import Foundation

/// The project's own files, as the tests of its rules read them.
enum ProjectFiles {
    /// The folder with the manifest and the packs. `Scripts/check` compiles these tests in a small package of their own, a few folders
    /// further down.
    static let root: URL = {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/", !["Package.swift", "Plugins"].allSatisfy({ has($0, folder) }) { folder.deleteLastPathComponent() }
        return folder
    }()

    private static func has(_ name: String, _ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    }

    static func exists(_ path: String) -> Bool { has(path, root) }

    static func text(_ path: String) -> String {
        (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
    }

    /// The folders in a folder, sorted.
    static func folders(in path: String) -> [String] {
        let urls =
            (try? FileManager.default.contentsOfDirectory(at: root.appending(path: path), includingPropertiesForKeys: [.isDirectoryKey]))
            ?? []
        return urls.filter { (try? $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true }.map(\.lastPathComponent).sorted()
    }

    /// The paths of Swift files below a folder, from the root.
    static func swiftFiles(in path: String) -> [String] { files(in: path, ending: ".swift") }

    /// The paths of files below a folder, from the root.
    static func files(in path: String, ending: String) -> [String] {
        let folder = root.appending(path: path)
        guard let walk = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }.map { path + "/" + $0 }.sorted()
    }

    /// The modules that a file imports.
    static func imports(of file: String) -> Set<String> {
        var found: Set<String> = []
        for line in text(file).split(separator: "\n") {
            var words = line.split(separator: " ").map(String.init)
            while let first = words.first,
                ["public", "package", "internal", "private", "fileprivate", "@testable", "@preconcurrency"].contains(first)
            { words.removeFirst() }
            guard words.first == "import", words.count >= 2 else { continue }
            found.insert(
                words.count > 2 && ["struct", "class", "enum", "func", "protocol"].contains(words[1])
                    ? String(words[2].prefix { $0 != "." }) : words[1])
        }
        return found
    }

    /// The packs that the manifest lists.
    static var listedPacks: [String] {
        let manifest = text("Package.swift")
        guard let start = manifest.range(of: "let packs = ["),
            let end = manifest.range(of: "]", range: start.upperBound..<manifest.endIndex)
        else { return [] }
        return manifest[start.upperBound..<end.lowerBound].split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
            return line.drop(while: { $0 == " " }).hasPrefix("\"") && parts.count >= 3 ? String(parts[1]) : nil
        }
    }
}
