import Cataloguing
import Foundation
import LandscapeKit
import PackAuthoring
import Workspaces

/// `pack new`: a pack that builds and passes at once, for its author to fill.
enum PackMaking {
    static let options = [
        CommandOption("profile", PackProfile.allCases.map(\.rawValue), "new: what kind of landscape; landscape-mapping without it"),
        CommandOption("loose", [], "new: a folder to make outside the project"),
        CommandOption("kind", Area.Kind.allCases.map(\.rawValue), "new: what sort of place, where the register lacks it"),
        CommandOption("region", Area.englishRegions, "new: its region, where the register lacks it"),
        CommandOption("gss", [], "new: its GSS code, where the register lacks it"),
        CommandOption("name", [], "new: its everyday name, where that is not the name typed"),
    ]

    static let details =
        "It writes Plugins/NAME with one file a sector, every heading explained and exemplified in comments, the area's codes and lineage, the "
        + "line in Package.swift and a first table of facts. Nothing is overwritten. Run it in the project's folder; with `loose:PATH` it makes "
        + "a folder anywhere. An area that the register lacks comes from `areas import FILE.csv`; else it asks what the area is, or you say "
        + "it at once: `pack new \"County Durham\" kind:unitary-authority region:north-east gss:E06000047`."

    static func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        try PackToolCommand.refuseOptions(call, but: Set(options.map(\.name)), of: "new")
        let words = call.words.dropFirst().joined(separator: " ")
        guard !words.isEmpty else {
            throw CommandError("`pack new` wants an area, e.g. `pack new \"County Durham\"`; `help pack` tells more", .usage)
        }
        if let found = try area(words, call, session) { return try make(found.area, found.origin, words, call, session) }
        guard session.surroundings.takesAnswers else { throw unknown(words, session) }
        // Nobody is asked three questions for a pack that could not be written; its place hangs on the name alone.
        let sketch = NewPack(area: try declared(words, call, .other, region: nil, gss: nil), origin: .person, profile: .landscapeMapping) {
            $0
        }
        try requireRoom(for: sketch, call, session)
        return NewPackDialogue.begin(words, call, nearest(words, session), session)
    }

    /// Writes the pack of an area.
    static func make(
        _ area: Area, _ origin: NewPack.Origin, _ words: String, _ call: Call, _ session: Session
    ) throws(CommandError) -> Outcome {
        let profile = call.options["profile"]?.first.flatMap(PackProfile.init) ?? .landscapeMapping
        let names = Dictionary(
            (area.successors + area.predecessors + [area.region].compactMap { $0 }).map { id in
                (id, session.register.area(id)?.name ?? session.importedAreas.name(id))
            }, uniquingKeysWith: { first, _ in first })
        let pack = NewPack(area: area, origin: origin, profile: profile) { names[$0] ?? $0 }
        try requireRoom(for: pack, call, session)
        var outcome =
            if let path = call.options["loose"]?.joined(separator: ",") {
                try makeLoose(pack, at: path, session)
            } else {
                try makeInProject(pack, session)
            }
        outcome.output.blocks.insert(contentsOf: remarks(words, area) { names[$0] ?? $0 }, at: 1)
        return outcome
    }

    /// What the person may not expect of the area that was found.
    private static func remarks(_ words: String, _ area: Area, _ name: (String) -> String) -> [Block] {
        var remarks: [Block] = []
        let typed = Folding.key(words)
        if area.otherNames.contains(where: { Folding.key($0) == typed }) && Folding.key(area.name) != typed {
            remarks.append(.message(Message(StyledText("'\(words)' goes by the name of \(area.name) in the register."), .hint)))
        }
        if let end = area.end {
            let heirs = area.successors.map(name).joined(separator: ", ")
            let rest = heirs.isEmpty ? "" : "; \(heirs) took its place"
            remarks.append(.message(Message(StyledText("\(area.name) ended on \(end)\(rest)."), .warning)))
        }
        return remarks
    }

    // MARK: The area

    /// The area, and where it is known from; nil where nothing tells what it is.
    private static func area(
        _ words: String, _ call: Call, _ session: Session
    ) throws(CommandError) -> (area: Area, origin: NewPack.Origin)? {
        switch AreaRegister.standard.resolve(words) {
        case .one(let area): return (area, .register)
        case .several(let areas): throw several(words, areas)
        case .none: break
        }
        switch session.importedAreas.resolve(words) {
        case .one(let area): return AreaRegister.standard.area(area.id).map { ($0, .register) } ?? (area, .table)
        case .several(let areas): throw several(words, areas)
        case .none: break
        }
        guard let kind = call.options["kind"]?.first.flatMap(Area.Kind.init) else { return nil }
        let gss = try call.options["gss"]?.first.map { text throws(CommandError) in try checkedCode(text) }
        return (try declared(words, call, kind, region: call.options["region"]?.first, gss: gss), .person)
    }

    /// An area as the person says it is.
    static func declared(
        _ words: String, _ call: Call, _ kind: Area.Kind, region: String?, gss: String?
    ) throws(CommandError) -> Area {
        let id = Folding.slug(words)
        guard !id.isEmpty, id.first?.isLetter == true else {
            throw CommandError("no id can be made of '\(words)'; write the area's name", .usage)
        }
        let name = call.options["name"]?.joined(separator: ", ") ?? words
        return Area(id: id, name: name, gss: gss, kind: kind, region: region)
    }

    /// A GSS code in capitals, that no area of the register has.
    static func checkedCode(_ text: String) throws(CommandError) -> String {
        let gss = text.uppercased()
        guard AreaTable.isGSS(gss) else {
            throw CommandError("'\(gss)' is no GSS code; it is a letter and eight digits, e.g. E06000047", .usage)
        }
        if let known = AreaRegister.standard.exact(gss) {
            throw CommandError("'\(gss)' is the code of \(known.name); `pack new \(known.id)` begins a pack for it")
        }
        return gss
    }

    private static func several(_ words: String, _ areas: [Area]) -> CommandError {
        let names = areas.map { "`pack new \($0.code ?? $0.id)` (\($0.name), \($0.standing))" }
        return CommandError("'\(words)' may be one of several: \(names.joined(separator: ", "))")
    }

    private static func nearest(_ words: String, _ session: Session) -> [Area] {
        var near: [Area] = []
        for answer in [AreaRegister.standard.resolve(words), session.importedAreas.resolve(words)] {
            if case .none(let nearest) = answer { near += nearest.filter { !near.contains($0) } }
        }
        return near
    }

    private static func unknown(_ words: String, _ session: Session) -> CommandError {
        let near = nearest(words, session)
        let line = "pack new \(Token.quotedIfNeeded(words)) kind:KIND region:REGION gss:CODE"
        return CommandError(
            "the register has no '\(words)'\(Diagnostic.didYouMean(near.prefix(2).map(\.id)))\(near.isEmpty ? "; " : " Else ")"
                + "`areas import FILE.csv` brings every council, or say what it is, e.g. kind:unitary-authority region:north-east: `\(line)`"
        )
    }

    // MARK: Writing

    private static func project(_ session: Session) throws(CommandError) -> ProjectFolder {
        guard let project = ProjectFolder.find(from: session.surroundings.folder) else {
            throw CommandError(
                "this is not Landscape's own folder, where packs are built; go there, or add `loose:FOLDER` to begin one anywhere")
        }
        return project
    }

    /// Refuses a pack whose folder is there already: nothing is overwritten.
    private static func requireRoom(for pack: NewPack, _ call: Call, _ session: Session) throws(CommandError) {
        let manager = FileManager.default
        if let typed = call.options["loose"]?.joined(separator: ",") {
            let path = session.surroundings.absolute(typed)
            guard !manager.fileExists(atPath: path) || (try? manager.contentsOfDirectory(atPath: path))?.isEmpty == true else {
                throw CommandError("\(typed) is there already, and nothing is overwritten; name a folder that is not")
            }
            return
        }
        let project = try project(session)
        for path in ["Plugins/" + pack.folder, "Tests/AreaPacksTests/Facts/" + pack.factsFileName]
        where manager.fileExists(atPath: project.path + "/" + path) {
            throw CommandError("\(path) is there already, and nothing is overwritten; a new source of the area goes into its pack")
        }
    }

    private static func makeInProject(_ pack: NewPack, _ session: Session) throws(CommandError) -> Outcome {
        let project = try project(session)
        let folder = "Plugins/" + pack.folder
        let facts = "Tests/AreaPacksTests/Facts/" + pack.factsFileName
        let manifest: String
        do {
            manifest = try PackList.adding(pack.folder, to: project.manifest)
        } catch {
            throw CommandError(
                "Package.swift \(error == .listed ? "lists '\(pack.folder)' already" : "has no list of packs that can be read")")
        }
        try write(pack.pluginFiles, in: project.path + "/" + folder)
        try write([NewPack.File(path: pack.factsFileName, text: pack.factsFile)], in: project.path + "/Tests/AreaPacksTests/Facts")
        do {
            let old = Fingerprint(of: Array(project.manifest.utf8))
            try SafeFile.write(Array(manifest.utf8), to: project.path + "/Package.swift", .replaceIfUnchanged(since: old))
        } catch {
            throw CommandError("\(folder) is written, but the list is not: \(error) Add \"\(pack.folder)\" to it by hand.")
        }
        let shown = project.shown(folder, from: session.surroundings.folder)
        return Outcome(
            Output([
                .message(Message(StyledText("Began \(pack.area.name): \(folder), its line in Package.swift, and \(facts)."))),
                .code(
                    """
                    Next:
                      edit \(shown)/Pack/pack.yaml
                          name your source; then fill one file after another
                      Scripts/landscape pack check \(shown)
                          says every fault, with file and line; --watch: at every save
                      Scripts/landscape pack preview \(shown)
                          shows it as its readers will see it
                      Scripts/test --filter \(pack.factsTest)
                          builds it and holds it against its facts
                    """),
            ]))
    }

    private static func makeLoose(_ pack: NewPack, at typed: String, _ session: Session) throws(CommandError) -> Outcome {
        try write(pack.looseFiles, in: session.surroundings.absolute(typed))
        let shown = Token.quotedIfNeeded(typed)
        return Outcome(
            Output([
                .message(Message(StyledText("Began \(pack.area.name): \(LooseFolder.count(pack.looseFiles.count, "file")) in \(typed)."))),
                .code(
                    """
                    Next:
                      edit pack.yaml there: name your source, then fill one file after another
                      pack check \(shown)    says every fault, with file and line
                      load \(shown)          asks it; `reload` after an edit
                    """),
            ]))
    }

    private static func write(_ files: [NewPack.File], in folder: String) throws(CommandError) {
        do {
            for file in files {
                let path = folder + "/" + file.path
                try FileManager.default.createDirectory(
                    atPath: String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)), withIntermediateDirectories: true)
                try SafeFile.write(Array(file.text.utf8), to: path, .refuseExisting, permissions: 0o644)
            }
        } catch {
            throw CommandError("the pack cannot be written: \(error)")
        }
    }
}
