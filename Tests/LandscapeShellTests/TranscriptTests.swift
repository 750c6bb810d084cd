import LandscapeKit
import LandscapeShell
import Testing

/// The walk that the project was asked for, line by line, with its answers.
@Suite struct TranscriptTests {
    private static let childrensPriorities = [
        "1. Halt the rise in childhood obesity and then seek to reduce it and increase the rates of participation in PE, sports and play",
        "2. Improve outcomes for children and young people with disabilities",
        "3. Reduce infant mortality",
        "4. Reduce the under 18s conception rate",
        "5. Improve the emotional health and wellbeing of children and young people",
        "6. Reduce bullying and help children and young people stay safe",
        "7. Improve the stability of placements for children in care",
        "8. Improve outcomes for vulnerable children and young people using a targeted and integrated approach",
        "9. Improve educational attainment",
        "10. Increase the number of children and young people engaged in positive activities",
        "11. Reduce offending and re-offending by young people aged 10-17 years",
        "12. Reduce the number of young people aged 16-18 who are Not in Education, Employment or Training (NEET)",
    ]

    @Test func loadLuton() throws {
        #expect(
            try Sitting().messages("load luton") == [
                "Loaded Luton: landscape mapping (Mapping 2010, Sep 2010; 253 records), directory (Handout 2018, 8 Feb 2018; 3 records).",
                "Historical: the newest source on Luton is 8 years old.",
            ])
    }

    @Test func twelvePrioritiesForChildren() throws {
        let outcome = try Sitting("load luton").expect("priorities sector:children")
        #expect(outcome.headings == ["Priorities · Luton · Children and young people (12)"])
        #expect(outcome.tables.first?.column("Priority") == Self.childrensPriorities)
        #expect(outcome.tables.first?.rows.map(\.number) == Array(1...12))
        #expect(Set(outcome.tables.first?.column("Basis") ?? []) == ["CYPP"])
        #expect(Set(outcome.tables.first?.column("Source") ?? []) == ["Mapping 2010 §6"])
    }

    @Test func prioritiesOfTheNeedsAssessment() throws {
        #expect(
            try Sitting("load luton").headlines("priorities basis:jsna") == [
                "Promoting harmony and community cohesion and improving the town's reputation",
                "Supporting vulnerable people, including the increasing number of people with learning difficulties",
                "Improving housing and the supply of affordable housing",
                "Reducing health inequalities",
                "Addressing lifestyle issues such as obesity, especially in the most deprived wards",
                "Increase adult participation in activity and sport",
                "Develop joint commissioning with the PCT, and a wider commissioning review",
                "Being financially sound and efficient",
                "High quality service to the public",
            ])
    }

    @Test func partnershipsAsATree() throws {
        let sitting = try Sitting("load luton")
        let outcome = try sitting.expect("partnerships")
        let lines = outcome.text().split(separator: "\n")
        #expect(
            lines.prefix(6) == [
                "Partnerships · Luton (17)", " 1  Luton Forum · local strategic partnership · corporate, partnerships · 1 member named",
                " 2  └─ Health and Well-Being Board · adult social care, public health · chair: Director of Adult",
                "        │ Social Services",
                " 3      ├─ Management Team · public health", " 4      ├─ Commissioning Group · public health",
            ])
        #expect(outcome.output.records.count == 18, "seventeen partnerships under one council")
        #expect(try sitting.expect("why 9").cards.first?.title == "Partnership · Joint Planning and Executive Group")
        #expect(try sitting.expect("partnerships view:table").tables.first?.rows.count == 17)
    }

    @Test func figuresOnHousing() throws {
        let outcome = try Sitting("load luton").expect("indicators theme:housing")
        let table = try #require(outcome.tables.first)
        #expect(
            table.column("Measure") == [
                "Forecast growth in households (2006 to 2021)",
                "Supporting People contracts and service level agreements with the third sector", "Overcrowded households",
                "Private sector homes below the decent homes standard",
            ])
        #expect(table.column("Value") == ["about 5,200 households", "about 60 contracts", "11.6% *", "32%"])
        #expect(table.column("Beside")?[2] == "East of England 5.2%; England and Wales 7.0%")
        #expect(outcome.messages == ["* The figure is as printed and something about it is odd; `why N` says what."])
    }

    @Test func aPhraseWithoutFigures() throws {
        let sitting = try Sitting("load luton")
        let outcome = try sitting.expect("find \"personal budgets\" -kind:indicator")
        #expect(outcome.headings == ["Found · Luton · \"personal budgets\" (8)"])
        #expect(outcome.output.records.contains { $0.id == "luton/adult-social-care/programme/personalisation-pilot" })
        #expect(outcome.output.records.allSatisfy { $0.kind != .indicator })
    }

    @Test func whatIsThereForOlderPeople() throws {
        let sitting = try Sitting("load luton")
        #expect(
            try sitting.headlines("opportunities sector:adult-social-care status:in-place") == [
                "Adult social care and Active Luton work well together, for instance on chair-based activities for older people.",
                "Adult social care also works with Active Luton on activities for those of 50 and over.",
                "Adult social care and Cultural Services work well together, for instance on Books on Prescription.",
                "Cultural Services and adult social care work together on projects at two museums, the Stockwood Discovery Centre "
                    + "and Wardown Park.",
            ])
        let card = try #require(try sitting.expect("why 1").cards.first)
        #expect(
            card.title
                == "Opportunity · Adult social care and Active Luton work well together, for instance on chair-based activities for "
                + "older people."
        )
        #expect(
            card.lines == [
                "Status": "In place", "Whose view": "Officers of Luton adult social care", "Area": "Luton", "Sector": "Adult social care",
                "Themes": "Older people, Physical activity",
                "Age": "undated; published Sep 2010, 16 years ago",
                "Source": "The Commissioning Landscape in Luton: Initial findings and implications, §4",
                "Part of":
                    "Strategic Commissioning Evaluation Report, Part 3: examples of commissioning landscape mapping (final, March "
                    + "2011), chapter 4",
                "Published": "Sep 2010", "About it": "Compiled from interviews with officers, whose views it reports as their own.",
                "Id": "luton/adult-social-care/opportunity/chair-based-activities",
            ])
    }

    @Test func gaps() throws {
        let outcome = try Sitting("load luton").expect("gaps")
        #expect(outcome.headings == ["Coverage · Luton"])
        let table = try #require(outcome.tables.first)
        #expect(
            table.cells.first { $0[0] == "Children" } == [
                "Children", "6·2010", "12·2010", "7·2010", "4·2010", "6·2010", "11·2010", "1·2010", "2·2010",
            ])
        #expect(table.cells.first { $0[0] == "Corporate" }?.last == "-")
        #expect(outcome.text().contains("Not recorded. Corporate: advice."))
    }

    @Test func oxfordshire() throws {
        let sitting = try Sitting("load luton")
        #expect(
            try sitting.messages("load oxfordshire") == [
                "Loaded Oxfordshire: commissioning guide (Framework 2010, May 2010; Guide 2015, 2015; 769 records).",
                "Historical: the newest source on Oxfordshire is 11 years old.",
            ])
        let contacts = try sitting.expect("contacts organisation:\"clinical commissioning\"")
        #expect(
            contacts.tables.first?.column("Holder, how to reach") == [
                "Joe McManners", "Ian Bottomley", "Juliet Long", "Beccy Clacy", "Sonja Janeva",
            ])
        #expect(Set(contacts.tables.first?.column("Organisation") ?? []) == ["Oxfordshire Clinical Commissioning Group"])
        #expect(contacts.tables.first?.column("As of")?.first == "pub. 2015 (11 y)")

        let strategies = try sitting.expect("strategies")
        #expect(strategies.output.records.contains { $0.title == "Oxfordshire Joint Health and Wellbeing Strategy, 2012-2016" })
        #expect(Set(strategies.output.records.flatMap(\.areas)) == ["luton", "oxfordshire", "england"])

        let intentions = try sitting.expect("intentions due:2014")
        #expect(intentions.output.records.count == 8)
        #expect(intentions.tables.first?.column("Due")?.allSatisfy { $0.contains("2014") } ?? false)
    }

    @Test func comparedOnMentalHealth() throws {
        let sitting = try Sitting("load luton", "load oxfordshire")
        let outcome = try sitting.expect("compare luton oxfordshire on priorities theme:mental-health")
        #expect(outcome.headings == ["Compared · Luton and Oxfordshire on priorities · theme mental-health"])
        #expect(
            outcome.tables.map { $0.columns.map(\.title) } == [
                ["Recorded", "Luton", "Oxfordshire"], ["In line by", "Luton", "Oxfordshire"],
            ])
        #expect(outcome.tables[0].cells == [["Priorities", "2", "8"]])
        #expect(
            outcome.tables[1].column("Luton")?.contains("[4] 5. Improve the emotional health and wellbeing of children and young people")
                ?? false)
        #expect(try sitting.expect("why 4").cards.first?.lines["Id"] == "luton/children/priority/emotional-health")
    }

    @Test func aMisspeltWord() throws {
        #expect(
            try Sitting("load luton", "load oxfordshire").messages("find obesety") == [
                "Nothing found: no records for Luton, Oxfordshire · ‘obesety’.",
                "'obesety' is in no record; did you mean 'obesity' or 'obese'?",
            ])
    }

    @Test func nothingExplainsItself() throws {
        let outcome = try Sitting("load luton").expect("priorities theme:heritage")
        #expect(outcome.isAnswer)
        #expect(
            outcome.messages == [
                "Nothing found: no priorities for Luton · theme heritage.", "Without theme:heritage there are 30: `priorities`",
                "Here theme: has health-inequality (4), obesity (3), physical-activity (3), maternity (3), safeguarding (3), "
                    + "mental-health (2)",
                "Elsewhere: North Tyneside (2): `priorities north-tyneside theme:heritage`",
            ])
    }
}
