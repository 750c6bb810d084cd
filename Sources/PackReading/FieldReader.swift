import LandscapeKit
import Yams

/// Reads one YAML value as a field wants it, and says what is wrong with it.
struct FieldReader {
    let file: String
    let register: AreaRegister
    let sources: Set<String>
    let report: (Diagnostic) -> Void

    func location(_ node: Node) -> SourceLocation {
        SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    private func refuse(_ id: String, _ node: Node, _ message: String, write new: String? = nil) -> FieldValue? {
        let replacement = new.flatMap { new in node.scalar.map { Diagnostic.Replacement($0.string, with: new) } }
        report(Diagnostic(id, at: location(node), message, replacement: replacement))
        return nil
    }

    /// The value, or nil when it was refused.
    func read(_ node: Node, as type: FieldType, key: String) -> FieldValue? {
        switch type {
        case .list(let element): list(node, of: element, key: key)
        case .oneOrMore(let element):
            if case .sequence = node { list(node, of: element, key: key) } else { read(node, as: element, key: key).map { .list([$0]) } }
        case .object(let members): object(node, members: members, place: "'\(key)'")
        default: scalar(node, as: type, key: key)
        }
    }

    private func list(_ node: Node, of element: FieldType, key: String) -> FieldValue? {
        guard case .sequence(let sequence) = node else {
            return refuse("wrong-type", node, "'\(key)' takes a list; write it as [one, two] or as lines that begin with '- '")
        }
        guard !sequence.isEmpty else { return refuse("empty-value", node, "'\(key)' is empty; give it a value or leave the key out") }
        var values: [FieldValue] = []
        for item in sequence {
            guard let value = member(item, as: element, key: key) else { continue }
            if element.isClosed, values.contains(value) {
                _ = refuse("duplicate-value", item, "'\(value.text ?? "")' stands twice in '\(key)'; once is enough")
            } else {
                values.append(value)
            }
        }
        return .list(values)
    }

    /// One member of a list, so named when it is no simple value.
    private func member(_ node: Node, as type: FieldType, key: String) -> FieldValue? {
        guard case .object(let members) = type else { return read(node, as: type, key: key) }
        return object(node, members: members, place: "one of '\(key)'")
    }

    func object(_ node: Node, members: [Field], place: String) -> FieldValue? {
        guard case .mapping(let mapping) = node else {
            return refuse("wrong-type", node, "\(place) takes keys and values: \(members.map(\.key).joined(separator: ", "))")
        }
        var fields = Fields()
        var seen: Set<String> = []
        for (keyNode, value) in mapping {
            let name = keyNode.keyText
            guard let member = members.first(where: { $0.key == name }) else {
                let near = NearMiss.best(for: name, among: members.map(\.key), limit: 1)
                let takes = "; it takes \(members.map(\.key).joined(separator: ", "))"
                _ = refuse(
                    "unknown-key", keyNode, "unknown key '\(name)' in \(place)" + (near.isEmpty ? takes : Diagnostic.didYouMean(near)))
                seen.formUnion(near)
                continue
            }
            seen.insert(name)
            if let read = read(value, as: member.type, key: name) { fields[name] = read }
        }
        for member in members where member.isRequired && !seen.contains(member.key) {
            _ = refuse("missing-key", node, "\(place) lacks '\(member.key)': \(member.summary.lowercasedFirst)")
        }
        return .object(Fields(members.compactMap { member in fields[member.key].map { (member.key, $0) } }))
    }

    private func scalar(_ node: Node, as type: FieldType, key: String) -> FieldValue? {
        guard case .scalar(let scalar) = node else {
            let kind = if case .sequence = node { "a list" } else { "keys and values" }
            return refuse("wrong-type", node, "'\(key)' takes one value and holds \(kind)")
        }
        let isPlain = scalar.style == .plain
        let text = scalar.string.collapsingSpace
        guard !text.isEmpty, !(isPlain && ["~", "null"].contains(text.lowercased())) else {
            return refuse("empty-value", node, "'\(key)' is empty; give it a value or leave the key out")
        }
        switch type {
        case .line, .prose: return .text(text)
        case .reference: return .text(text)
        case .number: return number(text, node, isPlain, key)
        case .figure: return figure(text, node, isPlain, key)
        case .integer:
            return integer(text, node, isPlain, key)
        case .flag:
            guard isPlain, let flag = ["true": true, "yes": true, "false": false, "no": false][text.lowercased()] else {
                return refuse("wrong-type", node, "'\(key)' takes true or false, not '\(text)'")
            }
            return .flag(flag)
        case .date:
            guard let date = PartialDate(text) else {
                return refuse("impossible-date", node, "'\(text)' is no date for '\(key)'; write 2010, 2010-09 or 2010-09-14")
            }
            return .text(date.iso)
        case .url: return url(text, node, key)
        case .email:
            guard ContactDetails.emails(in: text).first == text else {
                return refuse(
                    "wrong-type", node, "'\(text)' is no e-mail address; write name@place.org.uk, and put anything else in `note:`")
            }
            return .text(text)
        case .phone:
            guard text.filter(\.isNumber).count >= 6, text.allSatisfy({ $0.isNumber || " +()-/ext.".contains($0) }) else {
                return refuse("wrong-type", node, "'\(text)' is no telephone number; write digits and spaces, in quotes")
            }
            return .text(text)
        case .term(let vocabulary):
            guard vocabulary.term(text) != nil else {
                // A synonym means one value and no other; a word that is merely near is the author's to judge.
                return refuse("unknown-value", node, unknown(text, in: vocabulary), write: vocabulary.resolve(text)?.id)
            }
            return .text(text)
        case .area:
            guard register.area(text) != nil else {
                return refuse("unknown-area", node, unknownArea(text), write: register.exact(text)?.id)
            }
            return .text(text)
        case .source:
            guard sources.contains(text) else {
                let near = NearMiss.best(for: text, among: sources.sorted(), limit: 1)
                let declared = "; pack.yaml declares \(sources.isEmpty ? "none" : sources.sorted().joined(separator: ", "))"
                return refuse("unknown-source", node, "unknown source '\(text)'" + (near.isEmpty ? declared : Diagnostic.didYouMean(near)))
            }
            return .text(text)
        case .list, .oneOrMore, .object: return nil
        }
    }

    private func integer(_ text: String, _ node: Node, _ isPlain: Bool, _ key: String) -> FieldValue? {
        if !isPlain, let mended = FigureText.mend(text) {
            return refuse(text, mended, node, key)
        }
        guard let figure = Figure(text), figure.literal.allSatisfy(\.isNumber) else {
            return refuse("wrong-type", node, "'\(key)' takes a whole number of at least 0, not '\(text)'")
        }
        guard figure.number < 1_000_000_000 else {
            return refuse("out-of-range", node, "'\(key)' takes a whole number below 1,000,000,000, not '\(text)'")
        }
        return .number(figure)
    }

    private func refuse(_ text: String, _ mended: FigureText, _ node: Node, _ key: String) -> FieldValue? {
        refuse(
            "figure-as-text", node, "'\(key)' holds a figure as text, '\(text)'; write \(mended.advice(key: key))",
            write: mended.isJustFigure ? mended.literal : nil)
    }

    private func number(_ text: String, _ node: Node, _ isPlain: Bool, _ key: String) -> FieldValue? {
        if isPlain, let figure = Figure(text) { return .number(figure) }
        if let mended = FigureText.mend(text) {
            return refuse(text, mended, node, key)
        }
        return refuse("wrong-type", node, "'\(key)' takes a number, not '\(text)'")
    }

    private func figure(_ text: String, _ node: Node, _ isPlain: Bool, _ key: String) -> FieldValue? {
        if isPlain, let figure = Figure(text) { return .number(figure) }
        if let mended = FigureText.mend(text) {
            return refuse(text, mended, node, key)
        }
        return .text(text)
    }

    private func url(_ text: String, _ node: Node, _ key: String) -> FieldValue? {
        guard text.hasPrefix("http://") || text.hasPrefix("https://") else {
            return refuse("bad-url", node, "'\(text)' is no web address; it begins with https:// or http://")
        }
        let host = text.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard host.contains("."), !text.contains(" "), !host.hasPrefix("."), !host.hasSuffix(".") else {
            let remedy = "mend the spaces or dots in it, or say in `note:` what the source prints"
            return refuse("bad-url", node, "'\(text)' cannot be a web address; \(remedy)")
        }
        return .text(text)
    }

    private func unknown(_ value: String, in vocabulary: Vocabulary) -> String {
        let head = "unknown \(vocabulary.name) '\(value)'"
        if let term = vocabulary.resolve(value) { return head + Diagnostic.didYouMean([term.id]) }
        let near = vocabulary.suggestions(for: value, limit: 2)
        if !near.isEmpty { return head + Diagnostic.didYouMean(near) }
        let isShort = vocabulary.ids.count <= 16 || !["theme", "unit"].contains(vocabulary.name)
        return head + (isShort ? "; it takes \(vocabulary.ids.joined(separator: ", "))" : "; `landscape -c \(vocabulary.name)s` lists them")
    }

    private func unknownArea(_ value: String) -> String {
        switch register.resolve(value) {
        case .one(let area): "unknown area '\(value)'" + Diagnostic.didYouMean([area.id])
        case .several(let areas): "unknown area '\(value)'" + Diagnostic.didYouMean(areas.map(\.id))
        case .none(let nearest) where nearest.isEmpty:
            "unknown area '\(value)'; declare it under `areas:` in pack.yaml with id, name and kind"
        case .none(let nearest): "unknown area '\(value)'" + Diagnostic.didYouMean(nearest.prefix(2).map(\.id))
        }
    }
}

extension FieldType {
    /// Whether its values come from a closed list, so that one standing twice is a slip.
    var isClosed: Bool {
        switch self {
        case .term, .area: true
        default: false
        }
    }
}

extension String {
    /// One line: runs of spaces and line breaks become one space.
    var collapsingSpace: String { isOneLine ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Whether single spaces are all its space, and none is at an end. Most values are so as YAML gives them.
    private var isOneLine: Bool {
        var wasSpace = true
        for scalar in unicodeScalars {
            if scalar != " " {
                if scalar.isASCII ? scalar.value < 0x20 : scalar.properties.isWhitespace { return false }
                wasSpace = false
            } else if wasSpace {
                return false
            } else {
                wasSpace = true
            }
        }
        return !wasSpace
    }

    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
