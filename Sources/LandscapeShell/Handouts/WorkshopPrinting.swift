import Exports
import LandscapeKit
import Workshops
import Workspaces

/// `workshop print NAME to FOLDER`.
enum WorkshopPrinting {
    static func run(_ words: [String], _ desk: WorkshopDesk, _ call: Call, _ session: Session) throws(CommandError) -> Outcome {
        let (folder, force) = try target(words, call, "workshop print \(desk.name) to handouts")
        let isLarge = call.isOn("large")
        let maker = try HandoutMaker(desk, isLarge: isLarge, session)
        let (wanted, files) = try self.wanted(call, maker.plan)
        let own = try files.map { file throws(CommandError) in try self.own(file, desk) }
        let (sheets, messages) = try maker.sheets(wanted)
        let page = HandoutPage(title: maker.plan.title, isLarge: isLarge)
        let pdf: HandoutFolder.PDF = call.options["pdf"] == nil ? .ifPossible : call.isOn("pdf") ? .always : .never
        let product: ExportProduct
        do {
            product = try HandoutFolder(page, searchPath: session.surroundings.variables["PATH"] ?? "").make(
                sheets, own: own, pdf: pdf, program: "Landscape \(Version.number)", made: session.surroundings.clock.now.text)
        } catch {
            throw CommandError(error.description)
        }
        try ExportWriter().write(product, to: session.surroundings.absolute(folder), shown: folder, force: force) {
            files throws(ExportError) in try HandoutFolder.count(files)
        }
        let facts = product.counts.map { $0.thing == "page" ? "\($0.shown) in \(HandoutFolder.document)" : $0.shown }
        let kind = isLarge ? "in large print; names" : "names"
        var blocks: [Block] = messages.map { .message($0) }
        blocks.append(
            .message(
                Message(
                    StyledText("Wrote ") + StyledText(folder, .code)
                        + StyledText(" (\(facts.joined(separator: ", ")); \(kind) of people are on none of them): ")
                        + StyledText(sheets.map(\.name).joined(separator: ", ") + "."))))
        blocks += product.remarks.map { .message(Message(StyledText($0), .hint)) }
        return Outcome(Output(blocks))
    }

    /// Where it goes, and whether what is there may be replaced.
    static func target(_ words: [String], _ call: Call, _ example: String) throws(CommandError) -> (path: String, force: Bool) {
        guard words.first == "to", words.count > 1 else {
            throw CommandError("say where to: `to` and a name at the end, e.g. `\(example)`", .usage)
        }
        let rest = words.dropFirst(2)
        if let other = rest.first(where: { $0 != "force" }) {
            throw CommandError("'\(other)' stands after the name; a name with spaces goes in quotes", .usage)
        }
        return (words[1], call.isOn("force") || !rest.isEmpty)
    }

    /// The handouts of `only:`, or those of the plan.
    private static func wanted(_ call: Call, _ plan: WorkshopPlan) throws(CommandError) -> (handouts: [String], files: [String]) {
        let files = HandoutMaker.files(plan)
        guard let only = call.options["only"] else { return (HandoutMaker.names(plan), files) }
        for name in only where !WorkshopField.builtIn.contains(name) && !files.contains(name) {
            let near = NearMiss.best(for: name, among: WorkshopField.builtIn + files, limit: 1)
            throw CommandError(
                "there is no handout '\(name)'"
                    + (near.isEmpty
                        ? "; they are \((WorkshopField.builtIn + files).joined(separator: ", "))" : Diagnostic.didYouMean(near)),
                .usage)
        }
        return (WorkshopField.builtIn.filter(only.contains), files.filter(only.contains))
    }

    private static func own(_ name: String, _ desk: WorkshopDesk) throws(CommandError) -> ExportFile {
        guard !name.contains("/"), !name.hasPrefix(".") else {
            throw CommandError(
                "'\(name)' is no file of the workshop's folder; `workshop check \(desk.name)` says where it is named", .usage)
        }
        do throws(StorageError) {
            return ExportFile(name, try SafeFolder.read(desk.path(name)))
        } catch {
            throw CommandError("the handout \(error); `workshop check \(desk.name)` says where it is named")
        }
    }
}
