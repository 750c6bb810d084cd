import LandscapeKit
import Yams

/// Puts what the YAML parser says into words a person can act on.
enum YAMLFault {
    static func diagnostic(_ error: any Error, in text: String, file: String, firstLine: Int) -> Diagnostic {
        func at(_ mark: Mark, _ message: String) -> Diagnostic {
            Diagnostic("yaml", at: SourceLocation(file: file, line: firstLine + mark.line - 1, column: mark.column), message)
        }
        guard let error = error as? YamlError else {
            return Diagnostic("yaml", at: SourceLocation(file: file, line: firstLine, column: 1), "the YAML cannot be read: \(error)")
        }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            return at(mark, message(problem, context?.text))
        case .reader(let problem, let offset, _, _):
            let line = text.utf8.prefix(offset ?? 0).count { $0 == 0x0A }
            let location = SourceLocation(file: file, line: firstLine + line, column: 1)
            return Diagnostic(
                "yaml", at: location,
                "a character that YAML does not allow (\(problem)); delete it, or write it as an escape in double quotes")
        case .duplicatedKeysInMapping(let duplicates, let context):
            return at(context.mark, "the key '\(duplicates.first ?? "")' stands twice; merge the two or rename one")
        default:
            return Diagnostic("yaml", at: SourceLocation(file: file, line: firstLine, column: 1), "the YAML cannot be read: \(error)")
        }
    }

    private static func message(_ problem: String, _ context: String?) -> String {
        if problem.contains("mapping values are not allowed") {
            return "a colon and a space inside plain text; put the whole text in double quotes"
        }
        if problem.contains("did not find expected key") {
            return "this line is indented unlike its neighbours; align it with the lines above"
        }
        if problem.contains("unexpected end of stream") || context?.contains("quoted scalar") == true {
            return "a quotation mark opens a text that never closes; close it, or write quotes inside it as \\\""
        }
        if problem.contains("nesting level") { return "values are nested too deep; write them out flat" }
        if problem.contains("cannot start any token") { return "this character cannot begin a value; put the value in double quotes" }
        if problem.contains("could not find expected ':'") { return "a colon is missing after the key; write 'key: value'" }
        return "the YAML stops making sense here: \(problem)"
    }
}
