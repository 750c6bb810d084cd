import LandscapeKit
import PackReading
import Testing

/// YAML that an author may write, and every line that comes of it, whole.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    let expected: [String]

    /// Records under the usual head, in `case.yaml` from line 3.
    static func records(_ name: String, _ yaml: String, _ expected: [String]) -> DiagnosticCase {
        DiagnosticCase(testDescription: name, files: ["case.yaml": Sample.head + yaml], expected: expected)
    }

    /// A whole file, `case.yaml`.
    static func file(_ name: String, _ yaml: String, _ expected: [String]) -> DiagnosticCase {
        DiagnosticCase(testDescription: name, files: ["case.yaml": yaml], expected: expected)
    }

    /// A whole `pack.yaml`.
    static func manifest(_ name: String, _ yaml: String, _ expected: [String]) -> DiagnosticCase {
        DiagnosticCase(testDescription: name, files: ["pack.yaml": yaml], expected: expected)
    }

    /// Reads the pack and compares all its diagnostics, in order. A pack comes of it exactly when none is an error.
    func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
        let result = try Sample.read(files)
        #expect(result.diagnostics.map(\.description) == expected, sourceLocation: sourceLocation)
        #expect((result.pack == nil) == expected.contains { $0.contains(": error: ") }, sourceLocation: sourceLocation)
    }
}
