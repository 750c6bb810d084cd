import LandscapeKit
import PackAuthoring
import Testing

/// What a reviewer is told of an edit.
@Suite struct DifferenceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let file: String
        let old: String
        let new: String
        let step: PackVersion.Step
        /// What is told, in a short form of its own.
        let told: [String]

        init(_ name: String, _ file: String, _ old: String, _ new: String, _ step: PackVersion.Step, _ told: [String]) {
            (testDescription, self.file, self.old, self.new, self.step, self.told) = (name, file, old, new, step, told)
        }
    }

    static let cases: [Case] = [
        Case("a remark", "children.yaml", "gaps:", "# A remark.\ngaps:", .none, []),
        Case("a figure", "children.yaml", "value: 24", "value: 30", .patch, ["changed Choristers value: 24 > 30", "figure Choristers"]),
        Case(
            "a figure with its unit", "children.yaml", "value: 24, unit: people", "value: 24.5, unit: percent", .patch,
            ["changed Choristers value: 24 > 24.5", "changed Choristers unit: people > %", "figure Choristers"]),
        Case("a date", "children.yaml", "as-of: 2024", "as-of: 2025", .patch, ["changed Choristers as-of: 2024 > 2025"]),
        Case(
            "a source", "children.yaml", "as-of: 2024", "as-of: 2024, source: plan", .patch,
            ["changed Choristers source: guide > plan", "cited otherwise Choristers"]),
        Case(
            "a new wording", "children.yaml", "roof of the cathedral school", "roof over the cathedral school", .major,
            [
                "renamed mend-the-roof-of-the-cathedral-school > mend-the-roof-over-the-cathedral-school",
                "changed Mend the roof over the cathedral school title: Mend the roof of the cathedral school > Mend the roof over the cathedral school",
            ]),
        Case(
            "a record filed elsewhere", "children.yaml", "rank: 2,", "rank: 2, sector: public-health,", .major,
            [
                "renamed teach-every-child-to-sing > teach-every-child-to-sing",
                "changed Teach every child to sing sector: Children and young people > Public health",
            ]),
        Case(
            "another record", "children.yaml", "title: Teach every child to sing, rank: 2, themes: [arts]",
            "title: Close the brewery at once, themes: [older-people]", .major,
            ["added Close the brewery at once", "removed Teach every child to sing"]),
        Case(
            "one more", "children.yaml", "gaps:", "advice:\n  - {text: Come early to evensong., themes: [arts]}\ngaps:", .minor,
            ["added Come early to evensong.", "coverage children advice: - > 1"]),
        Case(
            "a recorded absence", "children.yaml", "state: recorded-as-none", "state: not-applicable", .patch,
            ["changed barchester/children/gap/barriers state: Recorded as none > Not applicable", "coverage children barriers: none > n/a"]),
        Case(
            "a person", "contacts.yaml", "post: Warden,", "post: Warden, holder: Septimus Harding,", .patch,
            ["changed Warden holder: nil > (withheld)", "named Warden"]),
        Case(
            "another person", "contacts.yaml", "holder: Jane Crawley, text: Jane Crawley", "holder: Obadiah Slope, text: Obadiah Slope",
            .patch,
            [
                "changed Precentor text: (name withheld) leads the choir. > (name withheld) leads the choir.",
                "changed Precentor holder: (withheld) > (withheld)", "named Precentor", "no longer named 1",
            ]),
        Case(
            "a person less", "contacts.yaml", "holder: Jane Crawley, ", "", .patch,
            ["changed Precentor holder: (withheld) > nil", "no longer named 1"]),
        Case("a title", "pack.yaml", "title: Barchester", "title: The city", .patch, ["pack title: Barchester > The city"]),
        Case("its version", "pack.yaml", "version: 1.2.0", "version: 1.3.0", .none, ["pack version: 1.2.0 > 1.3.0"]),
        Case(
            "a source's date", "pack.yaml", "published: 2024}", "published: 2023}", .patch, ["source plan published: 2024 > 2023"]),
        Case(
            "a source more", "pack.yaml", "  - {id: plan", "  - {id: map, title: A map}\n  - {id: plan", .minor, ["source added map"]),
    ]

    @Test(arguments: cases) func tells(_ test: Case) throws {
        let folder = try PackFolder()
        let old = try folder.read()
        try folder.edit(test.file, test.old, test.new)
        let difference = PackDifference(from: old, to: try folder.read())
        #expect(Self.told(difference).sorted() == test.told.sorted())
        #expect(difference.step == test.step)
        #expect(difference.isEmpty == test.told.isEmpty)
        #expect(!"\(Self.told(difference))".contains("Crawley"))
    }

    @Test func theVersionMustFollow() throws {
        let folder = try PackFolder()
        let old = try folder.read()
        try folder.edit("children.yaml", "value: 24", "value: 30")
        let silent = PackDifference(from: old, to: try folder.read())
        #expect(silent.leastVersion?.description == "1.2.1" && !silent.isVersionRight)
        try folder.edit("pack.yaml", "1.2.0", "1.2.1")
        #expect(PackDifference(from: old, to: try folder.read()).isVersionRight)
    }

    /// The order of records and of files is nothing that a reviewer need look at.
    @Test func orderIsNoDifference() throws {
        let folder = try PackFolder()
        let old = try folder.read()
        let first = "  - {title: Mend the roof of the cathedral school, basis: budget, themes: [heritage]}\n"
        try folder.edit("children.yaml", first, "")
        try folder.edit("children.yaml", "indicators:\n", first + "indicators:\n")
        #expect(PackDifference(from: old, to: try folder.read()).isEmpty)
    }

    @Test func idsThatAreGoneAreKnownWithWhatTookTheirPlace() throws {
        let folder = try PackFolder()
        let old = try folder.read()
        try folder.edit("children.yaml", "roof of the", "roof over the")
        try folder.edit("contacts.yaml", "  - {post: Warden, organisation: Hiram's Hospital}", "")
        let ids = PackDifference(from: old, to: try folder.read()).brokenIDs
        #expect(
            ids == [
                "barchester/children/priority/mend-the-roof-of-the-cathedral-school":
                    "barchester/children/priority/mend-the-roof-over-the-cathedral-school",
                "barchester/contact/warden-hirams-hospital": nil,
            ])
    }

    private static func told(_ difference: PackDifference) -> [String] {
        func line(_ change: FieldChange) -> String { "\(change.key): \(change.old ?? "nil") > \(change.new ?? "nil")" }
        func slug(_ record: Record) -> String { String(record.id.split(separator: "/").last ?? "") }
        var told = difference.added.map { "added \($0.headline)" } + difference.removed.map { "removed \($0.headline)" }
        told += difference.renamed.map { "renamed \(slug($0.old)) > \(slug($0.new))" }
        for change in difference.touched {
            told += change.fields.map { "changed \(change.new.headline) \(line($0))" }
            if !change.figures.isEmpty { told.append("figure \(change.new.headline)") }
            if !change.citation.isEmpty { told.append("cited otherwise \(change.new.headline)") }
        }
        told += difference.manifest.map { "pack \(line($0))" }
        for change in difference.sources {
            told += change.fields.map { "source \(change.source.id) \(line($0))" }
            if change.kind != .changed { told.append("source \(change.kind) \(change.source.id)") }
        }
        told += difference.newlyNamed.map { "named \($0.headline)" }
        if difference.noLongerNamed > 0 { told.append("no longer named \(difference.noLongerNamed)") }
        // A record that moved shows in its sector, which the list tells already.
        for coverage in difference.coverage where difference.renamed.isEmpty && difference.removed.isEmpty {
            for row in coverage.rows {
                for (heading, cell) in zip(coverage.headings, row.cells) where cell.isChanged {
                    told.append("coverage \(row.sector) \(heading.plural): \(cell.old) > \(cell.new)")
                }
            }
        }
        return told
    }
}
