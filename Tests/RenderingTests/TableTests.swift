import LandscapeKit
import Rendering
import Testing

@Suite struct TableTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let width: Int
        let text: String
        var testDescription: String { "\(width) columns" }
    }

    @Test(arguments: [
        Case(
            width: 200,
            text: """
                 #  Area   Sector    Priority                                                                                                                      Basis  As of     Source
                 1  Luton  Children  Halt the rise in childhood obesity and then seek to reduce it and increase the rates of participation in PE, sports and play  CYPP   Sep 2010  Mapping 2010 §6
                 2  Luton  Children  Improve outcomes for children and young people with disabilities                                                              CYPP   Sep 2010  Mapping 2010 §6
                 3  Luton  Children  Reduce infant mortality                                                                                                       CYPP   Sep 2010  Mapping 2010 §6

                3 priorities of Luton

                """),
        Case(
            width: 120,
            text: """
                 #  Area   Sector    Priority                                                           Basis  As of     Source
                 1  Luton  Children  Halt the rise in childhood obesity and then seek to reduce it and  CYPP   Sep 2010  Mapping 2010 §6
                                     increase the rates of participation in PE, sports and play
                 2  Luton  Children  Improve outcomes for children and young people with disabilities   CYPP   Sep 2010  Mapping 2010 §6
                 3  Luton  Children  Reduce infant mortality                                            CYPP   Sep 2010  Mapping 2010 §6

                3 priorities of Luton

                """),
        Case(
            width: 80,
            text: """
                 #  Area   Sector    Priority                   Basis  As of     Source
                 1  Luton  Children  Halt the rise in           CYPP   Sep 2010  Mapping 2010 §6
                                     childhood obesity and
                                     then seek to reduce it
                                     and increase the rates of
                                     participation in PE,
                                     sports and play
                 2  Luton  Children  Improve outcomes for       CYPP   Sep 2010  Mapping 2010 §6
                                     children and young people
                                     with disabilities
                 3  Luton  Children  Reduce infant mortality    CYPP   Sep 2010  Mapping 2010 §6

                3 priorities of Luton

                """),
        Case(
            width: 60,
            text: """
                 #  Area   Sector    Priority                Basis  As of
                 1  Luton  Children  Halt the rise in        CYPP   Sep 2010
                                     childhood obesity and
                                     then seek to reduce it
                                     and increase the rates
                                     of participation in
                                     PE, sports and play
                 2  Luton  Children  Improve outcomes for    CYPP   Sep 2010
                                     children and young
                                     people with
                                     disabilities
                 3  Luton  Children  Reduce infant           CYPP   Sep 2010
                                     mortality

                3 priorities of Luton. Not shown for want of room: Source.

                """),
        Case(
            width: 40,
            text: """
                 1  Area: Luton
                    Sector: Children
                    Priority: Halt the rise in childhood
                      obesity and then seek to reduce it
                      and increase the rates of
                      participation in PE, sports and
                      play
                    Basis: CYPP
                    As of: Sep 2010
                    Source: Mapping 2010 §6

                 2  Area: Luton
                    Sector: Children
                    Priority: Improve outcomes for
                      children and young people with
                      disabilities
                    Basis: CYPP
                    As of: Sep 2010
                    Source: Mapping 2010 §6

                 3  Area: Luton
                    Sector: Children
                    Priority: Reduce infant mortality
                    Basis: CYPP
                    As of: Sep 2010
                    Source: Mapping 2010 §6

                3 priorities of Luton

                """),
    ])
    func priorities(_ sample: Case) {
        #expect(TerminalRenderer(width: sample.width).render(Output([.table(Samples.prioritiesTable)])) == sample.text)
    }

    @Test func figures() {
        #expect(
            TerminalRenderer(width: 80).render(Output([.table(Samples.coverage)])) == """
                Sector             Records  Newest
                Adult social care       48  Sep 2010
                Children             1,204  Sep 2010
                Housing                  –

                """)
    }

    @Test func figuresInANarrowWindow() {
        #expect(
            TerminalRenderer(width: 36).render(Output([.table(Samples.coverage)])) == """
                Sector             Records  Newest
                Adult social care       48  Sep 2010
                Children             1,204  Sep 2010
                Housing                  –

                """)
        #expect(
            TerminalRenderer(width: 20).render(Output([.table(Samples.coverage)])) == """
                Sector: Adult social
                  care
                Records: 48
                Newest: Sep 2010

                Sector: Children
                Records: 1,204
                Newest: Sep 2010

                Sector: Housing
                Records: –

                """)
    }

    @Test func pipesGetWholeRows() {
        #expect(
            PlainRenderer().render(Output([.table(Samples.prioritiesTable)])) == """
                 #  Area   Sector    Priority                                                                                                                      Basis  As of     Source
                 1  Luton  Children  Halt the rise in childhood obesity and then seek to reduce it and increase the rates of participation in PE, sports and play  CYPP   Sep 2010  Mapping 2010 §6
                 2  Luton  Children  Improve outcomes for children and young people with disabilities                                                              CYPP   Sep 2010  Mapping 2010 §6
                 3  Luton  Children  Reduce infant mortality                                                                                                       CYPP   Sep 2010  Mapping 2010 §6

                3 priorities of Luton

                """)
    }

    @Test func rowsWithoutNumberAndShortRows() {
        let table = Table(
            [Table.Column("a", "Body"), Table.Column("b", "Seats", .right)],
            [Table.Row(["Cabinet", "9"], number: 7), Table.Row(["none"]), Table.Row(["Forum", "12", "more than columns"], number: 128)])
        #expect(
            TerminalRenderer(width: 80).render(Output([.table(table)])) == """
                  #  Body     Seats
                  7  Cabinet      9
                     none
                128  Forum       12

                """)
    }

    @Test func wideCharactersAndLineEnds() {
        let table = Table(
            [Table.Column("a", "名"), Table.Column("b", "Note"), Table.Column("c", "n", .right)],
            [Table.Row(["委託", "cafe\u{301}\nau lait", "1"]), Table.Row(["👩‍🔬", "🇬🇧 flag", "10"]), Table.Row(["ab", "", "100"])])
        #expect(
            TerminalRenderer(width: 80).render(Output([.table(table)])) == """
                名    Note       n
                委託  café       1
                      au lait
                👩‍🔬    🇬🇧 flag   10
                ab             100

                """)
        #expect(
            PlainRenderer().render(Output([.table(table)])) == """
                名    Note       n
                委託  café au    1
                      lait
                👩‍🔬    🇬🇧 flag   10
                ab             100

                """)
    }

    @Test func headersWrapToTheirColumns() {
        let table = Table(
            [
                Table.Column("a", "Sector"), Table.Column("b", "What the officers would advise", flexible: true),
                Table.Column("c", "n", .right),
            ],
            [Table.Row(["Children", "Ask early.", "1"])])
        #expect(
            TerminalRenderer(width: 36).render(Output([.table(table)])) == """
                          What the officers would
                Sector    advise                   n
                Children  Ask early.               1

                """)
    }

    /// Where nothing may be left out, every column of text gives way before the table becomes blocks.
    @Test func fixedColumnsGiveWayLast() {
        let table = Table(
            ["Luton", "Leicester", "Manchester"].map { Table.Column($0, $0) },
            [Table.Row(["Promoting harmony and cohesion", "Reducing health inequalities", "Improving housing for all"])])
        #expect(
            TerminalRenderer(width: 52).render(Output([.table(table)])) == """
                Luton              Leicester        Manchester
                Promoting harmony  Reducing health  Improving
                  and cohesion     inequalities     housing for all

                """)
    }

    @Test func empty() {
        let columns = [Table.Column("a", "Area"), Table.Column("b", "Records", .right)]
        #expect(TerminalRenderer(width: 80).render(Output([.table(Table(columns, []))])) == "Area  Records\n")
        #expect(TerminalRenderer(width: 80).render(Output([.table(Table([], [], caption: "Nothing"))])) == "Nothing\n")
        #expect(TerminalRenderer(width: 80).render(Output([.table(Table([], []))])).isEmpty)
    }

    @Test func aColumnWithoutATitleIsLeftOutInSilence() {
        let table = Table(
            [Table.Column("a", "Text", flexible: true), Table.Column("b", "", dropOrder: 1)],
            [Table.Row([StyledText(String(repeating: "word ", count: 20)), StyledText(String(repeating: "x", count: 50))])])
        #expect(!TerminalRenderer(width: 60).render(Output([.table(table)])).contains("Not shown"))
    }

    @Test func captionsEndBeforeWhatWasLeftOut() {
        func rendered(_ caption: String?) -> String {
            let table = Table(
                [Table.Column("a", "Text", flexible: true), Table.Column("b", "Source", dropOrder: 1)],
                [Table.Row([StyledText(String(repeating: "word ", count: 20)), StyledText(String(repeating: "x", count: 50))])],
                caption: caption)
            return TerminalRenderer(width: 60).render(Output([.table(table)])).split(separator: "\n").suffix(1).joined()
        }
        #expect(rendered(nil) == "Not shown for want of room: Source.")
        #expect(rendered("1 record") == "1 record. Not shown for want of room: Source.")
        #expect(rendered("1 record.") == "1 record. Not shown for want of room: Source.")
    }
}
