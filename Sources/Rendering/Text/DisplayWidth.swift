package import LandscapeKit

/// The width of text in columns of a terminal, and text fitted to a width. Whatever is aligned or wrapped goes by this.
///
/// Everything counts and cuts by grapheme clusters: an accent never leaves its letter, nor a flag its half.
package enum DisplayWidth {
    /// The columns that a text takes on one line. Line ends and control characters count nothing: see `SafeText`.
    ///
    ///     DisplayWidth.of("café")   // 4
    ///     DisplayWidth.of("日本")    // 4
    ///     DisplayWidth.of("👩‍🔬")      // 2
    package static func of(_ text: String) -> Int {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
        return text.reduce(0) { $0 + $1.columns }
    }

    /// The text cut to a number of columns, with an ellipsis at its end when something was cut.
    package static func clip(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
        guard of(text) > columns else { return text }
        let mark = of(ellipsis) <= columns ? ellipsis : ""
        var room = max(0, columns) - of(mark)
        var result = ""
        for character in text {
            room -= character.columns
            if room < 0 { break }
            result.append(character)
        }
        return result + mark
    }

    /// The text with spaces added up to a number of columns: after it, or before it when it is aligned right.
    package static func pad(_ text: String, to columns: Int, _ alignment: Table.Column.Alignment = .left) -> String {
        let spaces = String(repeating: " ", count: max(0, columns - of(text)))
        return alignment == .left ? text + spaces : spaces + text
    }

    /// The text in lines of at most so many columns, broken between words.
    ///
    /// A word longer than a line, such as a web address, is broken inside, after one of `/ - . _ ? & =` where there is one; no other
    /// word is, but for a hyphenated one at its hyphen. A single character wider than the line still stands on one.
    ///
    /// - Parameter hanging: the spaces before every line but the first of a paragraph.
    package static func wrap(_ text: String, to columns: Int, hanging: Int = 0) -> [String] {
        LineBreaker(width: columns, hanging: hanging).lines(of: StyledText(text).glyphs()).map { line in
            String(line.map(\.character))
        }
    }
}
