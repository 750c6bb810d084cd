package import Cataloguing
package import LandscapeKit
package import Workspaces

/// One sitting: what is loaded, what was listed last, what is set. Used from one thread.
package final class Session {
    package internal(set) var library: PackLibrary
    package internal(set) var catalogue: Catalogue
    /// The areas there are: the register's, those that packs declare, and those that interviews name.
    package internal(set) var register: AreaRegister
    package var surroundings: Surroundings
    package var settings = Settings()
    /// The areas a person loaded, in that order.
    package private(set) var loaded: [String] = []
    /// Whether everything is loaded.
    package private(set) var hasLoadedAll = false
    /// The packs that stand in the catalogue. It may hold more than is loaded.
    var present: Set<String>
    /// What the workspace says of contacts, as it was last seen.
    var contacts = ContactWatch()
    /// The records of the last numbered answer: `1` is the first.
    package var listing: [Record] = [] { didSet { numbered = .records } }
    /// The notes of the last list of notes.
    package private(set) var notesListing: [Note] = []
    /// The number of the first of them: above 1 where notes follow records.
    package private(set) var firstNote = 1
    /// What the numbers of the last answer stand for.
    package private(set) var numbered = Numbered.records
    /// The file in the person's editor.
    var editing: Editing?
    /// The interviews of the last list of interviews.
    package var interviewListing: [Interview] = []
    /// The areas that interviews name and the register lacks.
    var interviewedAreas: [Area] = []
    /// The tour, while one is under way.
    var tour: TourUnderWay?
    /// The conversation that takes the lines until it ends.
    package var dialogue: (any Dialogue)?
    /// The entries of the line editor's history, oldest first.
    package var history: () -> [String] = { [] }
    var openWorkspace: Workspace? { didSet { learnAreas() } }
    /// How often another workspace was opened: what hangs on the workspace, such as the history, then changes.
    package internal(set) var workspacesOpened = 0
    /// The authorities of the table that the person imported.
    private(set) lazy var importedAreas = ImportedAreas(surroundings)
    /// What the command line says of settings, which no workspace overrides.
    package var pinned: (inout Settings) -> Void = { _ in }

    /// - Throws: `CommandError` when the catalogue cannot be made.
    package init(packs: [any AreaPack.Type], surroundings: Surroundings) throws(CommandError) {
        library = PackLibrary(packs)
        present = []
        var register = AreaRegister.standard
        for area in library.manifests.flatMap(\.declaredAreas) { register.add(area) }
        self.register = register
        self.surroundings = surroundings
        if surroundings.keepsCatalogue, let folder = CatalogueCache.folder(variables: surroundings.variables),
            let cache = CatalogueCache(folder: folder, library: library),
            let kept = cache.open(register: register) ?? cache.build(library, register: register)
        {
            catalogue = kept
            present = Set(library.manifests.map(\.id))
            return
        }
        do {
            catalogue = try Catalogue(register: register)
        } catch {
            throw CommandError("\(error)")
        }
    }

    /// What a query sees when it names no area.
    package var scope: Scope { hasLoadedAll ? .everything : Scope(areas: loaded, packs: loadedPacks.map(\.id)) }

    /// What a query sees: what it names, an area or a pack, whether that is loaded or not; else what is loaded.
    package func scope(for query: Query) -> Scope {
        query.areas.isEmpty && query.values(of: "pack").isEmpty ? scope : .everything
    }

    /// The packs behind what is loaded.
    package var loadedPacks: [PackManifest] {
        hasLoadedAll ? library.manifests : library.manifests.filter { !Set($0.areas).isDisjoint(with: loaded) }
    }

    package var parser: QueryParser { QueryParser(register: register, packs: library.manifests) }

    // MARK: Loading

    /// Loads areas: every pack that covers one comes into the catalogue.
    package func load(_ areas: [String]) throws(CommandError) {
        try bringIn(areas: areas)
        for area in areas where !loaded.contains(area) { loaded.append(area) }
    }

    package func loadAll() throws(CommandError) {
        try bringIn(library.manifests)
        hasLoadedAll = true
    }

    /// Forgets areas. The catalogue keeps their records for explanations; no query sees them.
    package func unload(_ areas: [String]) {
        if hasLoadedAll {
            hasLoadedAll = false
            loaded = library.areas
        }
        loaded.removeAll { areas.contains($0) }
    }

    package func unloadAll() {
        hasLoadedAll = false
        loaded = []
    }

    /// Brings the packs of areas into the catalogue without loading them: a query that names an area sees it at once. Packs for
    /// reference come along: they tell of any area, such as its health bodies, and the answer must not hang on what was asked before.
    package func bringIn(areas: [String]) throws(CommandError) {
        try bringIn(library.manifests.filter { !Set($0.areas).isDisjoint(with: areas) || $0.profile == .reference })
    }

    /// Brings every pack into the catalogue, for answers that look beyond what is loaded.
    package func bringInAll() throws(CommandError) { try bringIn(library.manifests) }

    func bringIn(_ manifests: [PackManifest]) throws(CommandError) {
        try seeContacts()
        var packs: [Pack] = []
        for manifest in manifests where !present.contains(manifest.id) {
            if let pack = try library.pack(manifest.id) { packs.append(pack) }
        }
        do {
            try catalogue.add(packs)
        } catch {
            throw CommandError("\(error)")
        }
        present.formUnion(packs.map(\.id))
    }

    // MARK: Asking

    /// Asks something as if exactly these areas were loaded, and leaves no trace: what is loaded, set and numbered is as before.
    ///
    /// - Parameter names: whether names of people may stand in the answer.
    func aside<Answer>(
        on areas: [String], names: Bool, _ ask: () throws(CommandError) -> Answer
    ) throws(CommandError) -> Answer {
        let (before, all, set) = (loaded, hasLoadedAll, settings)
        let (listed, notes, first, numbers) = (listing, notesListing, firstNote, numbered)
        defer {
            (loaded, hasLoadedAll, settings) = (before, all, set)
            (listing, notesListing, firstNote, numbered) = (listed, notes, first, numbers)
        }
        if !(hasLoadedAll && Set(areas) == Set(library.areas)) {
            (loaded, hasLoadedAll) = ([], false)
            try load(areas)
        }
        settings.showsNames = names
        return try ask()
    }

    /// A query of tokens, with the packs of the areas it names brought in.
    package func query(_ tokens: [Token], kind: RecordKind? = nil) throws(CommandError) -> Query {
        do {
            var query = try parser(for: tokens).parse(tokens)
            if let kind { query.parts.insert(Query.Part("kind", [kind.rawValue]), at: 0) }
            if !query.areas.isEmpty { try bringIn(areas: query.areas) }
            try bringIn(library.manifests.filter { query.values(of: "pack").contains($0.id) })
            return query
        } catch let error as QueryError {
            throw CommandError(error.message, .usage)
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("\(error)")
        }
    }

    /// Runs a read of the catalogue, its errors turned into the shell's.
    package func ask<T>(_ body: (Catalogue) throws -> T) throws(CommandError) -> T {
        try seeContacts()
        do {
            return try body(catalogue)
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("\(error)")
        }
    }

    /// Refuses a query that has nowhere to look.
    package func requireScope(for query: Query) throws(CommandError) {
        guard !hasLoadedAll, loaded.isEmpty, query.areas.isEmpty, query.values(of: "pack").isEmpty else { return }
        try requireGroups(query)
        throw CommandError("no area is loaded; `load luton` loads one, `load all` loads everything, `areas` lists them")
    }

    /// The records that numbers of the last listing stand for: `3`, `1-3`, `2,5`.
    package func records(numbered texts: [String]) throws(CommandError) -> [Record] {
        try seeContacts()
        return try NumberList.parse(texts, count: listing.count).map { listing[$0 - 1] }
    }

    /// Remembers a list of notes, so that the next line may refer to them by number.
    ///
    /// - Parameter place: whether the notes stand alone, after the records of the last list, or below a record's card.
    func list(_ notes: [Note], _ place: Numbered) {
        notesListing = notes
        firstNote = place == .both ? listing.count + 1 : 1
        numbered = place
    }

    // MARK: Workspace

    /// Where the workspace is, opened or not; nil where that is not known. Nothing is made there.
    var workspaceFolder: String? {
        openWorkspace?.path ?? surroundings.workspace.map(surroundings.absolute)
            ?? (try? Workspace.defaultPath(environment: surroundings.variables))
    }

    /// The workspace, opened when it is first needed.
    package func workspace() throws(CommandError) -> Workspace {
        if let openWorkspace { return openWorkspace }
        do {
            let workspace = try Workspace.open(at: try workspacePath(), environment: surroundings.variables, clock: surroundings.clock)
            openWorkspace = workspace
            return workspace
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("\(error)")
        }
    }

    /// What the workspace has to tell beside answers.
    func takeNotices() -> [String] { openWorkspace?.notices.take() ?? [] }
}

/// What the numbers of an answer stand for.
package enum Numbered: Sendable { case records, notes, both }
