import LandscapeKit
import Rendering
import Testing

@Suite struct MarkdownTests {
    static func markdown(_ blocks: Block...) -> String { MarkdownRenderer().render(Output(blocks)) }

    struct Case: Sendable, CustomTestStringConvertible {
        let text: StyledText
        let markdown: String
        var testDescription: String { text.plain }

        init(_ text: StyledText, _ markdown: String) {
            self.text = text
            self.markdown = markdown
        }
    }

    @Test(arguments: [
        Case("Halt the rise – £1.2m (2010)", "Halt the rise – £1.2m (2010)"),
        Case("*bold* _it_ `code` ~~no~~", #"\*bold\* \_it\_ \`code\` \~\~no\~\~"#),
        Case("[x](javascript:alert(1)) ![i](u)", #"\[x\](javascript:alert(1)) !\[i\](u)"#),
        Case("<script>alert(1)</script>", #"\<script\>alert(1)\</script\>"#),
        Case("R&D &amp; &#60; A & B", ##"R\&D \&amp; \&\#60; A & B"##),
        Case(#"a\b"#, #"a\\b"#), Case("a|b", #"a\|b"#), Case("$x$", #"\$x\$"#),
        Case("# heading", ##"\# heading"##), Case("1. item", #"1\. item"#), Case("23) item", #"23\) item"#),
        Case("1.5 million", #"1\.5 million"#),
        Case("- item", #"\- item"#), Case("+ item", #"\+ item"#), Case("> quote", #"\> quote"#), Case("---", #"\---"#),
        Case("a\n===", "a\\\n\\==="),
        Case("a\n:-:", "a\\\n\\:-:"), Case("    code", "code"), Case("a  \nb", "a\\\nb"), Case("a\n\nb", "a\n\nb"),
        Case("a\t\u{1B}b", #"a \\u{1B}b"#),
        Case("see https://a.org/x_y*z.", "see <https://a.org/x_y*z>."), Case("(http://a.org)", "(<http://a.org>)"),
        Case("www.a.org ftp://a.org", #"www\.a.org ftp\://a.org"#), Case("http://a.org/?a&lt;b", "<http://a.org/?a&amp;lt;b>"),
        Case("https://a.org/<b>|c", #"<https://a.org/>\<b\>\|c"#), Case("https://", #"https\://"#),
        Case("x_https://a.org", #"x\_<https://a.org>"#),
        Case(StyledText("two words ", .strong) + "after", "**two words** after"), Case(StyledText(" ", .strong), ""),
        Case(StyledText("a*b", .strong), #"**a\*b**"#), Case(StyledText("why 1", .code), "`why 1`"),
        Case(StyledText("a`b|c", .code), "``a`b|c``"),
        Case(StyledText("`x", .code), "`` `x ``"), Case(StyledText("dim *", .dim), #"dim \*"#),
    ])
    func paragraph(_ sample: Case) {
        #expect(Self.markdown(.text(sample.text)) == (sample.markdown.isEmpty ? "" : sample.markdown + "\n"))
    }

    @Test func table() {
        let table = Table(
            [Table.Column("a", "A|B"), Table.Column("n", "Records", .right)],
            [
                Table.Row(["one\ntwo", "1"], number: 1), Table.Row([StyledText("x|y", .code) + " | \\|", "- 2"], number: 2),
                Table.Row(["https://a.org/?q=a|b"]),
            ], caption: "3 rows, *all*")
        #expect(
            Self.markdown(.table(table)) == #"""
                | # | A\|B | Records |
                | --: | --- | --: |
                | 1 | one<br>two | 1 |
                | 2 | `x\|y` \| \\\| | - 2 |
                | | <https://a.org/?q=a>\|b | |

                *3 rows, \*all\**

                """#)
    }

    @Test func priorities() {
        #expect(
            Self.markdown(.heading("Luton *2010*", level: 2), .table(Samples.prioritiesTable)) == #"""
                ## Luton \*2010\*

                | # | Area | Sector | Priority | Basis | As of | Source |
                | --: | --- | --- | --- | --- | --- | --- |
                | 1 | Luton | Children | Halt the rise in childhood obesity and then seek to reduce it and increase the rates of participation in PE, sports and play | CYPP | Sep 2010 | Mapping 2010 §6 |
                | 2 | Luton | Children | Improve outcomes for children and young people with disabilities | CYPP | Sep 2010 | Mapping 2010 §6 |
                | 3 | Luton | Children | Reduce infant mortality | CYPP | Sep 2010 | Mapping 2010 §6 |

                *3 priorities of Luton*

                """#)
    }

    @Test func treeCardAndMessages() {
        #expect(
            Self.markdown(
                .tree(Samples.tree), .card(Samples.card), .message(Message("8 years old.\nAsk `now luton`.", .warning)),
                .message(Message("> 3 records")),
                .code("a\n```\nb")) == #"""
                    - (1) Luton Forum (local strategic partnership)
                      - (2) Health and Well-Being Board · adult social care, public health
                        - (3) Management Team
                        - (4) Commissioning Group
                      - (5) Children's Trust Board · governs children's services; restructured on the principles of the national Commissioning Support Programme
                        - (6) Joint Planning and Executive Group · main vehicle for commissioning

                    **Improve outcomes for children and young people with disabilities**

                    - **Area:** Luton
                    - **Themes:** disability
                    - **Source:** The Commissioning Landscape in Luton: Initial findings and implications, §6
                    - **Record:** `luton/children/priority/children-with-disabilities`

                    > **Warning:** 8 years old.\
                    > Ask \`now luton\`.

                    > \> 3 records

                    ````
                    a
                    ```
                    b
                    ````

                    """#)
    }

    @Test func labelsThatLookLikeLists() {
        let tree = Tree([Tree.Node("1. First", children: [Tree.Node("- second\n# third")])])
        #expect(
            Self.markdown(.tree(tree)) == ##"""
                - 1\. First
                  - \- second \# third

                """##)
        #expect(Self.markdown(.heading("# One\ntwo #", level: 9)) == "###### \\# One two \\#\n")
        #expect(Self.markdown(.card(Card("", [Card.Line("a|b", StyledText("c|d", .code))]))) == "- **a\\|b:** `c|d`\n")
    }
}
