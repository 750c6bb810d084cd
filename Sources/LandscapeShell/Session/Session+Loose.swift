import Cataloguing
import LandscapeKit
import PackReading
import Workspaces

/// Packs that are read from their folders while the program runs, and areas that no pack and no register knows.
extension Session {
    /// Reads the pack in a folder. An error leaves everything as it was.
    ///
    /// - Returns: what was read, with everything that is wrong or odd in its files.
    func takeIn(loose folder: String) throws(CommandError) -> PackReadResult {
        let result = PackReader.read(folder: folder, displayRoot: surroundings.folder)
        guard var pack = result.pack else { return result }
        pack.folder = folder
        library.add(loose: pack)
        try rebuild()
        return result
    }

    /// Lets a loose pack go.
    func letGo(loose id: String) throws(CommandError) {
        library.remove(loose: id)
        try rebuild()
        let bare = loaded.filter { library.packs(covering: $0).isEmpty }
        if !bare.isEmpty { unload(bare) }
    }

    /// Begins a catalogue in memory: the one in the cache folder holds the shipped packs and is only read.
    private func rebuild() throws(CommandError) {
        register = areas(beside: interviewedAreas)
        do {
            catalogue = try Catalogue(register: register)
        } catch {
            throw CommandError("\(error)")
        }
        // A loose pack may hold the contact that was withdrawn, or hold it no more.
        contacts.withdrawn = nil
        let suppression = contacts.register
        catalogue.screen { suppression.shown($0) }
        present = []
        if hasLoadedAll { try bringInAll() } else { try bringIn(areas: loaded) }
    }

    /// Makes known an area that an interview names.
    func declare(_ area: Area) {
        guard AreaRegister.standard.area(area.id) == nil else { return }
        interviewedAreas.removeAll { $0.id == area.id }
        interviewedAreas.append(area)
        register = areas(beside: interviewedAreas)
    }

    /// Makes known the areas that the workspace's interviews name. A file that cannot be read is reported where interviews are asked for.
    func learnAreas() {
        let areas = openWorkspace?.areasDeclaredByInterviews() ?? []
        guard !areas.isEmpty || !interviewedAreas.isEmpty else { return }
        interviewedAreas = areas.filter { AreaRegister.standard.area($0.id) == nil }
        register = self.areas(beside: interviewedAreas)
    }

    private func areas(beside others: [Area]) -> AreaRegister {
        var register = AreaRegister.standard
        for area in library.manifests.flatMap(\.declaredAreas) + others { register.add(area) }
        return register
    }
}

/// How a loose pack shows wherever packs are named.
enum LooseMark {
    static func after(_ id: String, _ session: Session) -> StyledText {
        session.library.folder(ofLoose: id) == nil ? "" : StyledText(" (loose)", .warning)
    }
}
