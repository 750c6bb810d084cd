/// The grey hint of how a line may go on: a line from the history, an example of help, or the only command that begins so.
package struct Hinter {
    private let commands: CommandList

    package init(commands: CommandList) { self.commands = commands }

    /// The text to append, or nil. `recent` finds the newest line of the history that begins as typed.
    package func hint(for line: String, recent: (String) -> String?) -> String? {
        guard line.count >= 2, !line.contains("\n") else { return nil }
        if let found = recent(line), found.hasPrefix(line), found != line, !found.contains("\n") {
            return String(found.dropFirst(line.count))
        }
        if let example = commands.all.lazy.flatMap(\.examples).first(where: { $0.hasPrefix(line) && $0 != line }) {
            return String(example.dropFirst(line.count))
        }
        let fitting = commands.all.filter { $0.name.hasPrefix(line) && $0.name != line }
        return fitting.count == 1 ? String(fitting[0].name.dropFirst(line.count)) : nil
    }
}
