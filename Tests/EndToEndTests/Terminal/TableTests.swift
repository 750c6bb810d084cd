import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct TableTests {
    /// Every kind of answer there is, so that each renderer meets each width.
    static let lines = [
        "load luton oxfordshire", "priorities", "why 1", "partnerships", "indicators", "contacts", "strategies", "intentions", "links",
        "gaps",
        "compare luton oxfordshire on priorities", "areas", "sources", "themes", "help", "help find", "help qualifiers", "set",
        "priorities theme:heritage", "find obesety", "load lutn",
    ]

    @Test(arguments: [40, 60, 80, 132])
    func noLineIsWiderThanTheWindow(columns: Int) throws {
        let sitting = try Sitting(columns: columns)
        // What is to be typed is never folded; on a narrow window the terminal does it.
        for line in Self.lines where columns >= 80 || !line.hasPrefix("help ") {
            let start = sitting.terminal.output.count
            try sitting.answer(to: line)
            for row in sitting.written(since: start) { #expect(row.count <= columns, "\(line) at \(columns): \(row)") }
        }
        try sitting.quit()
    }

    @Test func columnsAreAligned() throws {
        let sitting = try Sitting()
        try sitting.answer(to: "load luton")
        let rows = try sitting.answer(to: "priorities")
        #expect(rows[0].hasPrefix("Priorities · Luton ("))
        let title = try #require(rows[1].firstRange(of: "As of"))
        let age = rows[1].distance(from: rows[1].startIndex, to: title.lowerBound)
        let numbered = rows.filter { $0.prefix(2).contains { $0.isNumber } }
        #expect(numbered.count >= 30)
        for row in numbered {
            // The number ends in the second column, the text begins in the fifth, the age under its title.
            let cells = Array(row)
            #expect(cells[1].isNumber && cells[2] == " " && cells[3] == " " && cells[4] != " ", "\(row)")
            #expect(cells.count > age && String(cells[age...]).hasPrefix("pub. Sep 2010") && cells[age - 1] == " ", "\(row)")
        }
        // What does not fit goes on under itself.
        for row in rows.dropFirst(2) where row.hasPrefix("    ") { #expect(Array(row)[4] != " " || row.hasPrefix("          "), "\(row)") }
        try sitting.quit()
    }

    @Test func theNextAnswerFollowsTheWindow() throws {
        let sitting = try Sitting(columns: 120)
        try sitting.answer(to: "load luton")
        let wide = try sitting.answer(to: "priorities sector:children")
        #expect(wide[1].contains("Source") && wide.contains { $0.count > 80 })
        for columns in [50, 90] {
            sitting.terminal.resize(columns: columns, rows: 30)
            let start = sitting.terminal.output.count
            let rows = try sitting.answer(to: "priorities sector:children")
            let written = sitting.written(since: start)
            #expect(written.allSatisfy { $0.count <= columns })
            #expect(written.contains { $0.count > columns - 15 })
            #expect(rows.joined().contains("infant") && rows.contains { $0.hasPrefix("10  ") })
        }
        try sitting.quit()
    }

    @Test func mixedScriptsAreAligned() throws {
        let sitting = try Sitting()
        try sitting.answer(to: "note \"日本語 text\" tag:one")
        try sitting.answer(to: "note \"plain text\" tag:two")
        let rows = try sitting.answer(to: "notes").filter { $0.contains(" text ") }
        #expect(rows.count == 2)
        func column(_ row: String, _ word: String) -> Int? {
            row.firstRange(of: word).map { row[..<$0.lowerBound].unicodeScalars.reduce(0) { $0 + ($1.value > 0x1100 ? 2 : 1) } }
        }
        let places = [column(rows.first { $0.contains("one") } ?? "", "one"), column(rows.first { $0.contains("two") } ?? "", "two")]
        #expect(places[0] != nil && places[0] == places[1])
        try sitting.quit()
    }
}
