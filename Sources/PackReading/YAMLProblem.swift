import Yams

/// What the YAML parser could not make sense of, said so that an author who does not know its terms can mend it.
struct YAMLProblem {
    let problem: String
    let context: YamlError.Context?
    let mark: Mark
    let text: String

    var fault: YAMLShape.Fault {
        let (message, place) = explanation
        return .init(id: "yaml", line: place.line, column: place.column, message: message)
    }

    /// The message, and the place to look at: where the parser stopped, or where that began which never ended.
    private var explanation: (String, Mark) {
        let indent = line.prefix { $0 == " " || $0 == "\t" }
        let before = line.prefix(mark.column - 1).dropFirst(indent.count)
        let start = context?.mark ?? mark
        if indent.contains("\t") { return ("a tab indents this line; YAML wants spaces, two for each level", mark) }
        if problem.contains("mapping values are not allowed") {
            let isKey = !before.isEmpty && before.allSatisfy { $0.isLowercase || $0 == "-" }
            return isKey
                ? ("a key indented unlike its neighbours, or a colon inside plain text; align the key, or quote the whole text", mark)
                : ("a colon and a space inside plain text; put the whole text in double quotes", mark)
        }
        if problem.contains("did not find expected key") || problem.contains("did not find expected '-'") {
            switch before.last(where: { $0 != " " }) {
            case "\"", "'":
                return ("text goes on after its closing quotation mark; quote the whole text, and write quotes inside it as \\\"", mark)
            case "]", "}": return ("text goes on after its closing bracket; put the whole text in double quotes", mark)
            default: return ("this line is indented unlike its neighbours; align it with the lines above", mark)
            }
        }
        if problem.contains("unexpected end of stream") || problem.contains("unexpected document indicator") {
            return ("a quotation mark opens a text that never closes; close it, or write quotes inside it as \\\"", start)
        }
        if problem.contains("could not find expected ':'") { return ("this key has no colon after it; write `key: value`", start) }
        if problem.contains("',' or ']'") { return ("a list that opens with '[' is not closed; close it with ']'", start) }
        if problem.contains("',' or '}'") { return ("keys and values that open with '{' are not closed; close them with '}'", start) }
        if problem.contains("cannot start any token"), let sign = line.dropFirst(mark.column - 1).first {
            return ("plain text cannot begin with '\(sign)'; put the whole text in double quotes", mark)
        }
        if problem.contains("unknown escape character") {
            return ("a backslash inside double quotes; write it twice, or put the text in single quotes", mark)
        }
        if problem.contains("found another document") { return ("a second document begins here; take out the line of hyphens", mark) }
        let during = context.map { " (\($0.text.trimmingPrefix(while: \.isWhitespace)))" } ?? ""
        return ("the YAML stops making sense here: \(problem)\(during)", mark)
    }

    private var line: String {
        text.yamlLines.dropFirst(mark.line - 1).first.map(String.init) ?? ""
    }
}

extension Node {
    /// The text of a key, or a stand-in for one that is no text.
    var keyText: String { scalar?.string ?? "[...]" }
}
