import Exports
import Foundation
import LandscapeKit
import Testing

/// Every format, on the shipped packs: what it says it holds is what its own bytes hold, names stay at home, and damage is noticed.
@Suite struct FormatTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let format: String
        let subject: ExportSubject
        let areas: [String]
        var testDescription: String { "\(subject.rawValue) as \(format) of \(areas.joined(separator: ", "))" }
    }

    /// Formats that other programs are part of have tests of their own.
    private static let external: Set<String> = ["docx", "odt", "pdf"]

    static let all: [Case] = ExportFormats.all.filter { !external.contains($0.name) }.flatMap { format in
        ExportSubject.allCases.filter { format.subjects.contains($0) }.flatMap { subject in
            [["luton"], ["oxfordshire"], ["hull", "leicester"]].compactMap { areas in
                // No link, contact or date is recorded of some.
                subject == .report || !(subject == .links && areas == ["luton"])
                    ? Case(format: format.name, subject: subject, areas: areas) : nil
            }
        }
    }

    /// Oxfordshire, thrice as large as Luton, is read back where its names are looked for.
    @Test(arguments: all.filter { $0.areas == ["hull", "leicester"] || $0.subject == .data || $0.subject == .report })
    func holdsWhatItSays(_ test: Case) throws {
        let format = try ExportFormats.of(test.format, test.subject)
        let material = try Material.of(test.areas, test.subject, notes: Material.notes)
        let product: ExportProduct
        do {
            product = try format.make(material)
        } catch {
            // Nothing to hold is a reason in words.
            #expect(error.description.hasPrefix("no") && test.areas != ["oxfordshire"], "\(error)")
            return
        }
        #expect(!product.counts.isEmpty)
        #expect(try format.count(product.files) == product.counts)
        for count in product.counts where count.thing == "record" { #expect(count.number == material.records.count) }
        for count in product.counts where count.thing == "note" { #expect(count.number == material.notes.count) }
        #expect(Set(product.files.map(\.path)).count == product.files.count)
        #expect(format.fileExtensions.isEmpty == (product.files.first?.path != ""))
    }

    @Test(arguments: all.filter { $0.areas == ([.calendar, .links].contains($0.subject) ? ["oxfordshire"] : ["luton"]) })
    func hostileTextHarmsNothing(_ test: Case) throws {
        let format = try ExportFormats.of(test.format, test.subject)
        let product = try format.make(try Material.of(test.areas, test.subject, notes: Material.notes, hostile: true))
        #expect(try format.count(product.files) == product.counts)
        for file in product.files where !["sqlite", "qdpx"].contains(test.format) {
            // A control character is escaped or shown, never raw.
            #expect(!file.bytes.contains { $0 == 0x1B || $0 == 0 || $0 == 0x07 }, "\(file.path)")
        }
    }

    /// The names, addresses and numbers of Oxfordshire's contacts, as bytes in any file.
    @Test(arguments: all.filter { $0.areas == ["oxfordshire"] }) func namesStayAtHome(_ test: Case) throws {
        let format = try ExportFormats.of(test.format, test.subject)
        let contacts = try Shipped.records(["oxfordshire"]).filter(\.hasPersonalDetails)
        let details = contacts.flatMap { record in ["holder", "email", "phone"].compactMap { record[$0] } }
        #expect(details.count > 19)
        let closed = try format.make(try Material.of(test.areas, test.subject)).files.map(\.plain)
        for detail in details { #expect(!closed.hold(detail), "\(detail)") }
    }

    @Test(arguments: ["csv", "json", "jsonl", "vcard", "popolo", "markdown"]) func namesGoAlongWhenWanted(name: String) throws {
        let format = try ExportFormats.of(name, .contacts)
        let material = try Material.of(["oxfordshire"], .contacts, withNames: true)
        let files = try format.make(material).files.map(\.plain)
        let holders = material.records.compactMap { $0["holder"] }
        #expect(holders.count > 10)
        for holder in holders { #expect(files.hold(holder), "\(holder)") }
    }

    struct Damage: Sendable, CustomTestStringConvertible {
        let name: String
        let subject: ExportSubject
        let what: String
        let damage: @Sendable (inout [ExportFile]) -> Void
        var testDescription: String { "\(name): \(what)" }
    }

    private static func cut(_ files: inout [ExportFile], _ index: Int = 0) { files[index].bytes.removeLast(files[index].bytes.count / 3) }

    static let damages: [Damage] =
        [
            ("csv", ExportSubject.records), ("json", .records), ("jsonl", .data), ("csv-folder", .data), ("datapackage", .data),
            ("sqlite", .data), ("popolo", .data), ("vcard", .contacts), ("icalendar", .calendar), ("markdown", .records),
            ("plain", .records),
        ].flatMap { name, subject in
            [
                Damage(name: name, subject: subject, what: "a third is missing") { cut(&$0) },
                Damage(name: name, subject: subject, what: "nothing is left") { $0[0].bytes = [] },
                Damage(name: name, subject: subject, what: "no file") { $0 = [] },
            ]
        } + [
            Damage(name: "csv-folder", subject: .data, what: "no manifest") { $0.removeLast() },
            Damage(name: "datapackage", subject: .data, what: "a table is missing") { $0.removeFirst() },
            Damage(name: "csv", subject: .records, what: "a byte that is no UTF-8") { $0[0].bytes[40] = 0xFF },
            Damage(name: "json", subject: .records, what: "a byte that is no UTF-8") { $0[0].bytes[40] = 0xFF },
            Damage(name: "sqlite", subject: .data, what: "bytes overwritten") { files in
                for index in 4096..<12_288 { files[0].bytes[index] = 0x55 }
            },
        ]

    @Test(arguments: damages) func damageIsNoticed(_ test: Damage) throws {
        let format = try ExportFormats.of(test.name, test.subject)
        let product = try format.make(try Material.of(["oxfordshire"], test.subject, notes: Material.notes))
        var files = product.files
        test.damage(&files)
        do {
            #expect(try format.count(files) != product.counts)
        } catch {
            #expect(!error.description.isEmpty)
        }
    }

    /// One name, one ending: each subject finds every format of its own by name, and no two by one name.
    @Test(arguments: ExportSubject.allCases) func formatsAreFound(subject: ExportSubject) throws {
        let formats = ExportFormats.serving(subject)
        #expect(!formats.isEmpty || subject == .map)
        #expect(Set(formats.map(\.name)).count == formats.count)
        for format in formats {
            #expect(ExportFormats.named(format.name.uppercased(), for: subject)?.name == format.name)
            for ending in format.fileExtensions { #expect(ExportFormats.fitting("a/b." + ending, for: subject) != nil) }
            #expect(!format.summary.isEmpty && !format.summary.hasSuffix("."))
        }
    }
}

extension ExportFile {
    /// The bytes without folds and escapes, which would hide a text.
    var plain: Data {
        let text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n ", with: "")
        return Data(text.replacingOccurrences(of: "\\", with: "").utf8)
    }
}

extension [Data] {
    /// Whether a text stands anywhere in them.
    func hold(_ text: String) -> Bool { contains { $0.range(of: Data(text.utf8)) != nil } }
}
