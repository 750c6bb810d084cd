import LandscapeKit

/// Reads edited templates before they are used: names that no report has, tags that would never end, templates that would call themselves
/// for ever.
struct TemplateCheck {
    /// What is wrong, and where.
    struct Fault: Sendable, Hashable, CustomStringConvertible {
        let path: String
        let line: Int
        let message: String

        var description: String { "\(path):\(line): \(message); nothing was written" }
    }

    private(set) var faults: [Fault] = []

    /// The names that a template may use.
    static let names: Set<String> = [
        "title", "summary", "style", "first", "cards", "area", "facts", "label", "value", "chapters", "id", "number", "name", "items",
        "colophon", "heading", "paragraph", "lists", "statements", "table", "figure", "notes", "references", "code", "caption", "isWide",
        "charts", "detail", "svg", "address", "place", "uses", "href", "chapter", "record", "lead", "text", "mark", "hasDetails", "details",
        "separator", "hasItems", "remark", "pointers", "hasChildren", "children", "source", "note", "date", "about", "paragraphs", "lines",
        "line", "isBroken", "isMatrix", "columns", "isNumber", "width", "rows", "cells", "isHead", "class",
    ]

    init(_ files: [ReportTemplates.File]) {
        let known = files.map { String($0.name.dropLast(".mustache".count)) }
        var calls: [String: [(name: String, line: Int)]] = [:]
        for (file, name) in zip(files, known) { calls[name] = read(file, as: name, known: known) }
        guard faults.isEmpty else { return }
        for (file, name) in zip(files, known) {
            for call in calls[name] ?? [] where Self.reaches(name, from: call.name, calls) {
                faults.append(Fault(path: file.path, line: call.line, message: "'\(call.name)' would call itself for ever here"))
            }
        }
    }

    /// - Returns: the templates that it calls, but for a statement's call of itself for those under it.
    private mutating func read(_ file: ReportTemplates.File, as own: String, known: [String]) -> [(name: String, line: Int)] {
        var calls: [(name: String, line: Int)] = []
        var open: [(name: String, line: Int)] = []
        var line = 1
        var rest = file.text[...]
        func fault(_ message: String) -> Fault { Fault(path: file.path, line: line, message: message) }
        while let start = rest.firstRange(of: "{{") {
            line += rest[..<start.lowerBound].count(where: \.isNewline)
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: "}}") else {
                faults.append(fault("a tag begins with {{ and has no }}"))
                return calls
            }
            let raw = rest[..<end.lowerBound]
            let sign = raw.first ?? " "
            let name = String(raw.drop { "#^/>&{ ".contains($0) }).trimmingSpaces
            line += raw.count(where: \.isNewline)
            rest = rest[end.upperBound...]
            switch sign {
            case "!": break
            case "<", "$", "=", "%": faults.append(fault("'{{\(sign)' is not known in a report's template"))
            case ">":
                guard known.contains(name) else {
                    faults.append(fault("there is no template '\(name)'" + Self.suggestion(name, known)))
                    break
                }
                if name != own || name != "report-statement" || open.last?.name != "children" { calls.append((name, line)) }
            case "/":
                guard let last = open.popLast() else {
                    faults.append(fault("{{/\(name)}} ends a section that was not opened"))
                    return calls
                }
                if last.name != name {
                    faults.append(fault("{{/\(name)}} ends a section, but {{#\(last.name)}} of line \(last.line) is open"))
                    return calls
                }
            default:
                if sign == "#" || sign == "^" { open.append((name, line)) }
                for part in name.split(separator: ".") where !Self.names.contains(String(part)) {
                    faults.append(fault("there is no value '\(part)' in a report" + Self.suggestion(String(part), Self.names.sorted())))
                }
            }
        }
        if let last = open.last {
            line = last.line
            faults.append(fault("{{#\(last.name)}} has no {{/\(last.name)}}"))
        }
        return calls
    }

    private static func suggestion(_ word: String, _ known: [String]) -> String {
        let near = NearMiss.best(for: word, among: known, limit: 1)
        return near.isEmpty ? "" : Diagnostic.didYouMean(near)
    }

    private static func reaches(_ target: String, from start: String, _ calls: [String: [(name: String, line: Int)]]) -> Bool {
        var waiting = [start]
        var seen: Set<String> = []
        while let name = waiting.popLast() {
            if name == target { return true }
            if seen.insert(name).inserted { waiting += (calls[name] ?? []).map(\.name) }
        }
        return false
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        let body = drop(while: \.isWhitespace)
        return String(body.reversed().drop(while: \.isWhitespace).reversed())
    }
}
