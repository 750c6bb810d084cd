import Foundation
import LandscapeKit
import PackReading

/// The compiler of packs, run by the build plugins:
///
///     packc compile LutonPack Plugins/Luton/Pack OUTPUT.swift ROOT
///     packc link OUTPUT.swift Luton Oxfordshire
@main
struct Packc {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch (arguments.first, arguments.count) {
        case ("compile", 5): exit(compile(type: arguments[1], folder: arguments[2], output: arguments[3], root: arguments[4]))
        case ("link", 2...): exit(write(LinkedSource.text(packs: Array(arguments.dropFirst(2))), to: arguments[1]))
        default:
            fail("usage: packc compile TYPE FOLDER OUTPUT ROOT | packc link OUTPUT PACK ...")
            exit(2)
        }
    }

    private static func compile(type: String, folder: String, output: String, root: String) -> Int32 {
        let result = PackReader.read(folder: folder, displayRoot: root)
        for diagnostic in result.diagnostics { print(diagnostic) }
        guard let pack = result.pack else { return 1 }
        return write(CompiledSource.text(of: pack, type: type), to: output)
    }

    /// Writes only what changed: an untouched file keeps its date, and nothing that depends on it is compiled again.
    private static func write(_ text: String, to path: String) -> Int32 {
        if FileManager.default.contents(atPath: path) == Data(text.utf8) { return 0 }
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
            return 0
        } catch {
            fail("cannot write \(path): \(error.localizedDescription)")
            return 1
        }
    }

    private static func fail(_ message: String) { FileHandle.standardError.write(Data("packc: error: \(message)\n".utf8)) }
}
