import Glibc

/// A folder that lives as long as a test.
package final class TemporaryFolder: Sendable {
    /// Where it is.
    package let path: String

    /// Makes one.
    package init() throws {
        var template = Array("/tmp/landscape-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw PseudoTerminal.Failure(description: "no temporary folder") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        TemporaryFolder.remove(path)
    }

    /// A path inside.
    package func path(_ name: String) -> String {
        "\(path)/\(name)"
    }

    /// The text of a file inside; empty when there is none.
    package func text(_ name: String) -> String {
        String(decoding: TemporaryFolder.bytes(at: path(name)), as: UTF8.self)
    }

    /// Writes a file inside.
    package func write(_ text: String, to name: String) throws {
        try TemporaryFolder.write(Array(text.utf8), to: path(name))
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        guard let file = fopen(path, "w") else { throw PseudoTerminal.Failure(description: "cannot write \(path)") }
        defer { fclose(file) }
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw PseudoTerminal.Failure(description: "cannot write \(path)") }
    }

    static func bytes(at path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var result: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&piece, 1, piece.count, file)
            if count == 0 { return result }
            result += piece.prefix(count)
        }
    }

    private static func remove(_ path: String) {
        if let folder = opendir(path) {
            while let entry = readdir(folder) {
                let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
                if name != ".", name != ".." { remove("\(path)/\(name)") }
            }
            closedir(folder)
        }
        Glibc.remove(path)
    }
}
