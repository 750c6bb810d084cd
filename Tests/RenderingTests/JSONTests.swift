import LandscapeKit
import Rendering
import Testing

@Suite struct JSONTests {
    static func json(_ blocks: Block...) throws -> FieldValue { try JSONReader.read(JSONRenderer().render(Output(blocks))) }
    static func lines(_ blocks: Block...) -> [String] { JSONLinesRenderer().render(Output(blocks)).split(separator: "\n").map(String.init) }

    @Test func recordsStandWhole() throws {
        let values = try Self.json(.heading("x", level: 1), .table(Samples.prioritiesTable), .message(Message("x"))).list
        #expect(values == Samples.priorities.map { RecordJSON.encode($0) })
        #expect(try values.map { try RecordJSON.decode($0) } == Samples.priorities)
        #expect(try Self.lines(.table(Samples.prioritiesTable)).map { try JSONReader.read($0) } == values)
    }

    @Test func aRecordStandsOnce() throws {
        let record = Samples.priorities[0]
        let card = Card("x", [], record: record)
        #expect(try Self.json(.card(card), .table(Samples.prioritiesTable), .card(card)).list.count == 3)
        #expect(Self.lines(.card(card), .card(card)).count == 1)
    }

    @Test func table() {
        #expect(
            JSONRenderer().render(Output([.table(Samples.coverage)])) == """
                [
                  {
                    "sector": "Adult social care",
                    "records": "48",
                    "as-of": "Sep 2010"
                  },
                  {
                    "sector": "Children",
                    "records": "1,204",
                    "as-of": "Sep 2010"
                  },
                  {
                    "sector": "Housing",
                    "records": "–",
                    "as-of": ""
                  }
                ]

                """)
        #expect(
            JSONLinesRenderer().render(Output([.table(Samples.coverage)])) == """
                {"sector":"Adult social care","records":"48","as-of":"Sep 2010"}
                {"sector":"Children","records":"1,204","as-of":"Sep 2010"}
                {"sector":"Housing","records":"–","as-of":""}

                """)
    }

    @Test func tree() {
        let tree = Tree([Tree.Node("Forum", detail: "meets monthly", number: 1, children: [Tree.Node("Board \"A\"")])])
        #expect(
            JSONLinesRenderer().render(Output([.tree(tree)]))
                == #"{"label":"Forum","detail":"meets monthly","children":[{"label":"Board \"A\"","detail":"","children":[]}]}"# + "\n")
        #expect(
            JSONRenderer().render(Output([.tree(tree)])) == #"""
                [
                  {
                    "label": "Forum",
                    "detail": "meets monthly",
                    "children": [
                      {
                        "label": "Board \"A\"",
                        "detail": "",
                        "children": []
                      }
                    ]
                  }
                ]

                """#)
    }

    @Test func card() throws {
        let card = Card(
            "Luton",
            [Card.Line("Code", "E06000032"), Card.Line("Name", "Luton"), Card.Line("Name", "Lutton"), Card.Line("Name", "Leutone")])
        #expect(
            JSONLinesRenderer().render(Output([.card(card)]))
                == #"{"title":"Luton","Code":"E06000032","Name":["Luton","Lutton","Leutone"]}"# + "\n")
        #expect(try Self.json(.card(card)).list.count == 1)
    }

    @Test func severalBlocks() throws {
        let table = Table([Table.Column("a", "A"), Table.Column("b", "B")], [Table.Row(["1"])])
        let expected = try JSONReader.read(#"[[{"a":"1","b":""}],[{"label":"x","detail":"","children":[]}],{"title":"c"}]"#)
        #expect(try Self.json(.table(table), .text("x"), .tree(Tree([Tree.Node("x")])), .card(Card("c", []))) == expected)
        #expect(
            Self.lines(.table(table), .tree(Tree([Tree.Node("x")])), .card(Card("c", [])))
                == [#"{"a":"1","b":""}"#, #"{"label":"x","detail":"","children":[]}"#, #"{"title":"c"}"#])
    }

    @Test func nothingRecorded() {
        #expect(JSONRenderer().render(Output([.table(Table([Table.Column("a", "A")], []))])) == "[]\n")
        #expect(JSONRenderer().render(.message("x")) == "[]\n")
        #expect(JSONLinesRenderer().render(.message("x")).isEmpty)
    }

    /// Whatever the text, it is JSON, it reads back as it was, and it stays on its line.
    @Test(arguments: [
        "\"\\/", "a\nb\r\n\tc", "\u{0}\u{1B}[31m\u{7F}", "\u{85}\u{9B}\u{2028}\u{2029}", "\u{202E}x\u{2066}", "委託 👩‍🔬 🇬🇧 e\u{301}",
        "\u{FEFF}\u{FFFF}\u{10FFFF}",
    ])
    func anyText(_ text: String) throws {
        let table = Table([Table.Column("k", "K")], [Table.Row([StyledText(text)])])
        #expect(try Self.json(.table(table)).list.first?.object["k"]?.text == text)
        let rendered = JSONLinesRenderer().render(Output([.table(table)]))
        #expect(try JSONReader.read(rendered).object["k"]?.text == text)
        #expect(rendered.filter(\.isNewline).count == 1)
    }
}
