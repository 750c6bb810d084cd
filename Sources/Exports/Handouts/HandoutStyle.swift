/// The style of handouts: black on white, one typeface without serifs, made for paper first.
enum HandoutStyle {
    /// - Parameter footer: what stands at the foot of every page.
    static func text(footer: String, isLarge: Bool) -> String {
        style.replacing("FOOTER", with: escaped(footer)).replacing("FOOTSIZE", with: isLarge ? "16pt" : "8pt")
    }

    /// Text within quotation marks of a style sheet: all but plain letters and digits by their numbers.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " ")
                ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
        }.joined()
    }

    private static let style = #"""
        :root {
          --text: 11pt; --small: 8.5pt; --head: 22pt; --sub: 13.5pt; --label: 8.5pt; --gap: 3mm;
          --ink: #000000; --soft: #41494f; --line: #9aa3a9; --faint: #cfd5d9; --accent: #123f54; --tint: #eef3f6;
        }
        .large {
          --text: 18pt; --small: 16pt; --head: 30pt; --sub: 22pt; --label: 16pt; --gap: 5mm; --soft: #000000; --line: #000000;
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0 auto; background: #ffffff; color: var(--ink); font-size: var(--text); line-height: 1.4; overflow-wrap: break-word;
          font-family: "Source Sans 3", "Open Sans", "Noto Sans", "Liberation Sans", Arial, Helvetica, sans-serif;
        }
        .sheet { break-after: page; }
        .sheet:last-child { break-after: auto; }
        .break { break-after: page; }
        header { border-bottom: 1.2mm solid var(--accent); padding-bottom: var(--gap); margin-bottom: calc(var(--gap) * 1.6); }
        .audience { color: var(--accent); font-size: var(--small); font-weight: 700; margin: 0 0 1mm; }
        h1 { font-size: var(--head); line-height: 1.12; letter-spacing: -0.01em; margin: 0; font-weight: 700; }
        .lead { margin: 2mm 0 0; color: var(--soft); }
        h2 { font-size: var(--sub); line-height: 1.2; margin: calc(var(--gap) * 2) 0 var(--gap); break-after: avoid; color: var(--accent); }
        h3 { font-size: var(--text); line-height: 1.25; margin: 0; break-after: avoid; }
        p { margin: 0 0 2mm; }
        a { color: inherit; }
        footer { margin-top: calc(var(--gap) * 2.2); padding-top: 2mm; border-top: 0.3mm solid var(--line); break-inside: avoid; }
        footer p { font-size: var(--small); color: var(--soft); margin: 0 0 0.6mm; }

        table { border-collapse: collapse; width: 100%; margin: 0 0 var(--gap); }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        th, td { text-align: left; vertical-align: top; }
        .grid caption { text-align: left; color: var(--soft); font-size: var(--small); padding-bottom: 1.5mm; }
        .grid th { font-size: var(--label); font-weight: 700; color: var(--soft); padding: 0 2.5mm 1.2mm; border-bottom: 0.5mm solid var(--ink); vertical-align: bottom; }
        .grid td { padding: 2mm 2.5mm; border-bottom: 0.25mm solid var(--line); }
        .grid th:first-child, .grid td:first-child { padding-left: 0; }
        .grid .strong { font-weight: 700; }
        .grid .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .grid .box { text-align: center; }
        .grid td.box { vertical-align: middle; }
        .grid span.box { display: inline-block; width: 6mm; height: 6mm; border: 0.4mm solid var(--ink); }
        .large .grid span.box { width: 9mm; height: 9mm; border-width: 0.6mm; }
        .more { display: block; font-weight: 400; margin-top: 0.6mm; color: var(--soft); }
        .keep { break-inside: avoid; }
        .dense td { font-size: 9.6pt; line-height: 1.35; padding-left: 1.6mm; padding-right: 1.6mm; }
        .dense th { font-size: var(--text); color: var(--ink); padding-left: 1.6mm; }
        .large .keep { break-inside: auto; }
        .large .dense td { font-size: var(--text); }
        .sub { margin: calc(var(--gap) * 1.4) 0 2mm; color: var(--soft); }
        .small { font-size: var(--small); color: var(--soft); line-height: 1.35; }
        p + .grid { margin-top: var(--gap); }
        .quiet td { background: var(--tint); color: var(--soft); padding-top: 1.2mm; padding-bottom: 1.2mm; font-weight: 400; }
        .quiet td:first-child { padding-left: 2mm; margin-left: -2mm; }
        .facts th { width: 30%; font-weight: 400; color: var(--soft); padding: 1mm 4mm 1mm 0; }
        .facts td { padding: 1mm 0; }
        .facts { break-inside: avoid; break-after: avoid; }
        .points { break-inside: avoid; margin: 0 0 var(--gap); padding: 0; list-style: none; }
        .points li { padding: 0.6mm 0 0.6mm 5mm; position: relative; break-inside: avoid; }
        .points li::before { content: "–"; position: absolute; left: 0; }
        .large .points li { padding-left: 8mm; }
        .large .facts, .large .points { break-inside: auto; break-after: auto; }
        blockquote { margin: 0 0 2mm; padding: 0 0 0 4mm; border-left: 0.8mm solid var(--faint); break-inside: avoid; white-space: pre-line; }
        blockquote p { margin: 0; }
        .line { height: 9.5mm; border-bottom: 0.25mm solid var(--line); }
        .large .line { height: 14mm; border-bottom-width: 0.4mm; }
        .entry { break-inside: avoid; margin: 0 0 calc(var(--gap) * 0.9); }
        .entry p { margin: 0; }
        .entry .address { font-size: var(--small); overflow-wrap: anywhere; }
        .entry .remark { font-size: var(--small); color: var(--soft); }
        figure { margin: 0 0 var(--gap); break-inside: avoid; }
        svg { display: block; width: 100%; height: auto; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        svg text { font-family: inherit; }
        svg .on-dark { fill: #ffffff; }

        .cards { position: relative; width: 210mm; height: 296.8mm; overflow: hidden; break-after: page; break-inside: avoid; page: cards; }
        .cards:last-child { break-after: auto; }
        .card { float: left; width: 105mm; height: 148.4mm; overflow: hidden; padding: 9mm 8mm 8mm; }
        .card .face { position: relative; height: 100%; }
        .card .number {
          position: absolute; right: 0; top: 0; margin: 0; min-width: 8mm; height: 8mm; padding: 0 1mm; border: 0.5mm solid var(--accent);
          border-radius: 4mm; text-align: center; font-weight: 700; line-height: 7mm; font-size: 11pt; color: var(--accent);
        }
        .card .role { margin: 0 11mm 3mm 0; font-size: 11.5pt; font-weight: 700; line-height: 1.2; color: var(--accent); min-height: 8mm; }
        .card .part { margin: 0 0 2.1mm; }
        .card .part h3 { font-size: 7.5pt; font-weight: 700; color: var(--soft); }
        .card .part p { margin: 0; line-height: 1.3; }
        .card .main { background: var(--tint); border-left: 1mm solid var(--accent); padding: 1.6mm 2.5mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .card .main p { font-weight: 700; }
        .card .remark { position: absolute; left: 0; right: 0; bottom: 0; margin: 0; font-size: 6.8pt; line-height: 1.25; color: var(--soft); }
        .fit-1 .part p { font-size: 10.4pt; } .fit-2 .part p { font-size: 9.8pt; } .fit-3 .part p { font-size: 9.2pt; }
        .fit-4 .part p { font-size: 8.6pt; } .fit-5 .part p { font-size: 8pt; } .fit-6 .part p { font-size: 7.4pt; }
        .fit-7 .part p { font-size: 6.8pt; } .fit-8 .part p { font-size: 6.2pt; }
        .cut { position: absolute; background: var(--ink); }
        .top, .bottom, .centre-a { left: 104.9mm; width: 0.2mm; height: 6mm; }
        .top { top: 4mm; } .bottom { bottom: 4mm; } .centre-a { top: 145.4mm; }
        .left, .right, .centre-b { top: 148.3mm; height: 0.2mm; width: 6mm; }
        .left { left: 4mm; } .right { right: 4mm; } .centre-b { left: 102mm; }
        .large .cards { width: auto; height: auto; min-height: 0; overflow: visible; page: auto; }
        .large .card { float: none; width: auto; height: auto; overflow: visible; padding: 0; }
        .large .cut { display: none; }
        .large .card .number { position: static; display: inline-block; font-size: 22pt; height: 14mm; min-width: 14mm; line-height: 12.5mm; border-radius: 7mm; margin-bottom: 3mm; }
        .large .card .role { font-size: var(--sub); margin-right: 0; }
        .large .card .part { margin-bottom: 4mm; }
        .large .card .part h3, .large .card .remark { font-size: var(--small); }
        .large .card .part p { font-size: var(--text); }
        .large .card .remark { position: static; margin-top: 4mm; }

        @media screen {
          body { max-width: 210mm; padding: 1rem; }
          .sheet { padding-bottom: 2rem; }
          .cards { border: 1px solid var(--faint); margin-bottom: 1rem; max-width: none; }
          .large .cards { border: 0; }
        }
        @media print {
          @page {
            size: A4; margin: 16mm 17mm 18mm;
            @bottom-left { content: "FOOTER"; font: FOOTSIZE "Liberation Sans", Arial, sans-serif; color: #41494f; }
            @bottom-right { content: counter(page); font: FOOTSIZE "Liberation Sans", Arial, sans-serif; color: #41494f; }
          }
          @page cards { size: A4; margin: 0; @bottom-left { content: none; } @bottom-right { content: none; } }
          .screen-only { display: none; }
          .quiet td, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """#
}
