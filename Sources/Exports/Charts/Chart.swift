/// A picture of figures, drawn as SVG.
protocol Chart: Sendable {
    /// What it shows, e.g. `Overcrowded households`. It is the picture's name to a screen reader.
    var title: String { get }
    /// What stands above the picture; nothing where a heading says it already.
    var heading: String { get }
    /// The group, the period: said after the title.
    var detail: String { get }
    /// The same in words, for those who do not see it.
    var description: String { get }

    /// The picture.
    ///
    /// - Parameter id: unlike that of any other picture of the page.
    func svg(id: String) -> String
}

extension Chart {
    var heading: String { title }
}

/// Writes SVG. Everything that is data goes through `escape`.
struct SVGWriter {
    private(set) var body = ""

    /// The whole element, named and described.
    ///
    /// - Parameter isWide: whether it keeps its own size where the page is narrower.
    func element(id: String, width: Double, height: Double, title: String, description: String, isWide: Bool = false) -> String {
        let size = isWide ? #" width="\#(Self.number(width))" height="\#(Self.number(height))""# : ""
        return
            #"<svg class="\#(isWide ? "wide" : "small")" role="img" viewBox="0 0 \#(Self.number(width)) \#(Self.number(height))"\#(size)"#
            + #" aria-labelledby="\#(id)-t \#(id)-d"><title id="\#(id)-t">\#(Self.escape(title))</title>"#
            + #"<desc id="\#(id)-d">\#(Self.escape(description))</desc>\#(body)</svg>"#
    }

    /// - Parameter kind: the style's class; the colour in `fill` stands where no style sheet does.
    mutating func rectangle(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, kind: String, fill: String, stroke: String = "none", corner: Double = 0
    ) {
        body +=
            #"<rect class="\#(kind)" x="\#(Self.number(x))" y="\#(Self.number(y))" width="\#(Self.number(width))" "#
            + #"height="\#(Self.number(height))" rx="\#(Self.number(corner))" fill="\#(fill)" stroke="\#(stroke)"/>"#
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, kind: String = "rule") {
        body +=
            #"<line class="\#(kind)" x1="\#(Self.number(x1))" y1="\#(Self.number(y1))" x2="\#(Self.number(x2))" y2="\#(Self.number(y2))" "#
            + ##"stroke="#9aa5ad"/>"##
    }

    mutating func path(_ data: String, kind: String = "edge") {
        body += ##"<path class="\##(kind)" d="\##(data)" fill="none" stroke="#7d8a93"/>"##
    }

    mutating func circle(_ x: Double, _ y: Double, _ radius: Double, kind: String, fill: String, stroke: String = "none") {
        body +=
            #"<circle class="\#(kind)" cx="\#(Self.number(x))" cy="\#(Self.number(y))" r="\#(Self.number(radius))" fill="\#(fill)" "#
            + #"stroke="\#(stroke)"/>"#
    }

    /// - Parameter anchor: `start`, `middle` or `end`.
    mutating func text(
        _ text: String, _ x: Double, _ y: Double, size: Double = 12, isBold: Bool = false, anchor: String = "start", kind: String = "label"
    ) {
        body +=
            #"<text class="\#(kind)" x="\#(Self.number(x))" y="\#(Self.number(y))" font-size="\#(Self.number(size))" "#
            + #"font-family="sans-serif"\#(isBold ? #" font-weight="600""# : "")\#(anchor == "start" ? "" : #" text-anchor="\#(anchor)""#)>"#
            + Self.escape(text) + "</text>"
    }

    /// At most one decimal, for short files.
    static func number(_ value: Double) -> String {
        let tenths = (value * 10).rounded() / 10
        return tenths == tenths.rounded() ? String(Int(tenths)) : String(tenths)
    }

    static func escape(_ text: String) -> String {
        var result = ""
        for character in PageText.legal(text) {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}

/// The width of text in a picture, where no font can be asked: an estimate on the wide side.
enum TextWidth {
    static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
        var ems = 0.0
        for character in text { ems += width(of: character) }
        return ems * size * (isBold ? 1.1 : 1)
    }

    private static func width(of character: Character) -> Double {
        switch character {
        case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "'", "‘", "’", "|", "!", "(", ")", " ", "-": 0.36
        case "m", "w", "M", "W", "@", "—", "%": 0.92
        case "A"..."Z", "&", "£": 0.72
        default: character.isASCII ? 0.62 : 0.85
        }
    }

    /// The text in lines no wider than this; the last ends in `…` where not all of it fits.
    static func lines(_ text: String, width: Double, size: Double, isBold: Bool = false, most: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace).flatMap({ pieces($0, width: width, size: size, isBold: isBold) }) {
            let longer = line.isEmpty ? word : line + " " + word
            if of(longer, size: size, isBold: isBold) <= width || line.isEmpty {
                line = longer
            } else {
                lines.append(line)
                line = word
            }
        }
        if !line.isEmpty { lines.append(line) }
        guard lines.count > most else { return lines }
        var last = lines[most - 1] + "…"
        while of(last, size: size, isBold: isBold) > width, last.count > 2 { last = last.dropLast(2) + "…" }
        return lines.prefix(most - 1) + [last]
    }

    /// A word that is wider than the line, in pieces that are not.
    private static func pieces(_ word: Substring, width: Double, size: Double, isBold: Bool) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for character in word {
            if !piece.isEmpty, of(piece + String(character), size: size, isBold: isBold) > width {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }
}
