import Exports
import Foundation
import LandscapeKit
import Testing

/// vCard and iCalendar by the letter of their standards.
@Suite struct ContentLineTests {
    private static func lines(_ name: String, _ subject: ExportSubject, _ areas: [String], hostile: Bool = false, withNames: Bool = false)
        throws
        -> [String]
    {
        let format = try #require(ExportFormats.named(name, for: subject))
        let bytes = try #require(try format.make(try Material.of(areas, subject, withNames: withNames, hostile: hostile)).files.first).bytes
        #expect(bytes.suffix(2) == [0x0D, 0x0A])
        return String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n").dropLast()
    }

    @Test(arguments: [("vcard", ExportSubject.contacts), ("icalendar", .calendar)]) func linesAreFolded(
        name: String, subject: ExportSubject
    ) throws {
        for line in try Self.lines(name, subject, ["oxfordshire"], hostile: true) {
            #expect(line.utf8.count <= 75 && !line.contains("\n") && !line.contains("\r"))
            #expect(!line.contains("\u{FFFD}"), "a character was cut in two")
        }
    }

    /// A card that names nobody is the post's, one with a name the person's.
    @Test func cardsOfPostsAndOfPeople() throws {
        let closed = try Self.lines("vcard", .contacts, ["oxfordshire"])
        #expect(closed.contains("KIND:org") && !closed.contains("KIND:individual") && !closed.contains { $0.hasPrefix("TEL") })
        #expect(closed.contains("X-LANDSCAPE-PERSONAL:withheld") && closed.contains("X-LANDSCAPE-AREA:E10000025"))
        let open = try Self.lines("vcard", .contacts, ["oxfordshire"], withNames: true)
        #expect(open.contains("FN:Don Nash") && open.contains("KIND:individual") && open.contains("TITLE:Procurement Manager"))
        #expect(open.count { $0 == "BEGIN:VCARD" } == closed.count { $0 == "BEGIN:VCARD" })
    }

    /// What is due in a year spans the year, and says so; the moment is in UTC; ids are those of the records.
    @Test func aYearIsAllItsDays() throws {
        let lines = try Self.lines("icalendar", .calendar, ["oxfordshire"])
        let uid = try #require(lines.firstIndex(of: "UID:oxfordshire/adult-social-care/strategy/big-plan-2012/ends@landscape"))
        #expect(
            Array(lines[(uid + 1)...(uid + 3)]) == ["DTSTAMP:20261121T130500Z", "DTSTART;VALUE=DATE:20150101", "DTEND;VALUE=DATE:20160101"])
        #expect(try Self.lines("icalendar", .calendar, ["oxfordshire"]) == lines, "the same records give the same file")
    }
}
