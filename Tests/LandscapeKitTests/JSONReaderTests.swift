import LandscapeKit
import Testing

@Suite struct JSONReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let json: String
        let value: FieldValue
        var testDescription: String { json }

        init(_ json: String, _ value: FieldValue) {
            self.json = json
            self.value = value
        }
    }

    private static func number(_ literal: String) -> FieldValue { Figure(literal).map(FieldValue.number) ?? .null }

    @Test(arguments: [
        Case("null", .null), Case("true", .flag(true)), Case(" false\n", .flag(false)), Case("\t\r\n 7 ", number("7")),
        Case("7.0", number("7.0")),
        Case("-0.50", number("-0.50")), Case("-0", number("-0")), Case("12345678901234567890.12", number("12345678901234567890.12")),
        Case("1e3", number("1000")), Case("1.25E+1", number("12.5")), Case("12.5e-3", number("0.0125")),
        Case("1e20", number("100000000000000000000")),
        Case("-2e-2", number("-0.02")), Case("0e5", number("0")), Case("1.50e1", number("15.0")), Case("[]", .list([])),
        Case("{}", .object(Fields())),
        Case("[1, [2], {}]", .list([number("1"), .list([number("2")]), .object(Fields())])),
        Case(#"{"b":1,"a":[null]}"#, .object(Fields([("b", number("1")), ("a", .list([.null]))]))), Case(#""""#, .text("")),
        Case("\"£ é 日本 👩‍👧 \u{2028}\"", .text("£ é 日本 👩‍👧 \u{2028}")),
        Case(#""\"\\\/\b\f\n\r\t""#, .text("\"\\/\u{8}\u{C}\n\r\t")), Case(#""\u0041\u00e9\u65E5""#, .text("Aé日")),
        Case(#""a\ud83d\ude00b""#, .text("a😀b")), Case(#""\u0000""#, .text("\0")), Case(#""\uffff""#, .text("\u{FFFF}")),
        Case("\"\u{7F}\"", .text("\u{7F}")), Case(#"{"a":1,"a":2}"#, .object(Fields([("a", number("1")), ("a", number("2"))]))),
    ])
    func reading(_ one: Case) throws { #expect(try JSONReader.read(one.json) == one.value) }

    struct Fault: Sendable, CustomTestStringConvertible {
        let json: String
        let message: String
        var testDescription: String { json }

        init(_ json: String, _ message: String) {
            self.json = json
            self.message = message
        }
    }

    @Test(arguments: [
        Fault("", "unexpected end at byte 0"), Fault("  ", "unexpected end at byte 2"), Fault("x", "expected a value at byte 0"),
        Fault("nul", "unknown word at byte 0"), Fault("True", "expected a value at byte 0"), Fault("tru", "unknown word at byte 0"),
        Fault("1 2", "unexpected text after the value at byte 2"), Fault("[1,]", "expected a value at byte 3"),
        Fault("[1 2]", "expected ']' at byte 3"), Fault("[1", "unexpected end of a list at byte 2"), Fault("[", "unexpected end at byte 1"),
        Fault("{", "expected '\"' at byte 1"), Fault(#"{"a"}"#, "expected ':' at byte 4"), Fault(#"{"a":}"#, "expected a value at byte 5"),
        Fault(#"{"a":1,}"#, "expected '\"' at byte 7"), Fault(#"{"a":1"#, "unexpected end of an object at byte 6"),
        Fault(#"{"a":1;"b":2}"#, "expected '}' at byte 6"), Fault("{a:1}", "expected '\"' at byte 1"),
        Fault("'a'", "expected a value at byte 0"),
        Fault("\"a", "string without an end at byte 2"), Fault(#""a\"#, "unexpected end of an escape at byte 3"),
        Fault(#""\x""#, "unknown escape at byte 3"), Fault(#""\n"#, "string without an end at byte 3"),
        Fault("\"a\nb\"", "control character in a string at byte 2"), Fault("\"\\n\u{1}\"", "control character in a string at byte 4"),
        Fault(#""\u12""#, "expected four hexadecimal digits at byte 3"), Fault(#""\u+123""#, "expected four hexadecimal digits at byte 3"),
        Fault(#""\u-001""#, "expected four hexadecimal digits at byte 3"), Fault(#""\ud83d""#, "half of a surrogate pair at byte 7"),
        Fault(#""\ud83dx""#, "half of a surrogate pair at byte 7"), Fault(#""\ud83d\u0041""#, "half of a surrogate pair at byte 13"),
        Fault(#""\ude00""#, "half of a surrogate pair at byte 7"), Fault("01", "expected a value at byte 0"),
        Fault("1.", "expected a value at byte 0"),
        Fault(".5", "expected a value at byte 0"), Fault("-", "expected a value at byte 0"), Fault("+1", "expected a value at byte 0"),
        Fault("-01", "expected a value at byte 0"), Fault("1e", "expected a value at byte 0"), Fault("1e1e1", "expected a value at byte 0"),
        Fault("1e999999999", "expected a value at byte 0"), Fault("1e400", "expected a value at byte 0"),
        Fault("NaN", "expected a value at byte 0"),
        Fault("\u{B}1", "expected a value at byte 0"), Fault("\u{FEFF}1", "expected a value at byte 0"),
        Fault("[1]]", "unexpected text after the value at byte 3"),
    ])
    func refusing(_ one: Fault) {
        let error = #expect(throws: JSONError.self) { try JSONReader.read(one.json) }
        #expect(error?.description == one.message)
    }

    @Test func nestingHasALimit() throws {
        let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        #expect(try JSONWriter.text(JSONReader.read(deep)) == deep)
        for (opening, offset) in [("[", 200), (#"{"a":"#, 1000)] {
            let hostile = String(repeating: opening, count: 100_000)
            let error = #expect(throws: JSONError.self) { try JSONReader.read(hostile) }
            #expect(error?.description == "nested too deep at byte \(offset)")
        }
    }

    @Test func bytesThatAreNoUTF8AreReplaced() throws {
        let bytes: [UInt8] = [0x22, 0x61, 0xFF, 0x22]
        #expect(try bytes.withUnsafeBufferPointer { try JSONReader.read($0) } == .text("a\u{FFFD}"))
    }

    /// Every beginning of a text, and every text with one byte changed, is read or refused; none ends the program.
    @Test func hostileTextsNeverCrash() throws {
        let text = JSONWriter.text(RecordJSON.encode(SampleRecords.full(.caseStudy)))
        let bytes = Array((text + #"["\ud83d\ude00",1.5e-7,-0.0,true,null]"#).utf8)
        var read = 0
        for end in 0..<bytes.count { if Self.isRead(Array(bytes[..<end])) { read += 1 } }
        #expect(read == 1, "the record whole and nothing shorter")
        for (index, sign) in zip(0..<bytes.count, Array(#"{}[]":,\u0d-.eE+"#.utf8 + [0, 0x1F, 0x7F, 0x80, 0xFF]).cycled) {
            var changed = bytes
            changed[index] = sign
            _ = Self.isRead(changed)
        }
    }

    private static func isRead(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { (try? JSONReader.read($0)) != nil }
    }
}

extension Array {
    /// The elements over and over.
    fileprivate var cycled: some Sequence<Element> {
        sequence(state: 0) { (next: inout Int) -> Element? in
            defer { next += 1 }
            return self[next % count]
        }
    }
}

@Suite struct JSONWriterTests {
    private static let value = FieldValue.object(
        Fields([("a", .list([.number(Figure(1)), .object(Fields())])), ("b", .list([])), ("c \"d\"", .flag(false)), ("e", .null)]))

    @Test func oneLine() { #expect(JSONWriter.text(Self.value) == #"{"a":[1,{}],"b":[],"c \"d\"":false,"e":null}"#) }

    @Test func indented() {
        #expect(
            JSONWriter.text(Self.value, indent: 2) == #"""
                {
                  "a": [
                    1,
                    {}
                  ],
                  "b": [],
                  "c \"d\"": false,
                  "e": null
                }
                """#)
    }

    @Test func everyASCIICharacterIsEscapedOrStandsAndReadsBack() throws {
        for value in UInt8(0)..<128 {
            let text = "a" + String(Character(Unicode.Scalar(value))) + "b"
            let json = JSONWriter.text(.text(text))
            #expect(json.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "\(value)")
            #expect(try JSONReader.read(json) == .text(text), "\(value)")
        }
        #expect(JSONWriter.text(.text("\"\\\n\t\r\u{0}\u{1B}\u{7F}/é")) == #""\"\\\n\t\r\u0000\u001b\u007f/é""#)
    }

    @Test func numbersAreKeptAsPrinted() throws {
        for literal in ["7.0", "-0.50", "0", "100000000000000000000000", "0.000"] {
            #expect(try JSONWriter.text(JSONReader.read(literal)) == literal)
        }
    }
}
