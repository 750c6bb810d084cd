import LandscapeKit
import Testing

/// E-mail addresses and telephone numbers are found in whatever a person may have typed, and nothing else is taken for one.
@Suite struct ContactDetailsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let withheld: String
        var testDescription: String { text }

        init(_ text: String, _ withheld: String) { (self.text, self.withheld) = (text, withheld) }
    }

    static let found: [Case] = [
        Case("Write to jane.smith@luton.gov.uk.", "Write to [e-mail withheld]."),
        Case("<a_b+c@x-y.org>, o'neil@nhs.net; mailto:x@y.uk", "<[e-mail withheld]>, [e-mail withheld]; mailto:[e-mail withheld]"),
        Case("Ring 01582 546000 first", "Ring [telephone withheld] first"),
        Case("01582 546000 01582 546001", "[telephone withheld] [telephone withheld]"),
        Case("(01582) 546000", "[telephone withheld]"),
        Case("tel:020 7946 0000, 07700-900123", "tel:[telephone withheld], [telephone withheld]"),
        Case("+44 (0)1582 546 000 or 0044 1582 546000", "[telephone withheld] or [telephone withheld]"),
        Case("01204 12345", "[telephone withheld]"),
        Case("at 14:05 01582.546.000", "at 14:05 [telephone withheld]"),
        Case("+33 1 23 45 67 89", "[telephone withheld]"),
        Case("+354 12345", "[telephone withheld]"),
        Case("jane＠luton.gov.uk", "[e-mail withheld]"),
        Case("É 🙂 01582\u{A0}546000 🙂 é@café.fr", "É 🙂 [telephone withheld] 🙂 [e-mail withheld]"),
    ]

    @Test(arguments: found) func isWithheld(_ test: Case) {
        #expect(ContactDetails.withheld(from: test.text).text == test.withheld)
        #expect(ContactDetails.withheld(from: test.withheld).found.isEmpty, "what stands in its place is found again")
        let found = ContactDetails.withheld(from: test.text).found
        #expect(ContactDetails.emails(in: test.text) == found.filter { $0.kind == .email }.map(\.text))
        #expect(ContactDetails.phones(in: test.text) == found.filter { $0.kind == .phone }.map(\.text))
    }

    @Test(arguments: [
        "", "Years 2009/10 to 2010/11, £1,234,567,890, at 5 @ night and a@b; E06000032.", "2026-11-21T14:05+00:00", "0.12345678901",
        "ratio 0:1, 07/11/2026 2030", "@handle.example", "2010-09-14 2011-03-01 2012", "section 01 02 03 04 05", "00000000000",
    ])
    func isLeftAlone(text: String) {
        #expect(ContactDetails.withheld(from: text).text == text)
        #expect(ContactDetails.emails(in: text).isEmpty && ContactDetails.phones(in: text).isEmpty)
    }
}
