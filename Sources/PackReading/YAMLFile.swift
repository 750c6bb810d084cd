import Foundation
import LandscapeKit
import Yams

/// One YAML file of a pack, read into nodes, or the reasons why it could not be.
struct YAMLFile {
    /// The path that diagnostics show.
    let path: String
    /// What the file holds; nil for an empty file, and for one that cannot be read.
    let root: Node?
    let isReadable: Bool

    /// A pack file holds records, not data sets: more than this is a mistake, and is not read.
    static let largest = 1 << 20

    /// Reads a file. What is wrong with it as YAML goes to `report`; nothing is thrown.
    init(path: String, data: Data, report: (Diagnostic) -> Void) {
        self.path = path
        switch Self.compose(data) {
        case .success(let node):
            root = node
            isReadable = true
        case .failure(let faults):
            root = nil
            isReadable = false
            for fault in faults.list {
                report(Diagnostic(fault.id, at: SourceLocation(file: path, line: fault.line, column: fault.column), fault.message))
            }
        }
    }

    private struct Faults: Error {
        var list: [YAMLShape.Fault]

        init(_ id: String, line: Int = 1, column: Int = 1, _ message: String) {
            list = [.init(id: id, line: line, column: column, message: message)]
        }
        init(list: [YAMLShape.Fault]) { self.list = list }
    }

    private static func compose(_ data: Data) -> Result<Node?, Faults> {
        guard data.count <= largest else {
            let size = "the file holds \(data.count) bytes and a pack file may hold \(largest)"
            return .failure(Faults("file-too-large", size + "; split it by sector"))
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            let (line, column) = firstInvalid(in: data)
            return .failure(Faults("not-utf8", line: line, column: column, "the file is not UTF-8 text; save it as UTF-8"))
        }
        if let fault = YAMLShape.fault(in: text) { return .failure(Faults(list: [fault])) }
        do {
            // A field decides what its value is; YAML's own guess, by eight regular expressions a key, is not asked for.
            let root = try Yams.compose(yaml: text, .basic)
            if let node = root.flatMap(anchored) {
                let message = "an anchor; packs write values out, or put the text in quotes"
                return .failure(Faults("anchor", line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, message))
            }
            return .success(root)
        } catch let error as YamlError {
            return .failure(Faults(list: faults(error, in: text)))
        } catch {
            return .failure(Faults("yaml", "the file cannot be read as YAML: \(error)"))
        }
    }

    /// Line and column of the first byte that is no UTF-8, or of the end.
    private static func firstInvalid(in data: Data) -> (line: Int, column: Int) {
        var parser = Unicode.UTF8.ForwardParser()
        var bytes = data.makeIterator()
        var (line, column) = (1, 1)
        while true {
            switch parser.parseScalar(from: &bytes) {
            case .valid(let scalar) where scalar.first == 0x0A: (line, column) = (line + 1, 1)
            case .valid: column += 1
            case .emptyInput, .error: return (line, column)
            }
        }
    }

    /// The first node with an anchor, should one have slipped past `YAMLShape`.
    private static func anchored(_ node: Node) -> Node? {
        if node.anchor != nil { return node }
        switch node {
        case .sequence(let sequence):
            for inner in sequence { if let found = anchored(inner) { return found } }
        case .mapping(let mapping):
            for (key, value) in mapping { if let found = anchored(key) ?? anchored(value) { return found } }
        case .scalar, .alias: break
        }
        return nil
    }

    private static func faults(_ error: YamlError, in text: String) -> [YAMLShape.Fault] {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            return [YAMLProblem(problem: problem, context: context, mark: mark, text: text).fault]
        case .reader(let problem, let offset, _, _):
            let before = String(decoding: text.utf8.prefix(offset ?? 0), as: UTF8.self).yamlLines
            let column = 1 + (before.last?.count ?? 0)
            return [.init(id: "yaml", line: before.count, column: column, message: "a character that YAML does not allow: \(problem)")]
        case .duplicatedKeysInMapping(let duplicates, let context):
            return [DuplicateKey(name: duplicates.first ?? "", first: context.mark, text: text).fault]
        default:
            return [.init(id: "yaml", line: 1, column: 1, message: "the file cannot be read as YAML: \(error)")]
        }
    }
}
