import Cataloguing
import Exports
import LandscapeKit
import Workspaces

/// Writes a landscape, or a part of one, in a form that other programs read.
struct ExportCommand: Command {
    var name: String { "export" }
    var group: CommandGroup { .desk }
    var summary: String { "Write a report, records, notes and more to a file" }
    var usage: String {
        "export \(ExportSubject.allCases.map(\.rawValue).joined(separator: "|")) [area ...] [qualifier:value ...] to PATH "
            + "[as FORMAT] [names:on] [force]; export report each [area ...] to FOLDER; export calendar for:WORKSHOP to PATH"
    }
    var details: String {
        "The file's ending picks the format, `as` overrides it; `help formats` lists them all. `export report each` writes a report an area "
            + "into a folder, with a page that leads to them. Names, e-mail addresses and "
            + "telephone numbers are withheld unless `names:on`, those in notes too. "
            + "`section:q1` makes a chapter of the answer to a saved query, asked of the report's areas. "
            + "What is there is not overwritten without `force`. The file is whole, read back and counted, or not there at all."
    }
    var examples: [String] {
        [
            "export report luton to luton.md", "export records luton to luton.csv",
            "export records oxfordshire kind:contact to contacts.jsonl names:on", "export data luton to luton/ as datapackage",
            "export contacts oxfordshire to posts.vcf", "export calendar oxfordshire to dates.ics",
            "export report luton to luton.html", "export report each region:east-of-england to reports",
        ]
    }
    var options: [CommandOption] {
        [
            CommandOption("names", ["on", "off"], "Names of people, or posts alone"),
            CommandOption("force", ["on", "off"], "Overwrite what is there"),
            CommandOption("section", [], "A saved query whose answer becomes a chapter of the report; several with commas"),
            CommandOption("for", [], "With `calendar`: a workshop's day, its sessions and breaks"),
            CommandOption("as", [], "The format, whatever the file's ending"),
        ]
    }
    var words: WordStyle { .exports }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        if let workshop = call.options["for"]?.first { return try WorkshopCalendar.run(workshop, call, session) }
        if ReportEach.isMeant(call) { return try ReportEach(call, session).run() }
        let request = try ExportRequest(call, session)
        let (material, warnings) = try MaterialGatherer(session: session).gather(request)
        let product: ExportProduct
        do {
            product = try request.format.make(material)
        } catch {
            throw CommandError(error.description)
        }
        let path = session.surroundings.absolute(request.path)
        try ExportWriter().write(product, request.format, to: path, shown: request.path, force: request.force)
        var blocks: [Block] = [.message(Message(Self.done(request, material, product)))]
        blocks += warnings.map { .message(Message(StyledText($0), .warning)) }
        blocks += product.remarks.map { .message(Message(StyledText($0), .hint)) }
        return Outcome(Output(blocks))
    }

    /// `Wrote luton.csv (256 records, csv; names and addresses of 4 contacts withheld: add names:on to include them).`
    private static func done(_ request: ExportRequest, _ material: ExportMaterial, _ product: ExportProduct) -> StyledText {
        var facts = ""
        for count in product.counts {
            let isContainer = count.thing == "file" || count.thing == "table"
            facts += (facts.isEmpty ? "" : isContainer ? " in " : ", ") + count.shown
        }
        facts += (facts.isEmpty ? "" : ", ") + request.format.name
        let withheld = ExportManifest.withheld(material.personal)
        let names = withheld.isEmpty ? "" : "; \(withheld.joined(separator: " and ")) withheld: add names:on to include them"
        return StyledText("Wrote ") + StyledText(request.path, .code) + StyledText(" (\(facts)\(names)).")
    }
}
