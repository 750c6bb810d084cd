import LandscapeKit

/// The Markdown of an interview, line by line: what is an answer is known, and every other line stays as it is.
struct InterviewBody {
    /// A list item that answers a question.
    struct Answer: Hashable {
        let text: String
        /// Its lines, by index.
        let lines: Range<Int>
    }

    /// What stands under one question.
    struct Section {
        /// The line of its heading.
        let heading: Int
        var answers: [Answer] = []
        /// The line that says it was passed over.
        var skipMark: Int?
        /// The line after which a first answer goes: the question, or else the heading.
        var anchor: Int
    }

    /// As they stand between line feeds; those of a file from Windows end in a carriage return.
    private var lines: [String]
    private let lineEnding: String
    private(set) var sections: [InterviewPart: Section] = [:]
    /// What is odd, each with the index of its line.
    private(set) var remarks: [(line: Int, id: String, message: String)] = []

    static let skipMark = "_Skipped_"

    init(_ text: String, lineEnding: String) {
        // By scalars: carriage return and line feed are one character to Swift.
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        self.lineEnding = lineEnding
        read()
    }

    /// The body of a new interview.
    init(title: String) {
        var lines = ["", "# " + title, ""]
        for part in InterviewPart.allCases {
            if part != .further { lines += ["## " + part.heading, ""] }
            if let subheading = part.subheading { lines += ["### " + subheading, ""] }
            lines += ["> " + part.question, ""]
        }
        self.lines = lines
        lineEnding = "\n"
        read()
    }

    /// All lines with their endings.
    var text: String { lines.joined(separator: "\n") }

    // MARK: Reading

    private mutating func read() {
        sections = [:]
        remarks = []
        opportunities = nil
        var part: InterviewPart?
        var isBetween = false
        var isStray = false
        var item: (first: Int, texts: [String])?
        var isLazy = false
        func close(_ end: Int, _ sections: inout [InterviewPart: Section]) {
            guard let (first, texts) = item, let part else { return }
            var trimmed = texts
            while let last = trimmed.last, last.isEmpty { trimmed.removeLast() }
            let text = trimmed.joined(separator: "\n")
            let range = first..<(end - (texts.count - trimmed.count))
            if !text.isEmpty { sections[part]?.answers.append(Answer(text: text, lines: range)) }
        }
        for index in lines.indices {
            let line = bare(index)
            if let heading = Self.heading(line) {
                close(index, &sections)
                item = nil
                part = take(heading, at: index, current: part)
                isStray = false
                isBetween = opportunities == index
                continue
            }
            if let text = Self.item(line), part != nil {
                close(index, &sections)
                item = (index, [text])
                isLazy = true
                continue
            }
            if line.allSatisfy({ $0 == " " || $0 == "\t" }) {
                item?.texts.append("")
                isLazy = false
                continue
            }
            if let rest = Self.indented(line), item != nil {
                item?.texts.append(rest)
                isLazy = true
                continue
            }
            if isLazy, item != nil, !line.hasPrefix(">") {
                // Markdown takes a line right under an item as its continuation.
                item?.texts.append(line)
                continue
            }
            close(index, &sections)
            item = nil
            guard let current = part else {
                if isBetween, !isStray {
                    isStray = true
                    remarks.append(
                        (index, "stray-text", "this text is kept and is no answer; put it below '### In place' or '### Further'"))
                }
                continue
            }
            if line.hasPrefix(">") {
                if sections[current]?.answers.isEmpty == true { sections[current]?.anchor = index }
            } else if ["_skipped_", "*skipped*"].contains(line.lowercased()) {
                sections[current]?.skipMark = index
            } else if !isStray {
                isStray = true
                remarks.append((index, "stray-text", "this text is kept and is no answer; begin its line with '- ' to make it one"))
            }
        }
        close(lines.count, &sections)
    }

    /// Begins the section of a heading, if it is one that is known.
    private mutating func take(_ heading: (level: Int, text: String), at index: Int, current: InterviewPart?) -> InterviewPart? {
        if heading.level == 1 { return nil }
        var part = InterviewPart(spelling: heading.text)
        if heading.level == 2, Folding.key(heading.text) == "opportunities" {
            // The question comes with the heading below; answers right here would be to neither.
            opportunities = index
            return nil
        }
        if heading.level > 2, part == nil, let current {
            remarks.append((index, "unknown-heading", Self.unknown(heading.text) + "; the answers below it stay those of \(current.title)"))
            return current
        }
        if let known = part {
            if sections[known] != nil {
                remarks.append((index, "duplicate-heading", "'\(heading.text)' stands twice; the answers of both count"))
            } else {
                sections[known] = Section(heading: index, anchor: index)
            }
        } else {
            remarks.append(
                (index, "unknown-heading", Self.unknown(heading.text) + "; what stands under it is kept and answers no question"))
            part = nil
        }
        return part
    }

    /// The line of the heading `Opportunities`.
    private var opportunities: Int?

