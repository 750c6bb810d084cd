import LandscapeKit

/// A plain text that is coded: what stands in it, and from where to where each passage runs.
///
/// Positions count Unicode code points from 0, and an end is the position after the last one, as the programs that read the format
/// take them. Lines end in a line feed alone, which counts as one.
struct QDAText {
    /// A passage, by what it is of: a record's id, or a note's.
    struct Passage {
        let of: String
        let start: Int
        let end: Int
        /// The first words, for lists of passages.
        let name: String
    }

    private(set) var text = ""
    private(set) var passages: [Passage] = []
    private var length = 0

    /// Adds text that belongs to no passage.
    mutating func add(_ addition: String) {
        let tidy = Self.tidied(addition)
        text += tidy
        length += tidy.unicodeScalars.count
    }

    /// Adds a passage. One without a character in it is none: there is nothing to code.
    mutating func add(passage: String, of id: String) {
        let start = length
        add(passage)
        guard length > start else { return }
        let line = Self.tidied(passage).split(separator: "\n").first.map(String.init) ?? id
        passages.append(Passage(of: id, start: start, end: length, name: String(line.prefix(60))))
    }

    /// With line feeds alone, and without what no text editor shows.
    static func tidied(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\r": result.append("\n")
            case "\n", "\t": result.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xFEFF: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }

    /// A record as a reader of passages wants it: what it says, its particulars, where it stands. Each on its line.
    static func passage(of record: LandscapeKit.Record) -> String {
        var lines = [record.headline]
        if record.title != nil, let text = record.text { lines.append(text) }
        if record.kind == .indicator, let figure = IndicatorFigure(record.fields) { lines.append("Figure: " + figure.shown) }
        let shown: Set<String> = record.kind == .indicator ? ["value", "range", "unit", "qualifier", "of"] : []
        for field in record.kind.fields where !shown.contains(field.key) {
            guard let value = record.fields[field.key] else { continue }
            let text = FigureText.item(value, field.type)
            if !text.isEmpty { lines.append(field.label + ": " + text) }
        }
        if let voice = record.voice { lines.append("Whose view: " + voice) }
        if let note = record.note { lines.append("Note: " + note) }
        if let withdrawal = record.withdrawalText { lines.append("Holder: " + withdrawal) }
        if let asOf = record.asOf { lines.append("As of: \(asOf)") }
        if let place = record.citation.place { lines.append("Where: " + place) }
        return lines.joined(separator: "\n")
    }
}
