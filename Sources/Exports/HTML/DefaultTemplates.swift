/// The templates that ship with the program. They are text in the program and no files beside it, so that the program can be copied alone.
enum DefaultTemplates {
    /// The page: what stands around the chapters.
    static let page = #"""
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <meta name="generator" content="Landscape"/>
        <title>{{title}}</title>
        <style>{{{style}}}</style>
        </head>
        <body>
        <a class="skip" href="#{{first}}">Skip to the text</a>
        <header>
        <h1>{{title}}</h1>
        <p class="summary">{{summary}}</p>
        </header>
        <nav aria-labelledby="contents">
        <h2 id="contents">Contents</h2>
        <ol>
        {{#chapters}}<li><a href="#{{id}}">{{name}}</a></li>
        {{/chapters}}
        </ol>
        </nav>
        <main>
        {{#cards}}
        <section class="card">
        <h2>Key facts: {{area}}</h2>
        <dl>
        {{#facts}}<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
        {{/facts}}
        </dl>
        </section>
        {{/cards}}
        {{#chapters}}
        <section class="chapter" aria-labelledby="{{id}}">
        <h2 id="{{id}}"><span class="no">{{number}}.</span> {{name}}</h2>
        {{#items}}
        {{>report-block}}
        {{/items}}
        </section>
        {{/chapters}}
        </main>
        <footer>
        {{#colophon}}<p>{{.}}</p>
        {{/colophon}}
        </footer>
        </body>
        </html>

        """#

    /// One block of a chapter: a heading, a paragraph, statements, a table, pictures, notes, references.
    static let block = #"""
        {{#heading}}<h3 id="{{id}}">{{name}}</h3>
        {{/heading}}
        {{#paragraph}}<p>{{paragraph}}</p>
        {{/paragraph}}
        {{#lists}}
        {{#area}}<p class="area">{{area}}</p>
        {{/area}}
        <ul class="statements">
        {{#statements}}
        {{>report-statement}}
        {{/statements}}
        </ul>
        {{/lists}}
        {{#table}}
        <div class="scroll" tabindex="0" role="region" aria-label="{{caption}}">
        <table{{#isMatrix}} class="matrix"{{/isMatrix}}>
        <caption>{{caption}}</caption>
        <colgroup>{{#columns}}<col style="width: {{width}}"/>{{/columns}}</colgroup>
        <thead><tr>{{#columns}}<th scope="col"{{#isNumber}} class="number"{{/isNumber}}><span>{{title}}</span></th>{{/columns}}</tr></thead>
        <tbody>
        {{#rows}}
        <tr{{#record}} id="{{id}}" data-record="{{record}}"{{/record}}>{{#cells}}{{#isHead}}<th scope="row" class="{{class}}">{{/isHead}}{{^isHead}}<td class="{{class}}" data-label="{{label}}">{{/isHead}}{{text}}{{#mark}}<a class="cite"{{#id}} id="{{id}}"{{/id}} href="{{href}}" title="{{source}}">{{text}}</a>{{/mark}}{{#remark}} <span class="remark">{{remark}}</span>{{/remark}}{{#pointers}} <a class="pointer" href="{{href}}">Note of {{date}}</a>{{/pointers}}{{#isHead}}</th>{{/isHead}}{{^isHead}}</td>{{/isHead}}{{/cells}}</tr>
        {{/rows}}
        </tbody>
        </table>
        </div>
        {{/table}}
        {{#figure}}
        <figure class="{{#isWide}}wide{{/isWide}}{{^isWide}}charts{{/isWide}}">
        <div class="pictures"{{#isWide}} tabindex="0" role="region" aria-label="{{caption}}"{{/isWide}}>
        {{#charts}}<div class="picture">{{#title}}<p class="picture-title"><strong>{{title}}</strong> <span class="remark">{{detail}}</span></p>{{/title}}{{{svg}}}</div>
        {{/charts}}
        </div>
        <figcaption>{{caption}}</figcaption>
        </figure>
        {{/figure}}
        {{#notes}}
        {{>report-note}}
        {{/notes}}
        {{#references}}
        <div class="reference" id="{{id}}"><p><span class="no">[{{number}}]</span> <cite>{{title}}</cite>. {{detail}}{{#address}} <a class="address" href="{{address}}" rel="noopener noreferrer">{{address}}</a>{{/address}}{{#place}} {{place}}{{/place}}</p>
        <p class="uses">Cited in {{#uses}}<a href="{{href}}">{{chapter}}</a> {{/uses}}{{^uses}}no chapter{{/uses}}</p></div>
        {{/references}}
        {{#code}}<pre>{{code}}</pre>
        {{/code}}

        """#

    /// One record, and those under it.
    static let statement = #"""
        <li{{#record}} id="{{id}}" data-record="{{record}}"{{/record}}>
        <p>{{#lead}}<strong>{{lead}}</strong> {{/lead}}{{#text}}{{text}} {{/text}}{{#mark}}<a class="cite"{{#id}} id="{{id}}"{{/id}} href="{{href}}" title="{{source}}">{{text}}</a>{{/mark}}</p>
        {{#hasDetails}}<p class="details">{{#details}}{{#label}}<span class="key">{{label}}:</span> {{/label}}{{#value}}{{value}}{{/value}}{{#address}}<a class="address" href="{{address}}" rel="noopener noreferrer">{{address}}</a>{{/address}}{{separator}}{{/details}}</p>
        {{/hasDetails}}
        {{#hasItems}}
        <ul class="parts">
        {{#items}}<li>{{.}}</li>
        {{/items}}
        </ul>
        {{/hasItems}}
        {{#remark}}<p class="remark">Note: {{remark}}</p>
        {{/remark}}
        {{#notes}}
        {{>report-note}}
        {{/notes}}
        {{#pointers}}<p class="remark"><a class="pointer" href="{{href}}">Researcher’s note of {{date}}</a></p>
        {{/pointers}}
        {{#hasChildren}}
        <ul class="children">
        {{#children}}
        {{>report-statement}}
        {{/children}}
        </ul>
        {{/hasChildren}}
        </li>

        """#

    /// A note of the researcher.
    static let note = #"""
        <aside class="note" id="{{id}}" data-note="{{note}}">
        <p class="note-head"><strong>Researcher’s note, {{date}}</strong>{{#about}} <span class="remark">{{about}}</span>{{/about}}</p>
        {{#paragraphs}}<p>{{#lines}}{{line}}{{#isBroken}}<br/>{{/isBroken}}{{/lines}}</p>
        {{/paragraphs}}
        </aside>

        """#

    /// The page that other programs make DOCX and ODT of: no style, no pictures.
    static let document = #"""
        <!DOCTYPE html>
        <html lang="en-GB">
        <head><meta charset="utf-8"/><title>{{title}}</title></head>
        <body>
        <p>{{summary}}</p>
        <h2>Contents</h2>
        <ul>
        {{#chapters}}<li><a href="#{{id}}">{{number}}. {{name}}</a></li>
        {{/chapters}}
        </ul>
        {{#cards}}
        <h2>Key facts: {{area}}</h2>
        <table>
        <colgroup><col style="width: 30%"/><col style="width: 70%"/></colgroup>
        <thead><tr><th scope="col">Fact</th><th scope="col">{{area}}</th></tr></thead>
        <tbody>
        {{#facts}}<tr><th scope="row">{{label}}</th><td>{{value}}</td></tr>
        {{/facts}}
        </tbody>
        </table>
        {{/cards}}
        {{#chapters}}
        <h2 id="{{id}}">{{number}}. {{name}}</h2>
        {{#items}}
        {{>report-block}}
        {{/items}}
        {{/chapters}}
        <hr/>
        {{#colophon}}<p>{{.}}</p>
        {{/colophon}}
        </body>
        </html>

        """#

    /// The page that leads to several reports.
    static let index = #"""
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>{{title}}</title>
        <style>{{{style}}}</style>
        </head>
        <body>
        <header>
        <h1>{{title}}</h1>
        </header>
        <main class="index">
        <ul class="statements">
        {{#links}}<li><p><a href="{{href}}"><strong>{{name}}</strong></a></p><p class="details">{{detail}}</p></li>
        {{/links}}
        </ul>
        </main>
        <footer>
        {{#colophon}}<p>{{.}}</p>
        {{/colophon}}
        </footer>
        </body>
        </html>

        """#
}
