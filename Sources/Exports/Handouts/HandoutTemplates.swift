/// The templates of handouts, as text in the program.
enum HandoutTemplates {
    /// The page: one sheet, or all of them for a PDF.
    static let page = #"""
        <!DOCTYPE html>
        <html lang="en-GB" class="{{size}}">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="generator" content="Landscape"/>
        <title>{{title}}</title>
        <style>{{{style}}}</style>
        </head>
        <body>
        {{#sheets}}{{>sheet}}{{/sheets}}
        </body>
        </html>

        """#

    static let sheet = #"""
        <section class="sheet" data-sheet="{{name}}">
        <header{{^showsHead}} class="screen-only"{{/showsHead}}>
        <p class="audience">{{audience}}</p>
        <h1>{{title}}</h1>
        {{#lead}}<p class="lead">{{lead}}</p>
        {{/lead}}
        </header>
        {{#items}}{{>item}}{{/items}}
        {{#hasRemarks}}<footer{{^showsHead}} class="screen-only"{{/showsHead}}>
        {{#remarks}}<p>{{.}}</p>
        {{/remarks}}
        </footer>
        {{/hasRemarks}}
        </section>

        """#

    static let item = #"""
        {{#heading}}<h2>{{heading}}</h2>
        {{/heading}}
        {{#subheading}}<h3 class="sub">{{subheading}}</h3>
        {{/subheading}}
        {{#small}}<p class="small">{{small}}</p>
        {{/small}}
        {{#paragraph}}<p>{{paragraph}}</p>
        {{/paragraph}}
        {{#break}}<div class="break"></div>
        {{/break}}
        {{#hasFacts}}<table class="facts"><tbody>
        {{#facts}}<tr><th scope="row">{{label}}</th><td>{{value}}</td></tr>
        {{/facts}}
        </tbody></table>
        {{/hasFacts}}
        {{#hasPoints}}<ul class="points">
        {{#points}}<li>{{.}}</li>
        {{/points}}
        </ul>
        {{/hasPoints}}
        {{#quotes}}<blockquote><p>{{.}}</p></blockquote>
        {{/quotes}}
        {{#lines}}<div class="line"></div>
        {{/lines}}
        {{#entries}}<div class="entry"><h3>{{head}}</h3><p>{{text}}</p>{{#address}}<p class="address"><a href="{{address}}">{{address}}</a></p>{{/address}}{{#remark}}<p class="remark">{{remark}}</p>{{/remark}}</div>
        {{/entries}}
        {{#table}}{{>table}}{{/table}}
        {{#pages}}{{>cards}}{{/pages}}
        {{#chart}}<figure>{{{chart}}}</figure>
        {{/chart}}
        """#

    static let table = #"""
        <table class="grid{{#isDense}} dense{{/isDense}}{{#isShort}} keep{{/isShort}}">
        {{#caption}}<caption>{{caption}}</caption>
        {{/caption}}
        <colgroup>{{#columns}}<col style="width:{{width}}"/>{{/columns}}</colgroup>
        {{#hasHead}}<thead><tr>{{#columns}}<th scope="col" class="{{kind}}">{{column}}</th>{{/columns}}</tr></thead>
        {{/hasHead}}
        <tbody>
        {{#rows}}<tr{{#isQuiet}} class="quiet"{{/isQuiet}}>{{#cells}}<td class="{{kind}}">{{#isBox}}<span class="box"></span>{{/isBox}}{{first}}{{#more}}<span class="more">{{.}}</span>{{/more}}</td>{{/cells}}</tr>
        {{/rows}}
        </tbody>
        </table>

        """#

    static let cards = #"""
        <div class="cards"><span class="cut top"></span><span class="cut bottom"></span><span class="cut left"></span><span class="cut right"></span><span class="cut centre-a"></span><span class="cut centre-b"></span>
        {{#cards}}<article class="card {{fit}}" data-card="{{number}}"><div class="face">
        <p class="number">{{number}}</p><p class="role">{{role}}</p>
        {{#cardLines}}<div class="part{{#isMain}} main{{/isMain}}"><h3>{{label}}</h3><p>{{value}}</p></div>
        {{/cardLines}}
        <p class="remark">{{cardRemark}}</p>
        </div></article>
        {{/cards}}
        </div>

        """#
}
