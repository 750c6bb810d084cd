import LandscapeKit
import Rendering
import Testing

@Suite struct DisplayWidthTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let columns: Int
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ columns: Int) {
            self.name = name
            self.text = text
            self.columns = columns
        }
    }

    @Test(arguments: [
        Case("nothing", "", 0),
        Case("ASCII", "commissioning", 13),
        Case("composed accent", "caf\u{E9}", 4),
        Case("decomposed accent", "cafe\u{301}", 4),
        Case("stacked marks", "e\u{301}\u{323}\u{334}", 1),
        Case("a mark alone", "\u{301}", 0),
        Case("no-break space and soft hyphen", "a\u{A0}b\u{AD}c", 5),
        Case("zero-width space and joiner", "a\u{200B}b\u{200D}c", 3),
        Case("ambiguous", "§“”…·£½│", 8),
        Case("Greek and Cyrillic", "λόγος слово", 11),
        Case("Chinese", "委託", 4),
        Case("Japanese with kana", "カタカナ", 8),
        Case("halfwidth kana", "ｶﾀｶﾅ", 4),
        Case("Korean syllables", "한국", 4),
        Case("Korean in letters", "\u{1112}\u{1161}\u{11AB}", 2),
        Case("fullwidth", "ＡＢ！", 6),
        Case("CJK comma", "、。", 4),
        Case("an extended ideograph", "\u{20BB7}", 2),
        Case("emoji", "😀🎨", 4),
        Case("emoji with skin", "👍🏽", 2),
        Case("ZWJ sequence", "👩‍🔬", 2),
        Case("family", "👨‍👩‍👧‍👦", 2),
        Case("flag", "🇬🇧", 2),
        Case("flag of England", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
        Case("half a flag", "🇬", 1),
        Case("text symbol", "☎", 1),
        Case("symbol made emoji", "☎\u{FE0F}", 2),
        Case("emoji made text", "⌚\u{FE0E}", 1),
        Case("keycap", "1\u{FE0F}\u{20E3}", 2),
        Case("heart on fire", "❤️‍🔥", 2),
        Case("Hebrew with points", "שָׁלוֹם", 4),
        Case("vowel sign", "हि", 1),
        Case("controls", "\u{1B}\n\u{7F}\u{9B}", 0),
    ])
    func width(_ sample: Case) { #expect(DisplayWidth.of(sample.text) == sample.columns) }

    @Test(arguments: [
        ("commissioning", 13, "commissioning"), ("commissioning", 8, "commiss…"), ("commissioning", 1, "…"), ("commissioning", 0, ""),
        ("委託仕様書", 5, "委託…"), ("委託仕様書", 4, "委…"), ("cafe\u{301}s", 4, "caf…"), ("cafe\u{301} au lait", 6, "cafe\u{301} …"), ("👩‍🔬👩‍🔬", 3, "👩‍🔬…"),
        ("", 3, ""),
    ])
    func clip(text: String, columns: Int, expected: String) { #expect(DisplayWidth.clip(text, to: columns) == expected) }

    @Test func clipWithOtherEllipsis() {
        #expect(DisplayWidth.clip("commissioning", to: 8, ellipsis: "...") == "commi...")
        #expect(DisplayWidth.clip("commissioning", to: 2, ellipsis: "...") == "co")
    }

    @Test(arguments: [
        ("ab", 4, "ab  ", "  ab"), ("委", 4, "委  ", "  委"), ("e\u{301}", 2, "e\u{301} ", " e\u{301}"), ("long", 2, "long", "long"),
    ])
    func pad(text: String, columns: Int, left: String, right: String) {
        #expect(DisplayWidth.pad(text, to: columns) == left)
        #expect(DisplayWidth.pad(text, to: columns, .right) == right)
    }
}
