import Foundation
import LandscapeKit
import Yams

/// One YAML file of a pack, read into nodes, or the reasons why it could not be.
struct YAMLFile {
    /// The path that diagnostics show.
    let path: String
    let root: Node?

    /// A pack file holds records, not data sets: more than this is a mistake, and is not read.
    static let largest = 1 << 20

    /// Reads a file. What is wrong with it as YAML goes to `report`; nothing is thrown.
    init(path: String, data: Data, report: (Diagnostic) -> Void) {
        self.path = path
        switch Self.compose(data) {
        case .success(let node): root = node
        case .failure(let faults):
            root = nil
            for fault in faults.list {
                report(Diagnostic(fault.id, at: SourceLocation(file: path, line: fault.line, column: fault.column), fault.message))
            }
        }
    }

    private struct Faults: Error {
        var list: [YAMLShape.Fault]

        init(_ id: String, line: Int = 1, _ message: String) { list = [.init(id: id, line: line, column: 1, message: message)] }
        init(list: [YAMLShape.Fault]) { self.list = list }
    }

    private static func compose(_ data: Data) -> Result<Node?, Faults> {
        guard data.count <= largest else {
            return .failure(Faults("file-too-large", "the file holds \(data.count) bytes and a pack file may hold \(largest); split it by sector"))
        }
        guard let text = String(data: data, encoding: .utf8) else {
            let line = 1 + data.prefix(firstInvalidByte(in: data)).count(where: { $0 == 0x0A })
            return .failure(Faults("not-utf8", line: line, "the file is not UTF-8 text; save it as UTF-8"))
        }
        if let fault = YAMLShape.fault(in: text) { return .failure(Faults(list: [fault])) }
        do {
            return .success(try Yams.compose(yaml: text))
        } catch let error as YamlError {
            return .failure(Faults(list: faults(error, in: text)))
        } catch {
            return .failure(Faults("yaml", "the file cannot be read as YAML: \(error)"))
        }
    }

    private static func firstInvalidByte(in data: Data) -> Int {
        var low = 0
        var high = data.count
        while low < high {
            let middle = (low + high + 1) / 2
            // A cut within a character looks invalid too, so up to three bytes are forgiven at the end.
            let isValid = (0...3).contains { String(data: data.prefix(max(0, middle - $0)), encoding: .utf8) != nil }
            if isValid { low = middle } else { high = middle - 1 }
        }
        return low
    }

    private static func faults(_ error: YamlError, in text: String) -> [YAMLShape.Fault] {
        func fault(_ problem: String, _ context: YamlError.Context?, _ mark: Mark) -> [YAMLShape.Fault] {
            let line = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(mark.line - 1).first.map(String.init) ?? ""
            let message: String
            if line.prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") {
                message = "a tab indents this line; YAML wants spaces, two for each level"
            } else if problem.contains("mapping values are not allowed") {
                message = "a colon and a space inside plain text; put the whole text in double quotes"
            } else if problem.contains("did not find expected key") || problem.contains("did not find expected '-'") {
                message = "this line is indented unlike its neighbours; align it with the lines above"
            } else if problem.contains("while scanning a quoted scalar") || problem.contains("unexpected end of stream") {
                message = "a quotation mark opens a text that never closes; close it, or write quotes inside it as \\\""
            } else {
                let where_ = context.map { " (\($0.text.trimmingCharacters(in: .whitespacesAndNewlines)))" } ?? ""
                message = "the YAML stops making sense here: \(problem)\(where_)"
            }
            return [.init(id: "yaml", line: mark.line, column: mark.column, message: message)]
        }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            return fault(problem, context, mark)
        case .reader(let problem, let offset, _, _):
            let before = text.prefix(offset ?? 0)
            let line = 1 + before.count(where: { $0 == "\n" })
            return [.init(id: "yaml", line: line, column: 1, message: "a character that YAML does not allow: \(problem)")]
        case .duplicatedKeysInMapping(let duplicates, let context):
            let name = duplicates.first ?? ""
            return [
                .init(
                    id: "duplicate-key", line: context.mark.line, column: context.mark.column,
                    message: "the key '\(name)' stands twice here; merge the two or rename one")
            ]
        default:
            return [.init(id: "yaml", line: 1, column: 1, message: "the file cannot be read as YAML: \(error)")]
        }
    }
}
