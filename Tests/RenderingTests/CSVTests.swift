import LandscapeKit
import Rendering
import Testing

@Suite struct CSVTests {
    static func csv(_ blocks: Block...) -> String { CSVRenderer().render(Output(blocks)) }

    static func cell(_ text: String) -> String {
        let rendered = csv(.table(Table([Table.Column("k", "K")], [Table.Row([StyledText(text)])])))
        // The header and the end of the line are left out; CR LF is one character.
        return String(rendered.dropFirst(2).dropLast())
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let cell: String
        var testDescription: String { text.debugDescription }

        init(_ text: String, _ cell: String) {
            self.text = text
            self.cell = cell
        }
    }

    @Test(arguments: [
        Case("plain", "plain"), Case("", ""), Case("a,b", "\"a,b\""), Case("say \"hi\"", "\"say \"\"hi\"\"\""), Case("a\nb", "\"a\nb\""),
        Case("a\r\nb", "\"a\nb\""), Case(" padded ", "\" padded \""), Case("£1,200", "\"£1,200\""), Case("café 委託", "café 委託"),
        Case("=1+1", "'=1+1"), Case("+44 20", "'+44 20"), Case("-1+1", "'-1+1"), Case("@SUM(A1)", "'@SUM(A1)"),
        Case("  =1", "'  =1"),
        Case("\u{A0}\u{3000}=1", "'\u{A0}\u{3000}=1"), Case("\u{FEFF}=1", "'\u{FEFF}=1"), Case("＝1", "'＝1"), Case("＋1", "'＋1"),
        Case("－1", "'－1"),
        Case("＠x", "'＠x"), Case("\tx", "' x"), Case("\rx", "'\\u{D}x"), Case("\n=x", "\"'\n=x\""),
        Case("=HYPERLINK(\"u\",\"x\")", "\"'=HYPERLINK(\"\"u\"\",\"\"x\"\")\""),
        Case("-3.5", "-3.5"), Case("-0", "-0"), Case("3", "3"), Case("-", "'-"), Case("--", "'--"), Case("-3.5%", "'-3.5%"),
        Case("-1e5", "'-1e5"),
        Case("a=b", "a=b"), Case("– none", "– none"), Case("x\u{1B}y", "x\\u{1B}y"),
    ])
    func cells(_ sample: Case) { #expect(Self.cell(sample.text) == sample.cell) }

    @Test func table() {
        #expect(
            Self.csv(.message(Message("hidden")), .table(Samples.coverage))
                == "sector,records,as-of\r\nAdult social care,48,Sep 2010\r\nChildren,\"1,204\",Sep 2010\r\nHousing,–,\r\n")
    }

    @Test func severalBlocksWithoutRecords() {
        let tree = Tree([Tree.Node("Forum", detail: "meets monthly", children: [Tree.Node("=Board")])])
        let card = Card("Luton", [Card.Line("Code", "E06000032")])
        #expect(
            Self.csv(
                .heading("Hidden", level: 1), .table(Table([Table.Column("a", "A")], [Table.Row(["1"])])), .tree(tree), .card(card),
                .tree(Tree([])))
                == "a\r\n1\r\n\r\ndepth,label,detail\r\n0,Forum,meets monthly\r\n1,'=Board,\r\n\r\nlabel,value\r\ntitle,Luton\r\nCode,E06000032\r\n"
        )
    }

    @Test func records() {
        #expect(
            CSVRenderer().render(Output([.table(Samples.prioritiesTable)])).replacing("\r\n", with: "\n") == """
                id,pack,areas,kind,sector,title,text,themes,as_of,note,voice,source,source_title,published,section,rank,basis,group,target
                luton/children/priority/halt-childhood-obesity,luton,luton,priority,children,"Halt the rise in childhood obesity and then seek to reduce it and increase the rates of participation in PE, sports and play",,"obesity; physical-activity; play",,,,mapping-2010,The Commissioning Landscape in Luton: Initial findings and implications,2010-09,6,1,cypp,,
                luton/children/priority/children-with-disabilities,luton,luton,priority,children,Improve outcomes for children and young people with disabilities,,disability,,,,mapping-2010,The Commissioning Landscape in Luton: Initial findings and implications,2010-09,6,2,cypp,,
                luton/children/priority/infant-mortality,luton,luton,priority,children,Reduce infant mortality,,"maternity; early-years",,,,mapping-2010,The Commissioning Landscape in Luton: Initial findings and implications,2010-09,6,3,cypp,,

                """)
    }

    /// Kinds side by side, records twice, fields that few have, objects and lists of them.
    @Test func recordsOfSeveralKinds() {
        var study = Samples.record(
            "creative-futures", .caseStudy, title: "Creative Futures",
            fields: Fields([
                ("provider", .text("-Luton Culture")), ("activities", .list([.text("singing"), .text("dance; drama")])),
                (
                    "outcomes",
                    .list([
                        .object(
                            Fields([("measure", .text("felt \"better\"")), ("value", .number(Figure(18))), ("of", .number(Figure(20)))]))
                    ])
                ),
            ]))
        study.aliases = ["CF"]
        study.citation = Citation(source: Samples.source, sections: ["2", "3.1"], page: "12")
        let gap = Samples.record("none", .gap, fields: Fields([("kind", .text("barriers")), ("state", .text("recorded-as-none"))]))
        let tender = Samples.record("tender", .tender, title: "Tender", fields: Fields([("pass-mark", .number(Figure(60)))]))
        let output = Output([
            .card(Card("x", [], record: study)), .tree(Tree([Tree.Node("group", children: [Tree.Node("x", record: gap)])])),
            .table(
                Table(
                    [Table.Column("a", "A")], [Table.Row(["x"], record: study), Table.Row(["y"], record: tender), Table.Row(["no record"])])
            ),
        ])
        #expect(
            CSVRenderer().render(output).replacing("\r\n", with: "\n") == #"""
                id,pack,areas,kind,sector,title,text,themes,as_of,note,voice,source,source_title,published,section,page,aliases,provider,commissioner,funder,audience,from,to,activities,outcomes,evaluated,url,criteria,pass_mark,winning_score,period,amount,unit,missing,state
                luton/children/case-study/creative-futures,luton,luton,case-study,children,Creative Futures,,,,,,mapping-2010,The Commissioning Landscape in Luton: Initial findings and implications,2010-09,"2; 3.1",12,CF,'-Luton Culture,,,,,,"singing; dance; drama","[{""measure"":""felt \""better\"""",""value"":18,""of"":20}]",,,,,,,,,,
                luton/children/gap/none,luton,luton,gap,children,,,,,,,mapping-2010,The Commissioning Landscape in Luton: Initial findings and implications,2010-09,6,,,,,,,,,,,,,,,,,,,barriers,recorded-as-none
                luton/children/tender/tender,luton,luton,tender,children,Tender,,,,,,mapping-2010,The Commissioning Landscape in Luton: Initial findings and implications,2010-09,6,,,,,,,,,,,,,,60,,,,,,

                """#)
    }

    @Test func byteOrderMark() {
        let output = Output([.table(Table([Table.Column("a", "A")], []))])
        #expect(CSVRenderer(byteOrderMark: true).render(output) == "\u{FEFF}a\r\n")
        #expect(CSVRenderer(byteOrderMark: true).render(Output()).isEmpty)
    }

    /// Every line ends in CR LF, and every record has as many cells as the header.
    @Test func linesAreEven() {
        let rendered = CSVRenderer().render(Output([.table(Samples.prioritiesTable)]))
        let lines = rendered.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.count == 5 && lines.last?.isEmpty == true)
        #expect(!rendered.contains("\n"))
    }
}
