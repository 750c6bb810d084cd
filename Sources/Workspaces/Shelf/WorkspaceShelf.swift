import Glibc

/// Where workspaces are found: under a name of their own in the person's data folder, under `Workspaces/` in the current folder,
/// and wherever one was opened before.
package struct WorkspaceShelf: Sendable {
    /// A workspace that can be opened by name.
    package struct Entry: Sendable, Hashable {
        package let name: String
        package let path: String

        /// - Parameter name: empty for a workspace that goes by no name.
        package init(name: String, path: String) {
            self.name = name
            self.path = path
        }
    }

    private let environment: [String: String]
    /// The folder that relative paths start from.
    private let folder: String

    /// The name of the workspace of a person who names none.
    package static let defaultName = "default"
    private static let examples = "Workspaces"
    /// So many paths are remembered.
    private static let longest = 50

    /// - Parameter folder: the current folder, from the root.
    package init(environment: [String: String], folder: String) {
        self.environment = environment
        self.folder = Path.absolute(folder)
    }

    /// Whether a word is a path and no name.
    package static func isPath(_ word: String) -> Bool { word.contains("/") || word.hasPrefix(".") || word.hasPrefix("~") }

    /// Whether a word can be the name of a new workspace: letters, digits and hyphens, so that it needs no quotes anywhere.
    package static func isName(_ word: String) -> Bool {
        word != defaultName && word.first.map { $0.isLetter || $0.isNumber } ?? false
            && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } && word.utf8.count <= 100
    }

    /// The folder of a workspace of this name, whether it is there or not.
    package func path(named name: String) throws(StorageError) -> String {
        let standard = try Workspace.defaultPath(environment: environment)
        return name == Self.defaultName ? standard : Path.join(Path.join(Path.folder(of: standard), "workspaces"), name)
    }

    /// The path that a word stands for.
    package func path(of word: String) -> String {
        if word == "~" || word.hasPrefix("~/"), let home = environment["HOME"] { return Path.absolute(home + word.dropFirst()) }
        return Self.plain(word.hasPrefix("/") ? word : Path.join(folder, word))
    }

    /// The workspace of a name or path; nil when there is none.
    package func find(_ word: String) throws(StorageError) -> Entry? {
        if Self.isPath(word) {
            let path = path(of: word)
            return Self.isWorkspace(path) ? Entry(name: Path.name(of: path), path: path) : nil
        }
        if word == Self.defaultName { return Entry(name: word, path: try path(named: word)) }
        return try all().first { $0.name == word }
            ?? [Path.join(folder, word)].first(where: Self.isWorkspace).map { Entry(name: word, path: $0) }
    }

    /// Every workspace that is there: the default one, the person's own, those of the current folder, those opened before.
    package func all() throws(StorageError) -> [Entry] {
        var entries = [Entry(name: Self.defaultName, path: try path(named: Self.defaultName))]
        let own = Path.join(Path.folder(of: entries[0].path), "workspaces")
        var paths: [String] = []
        for home in [own, Path.join(folder, Self.examples)] {
            paths += (try? Folder.list(home).names.filter { !$0.hasPrefix(".") }.map { Path.join(home, $0) }) ?? []
        }
        for path in paths + remembered() where Self.isWorkspace(path) && !entries.contains(where: { $0.path == path }) {
            entries.append(Entry(name: Path.name(of: path), path: path))
        }
        return entries
    }

    /// Whether a folder is a workspace.
    package static func isWorkspace(_ path: String) -> Bool {
        access(Path.join(path, "workspace.yaml"), F_OK) == 0
    }

    // MARK: Paths opened before

    private func memory() throws(StorageError) -> String {
        Path.join(Path.folder(of: try Workspace.defaultPath(environment: environment)), "workspaces.txt")
    }

    /// The paths opened before, the last one first.
    package func remembered() -> [String] {
        guard let memory = try? memory(), let bytes = try? FileReading.read(memory).bytes else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).filter { $0.hasPrefix("/") }
    }

    /// Remembers a path, so that `list` finds it from any folder. That it could not be written is nobody's loss.
    package func remember(_ path: String) {
        guard !path.contains("\n"), let memory = try? memory(), let standard = try? Workspace.defaultPath(environment: environment),
            path != standard
        else { return }
        let old = remembered()
        guard old.first != path else { return }
        let paths = [path] + old.filter { $0 != path }
        try? Folder.make(Path.folder(of: memory), permissions: 0o700, withParents: true)
        let text = paths.prefix(Self.longest).map { $0 + "\n" }.joined()
        _ = try? SafeFile.write(Array(text.utf8), to: memory, .replace)
    }

    /// `/x/./a/../b/` as `/x/b`, as far as that can be told without looking.
    private static func plain(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