    private static func unknown(_ text: String) -> String {
        let near = NearMiss.best(for: Folding.key(text), among: InterviewPart.words, limit: 1).compactMap { InterviewPart(spelling: $0) }
        return "unknown heading '\(text)'" + Diagnostic.didYouMean(near.map(\.title))
    }

    private static func heading(_ line: String) -> (level: Int, text: String)? {
        let level = line.prefix { $0 == "#" }.count
        guard (1...6).contains(level) else { return nil }
        let rest = line.dropFirst(level)
        guard rest.first == " " || rest.first == "\t" else { return nil }
        return (level, rest.trimmingBlanks(trailing: "#"))
    }

    /// The text of a list item at the start of a line. Of a numbered one the number belongs to the text: it may be a rank.
    private static func item(_ line: String) -> String? {
        // Scalar by scalar: an answer may begin with an accent, which makes one character with the space before it.
        if let first = line.unicodeScalars.first, ["-", "*", "+"].contains(first) {
            let rest = line.unicodeScalars.dropFirst()
            guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
            return String(String.UnicodeScalarView(rest.dropFirst())).trimmingBlanks()
        }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        guard (1...3).contains(digits.count), let mark = rest.first, mark == "." || mark == ")", rest.dropFirst().first == " " else {
            return nil
        }
        return line.trimmingBlanks()
    }

    /// A line that belongs to the item above it, without its first two blanks.
    private static func indented(_ line: String) -> String? {
        if line.hasPrefix("  ") { return String(line.dropFirst(2)) }
        if line.hasPrefix("\t") { return String(line.dropFirst()) }
        return nil
    }

    // MARK: Changing

    /// Writes one answer more below the others.
    mutating func add(_ answer: String, to part: InterviewPart) {
        ensure(part)
        guard let section = sections[part] else { return }
        let texts = answer.split(separator: "\n", omittingEmptySubsequences: false)
        let item = texts.enumerated().map { index, text in index == 0 ? "- " + text : text.isEmpty ? "" : "  " + text }
        if let last = section.answers.last {
            lines.insert(contentsOf: item.map(ended), at: last.lines.upperBound)
        } else if let mark = section.skipMark {
            lines.replaceSubrange(mark...mark, with: item.map(ended))
        } else {
            insert(item, after: section.anchor)
        }
        read()
    }

    /// Takes the last answer out.
    mutating func drop(from part: InterviewPart) {
        guard let last = sections[part]?.answers.last else { return }
        lines.removeSubrange(last.lines)
        read()
    }

    /// Marks a question as passed over.
    mutating func skip(_ part: InterviewPart) {
        ensure(part)
        guard let section = sections[part], section.answers.isEmpty, section.skipMark == nil else { return }
        insert([Self.skipMark], after: section.anchor)
        read()
    }

    /// Puts lines below a line, with a blank line between and one after.
    private mutating func insert(_ new: [String], after anchor: Int) {
        var place = anchor + 1
        var block = new
        if place < lines.count, bare(place).isEmpty { place += 1 } else { block.insert("", at: 0) }
        if place >= lines.count || !bare(place).isEmpty { block.append("") }
        lines.insert(contentsOf: block.map(ended), at: min(place, lines.count))
    }

    /// A line without the carriage return that belongs to its ending.
    private func bare(_ index: Int) -> String { lines[index].hasSuffix("\r") ? String(lines[index].dropLast()) : lines[index] }

    /// A new line as the file's others are.
    private func ended(_ line: String) -> String { lineEnding == "\r\n" ? line + "\r" : line }

    /// Makes a section that a person has deleted, in its place among the others.
    private mutating func ensure(_ part: InterviewPart) {
        guard sections[part] == nil else { return }
        var block: [String] = []
        if part.subheading == nil || opportunities == nil { block += ["## " + part.heading, ""] }
        if let subheading = part.subheading { block += ["### " + subheading, ""] }
        block += ["> " + part.question, ""]
        let later = InterviewPart.allCases.drop { $0 != part }.dropFirst().compactMap { sections[$0]?.heading }.min()
        let isBetween = part == .inPlace && sections[.further] != nil
        let place = isBetween ? later : later.map { beginning(of: $0) }
        if let place {
            lines.insert(contentsOf: block.map(ended), at: place)
        } else {
            while let last = lines.indices.last, bare(last).isEmpty { lines.removeLast() }
            lines += ([""] + block).map(ended)
        }
        read()
    }

    /// Where a section begins: `In place` with the heading `Opportunities` above it.
    private func beginning(of heading: Int) -> Int {
        guard let opportunities,
            sections[.inPlace]?.heading == heading || sections[.inPlace] == nil && sections[.further]?.heading == heading,
            opportunities < heading
        else { return heading }
        return opportunities
    }
}

extension Substring {
    fileprivate func trimmingBlanks(trailing: String = "") -> String { String(self).trimmingBlanks(trailing: trailing) }
}

extension String {
    /// Without blanks at both ends, nor marks of a closed heading at the end.
    fileprivate func trimmingBlanks(trailing: String = "") -> String {
        var text = Substring(self)
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" || trailing.contains(last) { text.removeLast() }
        return String(text)
    }
}
