import Cataloguing
import LandscapeKit
import Workspaces

/// What the session last saw of its workspace's `contacts.yaml`.
struct ContactWatch {
    var state: ContactFileState?
    var register = ContactRegister() { didSet { withdrawn = nil } }
    /// The details of those who asked not to be named, once they were looked up: every answer is held against them.
    var withdrawn: [String]?
    /// What the person must be told of the file, once.
    var notice: String?
}

extension Session {
    /// Sees to it that the catalogue shows contacts as the workspace has them. Every question passes here first: the file may have
    /// been changed by a command, by another session, by hand, by undo or by git, or another workspace may have been opened.
    func seeContacts() throws(CommandError) {
        guard let folder = workspaceFolder else { return }
        let state = ContactFileState(folder: folder)
        guard state != contacts.state else { return }
        contacts.state = state
        let old = contacts.register
        do {
            contacts.register = try ContactRegister.read(folder: folder)
        } catch {
            contacts.register = .closed
            contacts.notice =
                "\(error.message) Until it can be read, no answer shows who holds a post: nobody's wish not to be named is passed over."
        }
        guard contacts.register != old else { return }
        try screenAgain(from: old)
    }

    /// The names, e-mail addresses and telephone numbers of those who asked not to be named, as the packs have them: for what must be
    /// kept out of notes. No answer may show them.
    func withdrawnDetails() throws(CommandError) -> [String] {
        try seeContacts()
        if let known = contacts.withdrawn { return known }
        let ids = Set(contacts.register.entries.filter { $0.value.withdrawn != nil }.keys)
        var found: [String] = []
        for pack in Set(ids.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted() {
            for record in try library.pack(pack)?.records ?? [] where ids.contains(record.id) {
                found += ["holder", "email", "phone"].compactMap { record[$0] }
            }
        }
        contacts.withdrawn = found
        return found
    }

    /// The names of people that any pack knows, of two words or more.
    func holders() throws(CommandError) -> [String] {
        try bringInAll()
        let contacts = try ask { try $0.search(Query(parts: [Query.Part("kind", ["contact"])]), in: .everything) }.records
        return contacts.compactMap { $0["holder"] }.filter { $0.contains(" ") }
    }

    /// What the person must be told of `contacts.yaml`, if anything and not told yet.
    func takeContactNotice() -> String? {
        defer { contacts.notice = nil }
        return contacts.notice
    }

    /// Brings the records in again whose contacts are shown otherwise than before.
    private func screenAgain(from old: ContactRegister) throws(CommandError) {
        let register = contacts.register
        do {
            if catalogue.isReadOnly {
                // The kept catalogue holds every pack as it ships. This workspace's own is made in memory, from what is loaded.
                catalogue = try Catalogue(register: catalogue.register)
                catalogue.screen { register.shown($0) }
                present = []
                if hasLoadedAll { try bringInAll() } else if !loaded.isEmpty { try bringIn(areas: loaded) }
            } else {
                catalogue.screen { register.shown($0) }
                let isWide = register.isClosed || old.isClosed
                let packs = Set(register.difference(from: old).compactMap { $0.split(separator: "/").first.map(String.init) })
                for id in present.sorted() where isWide || packs.contains(id) {
                    if let pack = try library.pack(id) { try catalogue.add([pack]) } else { try catalogue.screenAgain(pack: id) }
                }
            }
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("\(error)")
        }
        // `why 1` after a withdrawal must not show the record as it was listed before it.
        listing = listing.map { record in
            record.kind == .contact ? (try? catalogue.record(id: record.id)) ?? register.shown(record) : record
        }
    }
}
