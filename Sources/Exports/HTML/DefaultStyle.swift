/// The style sheet that ships with the program: calm on a screen, light and dark, on a telephone, and on paper.
enum DefaultStyle {
    static let text = #"""
        :root {
          --paper: #ffffff; --ink: #1c2428; --soft: #55616a; --line: #d5dbdf; --accent: #1b5e7b; --tint: #f3f6f8; --other: #c3cdd4;
          --note: #fbf7ea; --note-line: #a8863a;
          --heat1: #eaf2f6; --heat2: #cfe2eb; --heat3: #a9cbdb; --heat4: #2f7391; --heat5: #1b4f68; --on-dark: #ffffff;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #14191c; --ink: #e4e8ea; --soft: #a6b1b8; --line: #364047; --accent: #8ec8e2; --tint: #1d2428; --other: #5b6871;
            --note: #25221a; --note-line: #c9a95c;
            --heat1: #1c2d36; --heat2: #1f3f4e; --heat3: #245266; --heat4: #7fbcd6; --heat5: #b5dcee; --on-dark: #10191e;
          }
        }
        * { box-sizing: border-box; }
        html { font-size: 17px; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: auto; }
        body {
          margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 76rem; background: var(--paper); color: var(--ink);
          font-family: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "Liberation Serif", serif;
          line-height: 1.5; overflow-wrap: break-word;
        }
        h1, h2, h3, nav, table, figure, dl, .details, .remark, .area, .uses, .note-head, .cite, footer, .skip, .summary {
          font-family: -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, system-ui, sans-serif;
        }
        a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
        a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 1; }

        header { padding: 3.5rem 0 1.5rem; border-bottom: 3px solid var(--accent); margin-bottom: 2rem; }
        h1 { font-size: 2.1rem; line-height: 1.15; font-weight: 650; letter-spacing: -0.015em; margin: 0 0 0.75rem; max-width: 24em; }
        .summary { color: var(--soft); font-size: 0.95rem; margin: 0; max-width: 44rem; }
        h2 { font-size: 1.45rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.01em; margin: 0 0 1rem; }
        .chapter { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
        .chapter h2 { color: var(--accent); }
        h3 { font-size: 1.02rem; font-weight: 650; margin: 2rem 0 0.6rem; }
        p { margin: 0 0 0.75rem; }
        .chapter > p, .statements, .note, .reference, .area { max-width: 40rem; }

        nav { font-size: 0.88rem; line-height: 1.35; }
        nav h2 { font-size: 0.88rem; letter-spacing: 0; margin-bottom: 0.5rem; }
        nav ol { margin: 0; padding: 0; list-style: none; counter-reset: chapter; columns: 15rem; column-gap: 2rem; }
        nav li { counter-increment: chapter; padding: 0.2rem 0 0.2rem 2rem; position: relative; break-inside: avoid; }
        nav li::before { content: counter(chapter); position: absolute; left: 0; width: 1.4rem; text-align: right; color: var(--soft); }
        nav a { color: var(--ink); text-decoration: none; }
        nav a:hover { text-decoration: underline; }

        .card { background: var(--tint); border-left: 3px solid var(--accent); padding: 1.1rem 1.4rem 0.9rem; margin: 2rem 0; max-width: 46rem; }
        .card h2 { font-size: 1.02rem; margin-bottom: 0.6rem; }
        dl { margin: 0; font-size: 0.9rem; line-height: 1.4; }
        dl div { display: grid; grid-template-columns: 11rem 1fr; gap: 0.2rem 1rem; padding: 0.25rem 0; border-top: 1px solid var(--line); }
        dl div:first-child { border-top: 0; }
        dt { color: var(--soft); }
        dd { margin: 0; }

        ul { margin: 0; padding: 0; list-style: none; }
        .statements > li, .children > li { padding: 0.45rem 0 0.45rem 1.1rem; position: relative; }
        .statements > li::before, .children > li::before {
          content: ""; position: absolute; left: 0; top: 1.15rem; width: 0.4rem; height: 1px; background: var(--soft);
        }
        .statements > li > p, .children > li > p { margin: 0; }
        .children { margin-top: 0.35rem; border-left: 1px solid var(--line); padding-left: 0.9rem; }
        .parts { margin: 0.3rem 0 0.1rem; font-size: 0.94rem; }
        .parts > li { padding: 0.1rem 0 0.1rem 1.1rem; position: relative; }
        .parts > li::before { content: "–"; position: absolute; left: 0; color: var(--soft); }
        .details, .remark, .uses { font-size: 0.8rem; line-height: 1.4; color: var(--soft); }
        .details { margin-top: 0.1rem; }
        .area { font-weight: 650; font-size: 0.85rem; color: var(--accent); margin: 1.1rem 0 0.2rem; }
        .cite { font-size: 0.76rem; text-decoration: none; white-space: nowrap; }
        .cite:hover { text-decoration: underline; }
        :target { background: var(--heat1); }

        .note { background: var(--note); border-left: 3px solid var(--note-line); padding: 0.7rem 1rem; margin: 0.7rem 0; }
        .note p { margin: 0 0 0.4rem; }
        .note p:last-child { margin-bottom: 0; }
        .note-head { font-size: 0.82rem; }

        .scroll { overflow-x: auto; margin: 0.8rem 0 1.4rem; max-width: 54rem; }
        table { border-collapse: collapse; font-size: 0.83rem; line-height: 1.35; width: 100%; font-variant-numeric: tabular-nums; }
        caption { text-align: left; color: var(--soft); font-size: 0.8rem; padding-bottom: 0.45rem; }
        th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.7rem 0.4rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
        thead th { color: var(--soft); font-weight: 600; border-bottom: 1px solid var(--soft); vertical-align: bottom; }
        .number { text-align: right; }
        th.number, td.number { padding-left: 0.5rem; }
        tbody .remark { display: block; }
        .matrix { width: auto; }
        .matrix col { width: auto !important; }
        .matrix thead th.number { height: 11.5rem; padding: 0 0 0.4rem; vertical-align: bottom; text-align: left; }
        .matrix thead th.number span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; }
        .matrix td.number { text-align: center; min-width: 2.4rem; padding: 0.25rem 0.3rem; border: 1px solid var(--paper); }
        .matrix th { white-space: nowrap; padding: 0.25rem 0.9rem 0.25rem 0; }
        .heat1 { background: var(--heat1); } .heat2 { background: var(--heat2); } .heat3 { background: var(--heat3); }
        .heat4 { background: var(--heat4); color: var(--on-dark); } .heat5 { background: var(--heat5); color: var(--on-dark); }

        figure { margin: 0.8rem 0 1.4rem; max-width: 54rem; }
        figcaption { color: var(--soft); font-size: 0.8rem; margin-top: 0.5rem; }
        .pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1.2rem 2.5rem; }
        .wide .pictures { display: block; overflow-x: auto; padding-bottom: 0.3rem; }
        .picture-title { font-size: 0.85rem; line-height: 1.3; margin: 0 0 0.1rem; }
        .wide .picture-title { margin-bottom: 0.6rem; }
        svg { display: block; }
        svg.small { width: 100%; max-width: 23rem; height: auto; }
        svg.wide { max-width: none; }
        svg text { font-family: inherit; fill: var(--ink); }
        svg .tick { fill: var(--soft); }
        svg .own { fill: var(--accent); }
        svg .other { fill: var(--other); stroke: var(--soft); }
        svg .rule { stroke: var(--line); }
        svg .axis { stroke: var(--soft); }
        svg .edge { stroke: var(--soft); }
        svg .body { fill: var(--paper); stroke: var(--soft); }
        svg .root { fill: var(--heat1); stroke: var(--accent); }

        .reference { padding: 0.5rem 0; }
        .reference p { margin: 0; }
        .no { font-variant-numeric: tabular-nums; }
        .uses a { margin-right: 0.6em; }
        pre { font-size: 0.8rem; overflow-x: auto; }
        footer { border-top: 1px solid var(--line); margin-top: 4rem; padding-top: 1rem; font-size: 0.8rem; color: var(--soft); }
        footer p { margin: 0 0 0.3rem; }

        @media (min-width: 68rem) {
          body { display: grid; grid-template-columns: 14rem minmax(0, 1fr); column-gap: 3.5rem; align-items: start; }
          header, footer, .index { grid-column: 1 / -1; }
          nav { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; }
          nav ol { columns: auto; }
          main > .card:first-child { margin-top: 0; }
        }
        @media screen and (max-width: 34rem) {
          html { font-size: 16px; }
          header { padding-top: 1.75rem; }
          h1 { font-size: 1.6rem; }
          h2 { font-size: 1.25rem; }
          dl div { grid-template-columns: 1fr; }
          dt { font-size: 0.8rem; }
          .card { padding: 0.9rem 1rem; }
          table:not(.matrix) :is(tbody, tr, th, td) { display: block; text-align: left; border: 0; padding: 0; }
          table:not(.matrix) thead, table:not(.matrix) colgroup { display: none; }
          table:not(.matrix) tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
          table:not(.matrix) tbody th { font-weight: 600; }
          table:not(.matrix) td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
          table:not(.matrix) td:empty { display: none; }
        }
        @media print {
          :root {
            --paper: #ffffff; --ink: #000000; --soft: #444c52; --line: #bfc7cc; --accent: #1b4f68; --tint: #ffffff; --other: #c3cdd4;
            --note: #ffffff; --note-line: #a8863a;
            --heat1: #eaf2f6; --heat2: #cfe2eb; --heat3: #a9cbdb; --heat4: #2f7391; --heat5: #1b4f68; --on-dark: #ffffff;
          }
          @page { size: A4; margin: 18mm 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444c52; } }
          html { font-size: 10.5pt; }
          body { display: block; max-width: none; padding: 0; }
          .skip { display: none; }
          header { padding-top: 0; }
          nav { position: static; max-height: none; overflow: visible; }
          nav ol { columns: 2; }
          .chapter { margin-top: 2rem; }
          .chapter > p, .statements, .note, .reference, .area, .card, figure, .scroll { max-width: none; }
          h1, h2, h3, .area, caption, .picture-title { break-after: avoid; }
          .picture, .note, .card, .matrix, tr, .statements > li > p { break-inside: avoid; }
          .details, .parts, .uses { break-before: avoid; }
          .matrix { font-size: 0.74rem; }
          .matrix thead th.number { height: 10.5rem; }
          .matrix td.number, .matrix th { padding-top: 0.12rem; padding-bottom: 0.12rem; }
          thead { display: table-header-group; }
          .scroll, .wide .pictures { overflow: visible; }
          svg.wide { max-width: 100%; height: auto; }
          .statements a[href^="http"]:not(.address)::after { content: " (" attr(href) ")"; }
          a { color: inherit; text-decoration: none; }
          .pointer { text-decoration: underline; }
          .heat1, .heat2, .heat3, .heat4, .heat5, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          :target { background: none; }
        }

        """#
}
