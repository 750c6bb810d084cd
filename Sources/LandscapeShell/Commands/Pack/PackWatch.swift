import PackAuthoring

/// Tells the program, which waits, whether files in packs' folders changed.
package struct PackWatch {
    private var watch: FolderWatch

    /// Remembers the folders as they are.
    package init(_ folders: [String]) { watch = FolderWatch(folders) }

    /// Whether anything changed since the last time.
    package mutating func hasChanged() -> Bool { !watch.changes().isEmpty }
}
