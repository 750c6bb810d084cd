import Cataloguing
import Exports
import LandscapeKit
import Workspaces

/// Answers of saved queries as chapters of a report: each asked anew, of the report's own areas.
struct SavedSections {
    let session: Session

    /// Adds a chapter a name. Names, e-mail addresses and telephone numbers stand in none unless the export includes them.
    ///
    /// - Throws: where a name is no saved query, or where what it saved is no question or has no answer for these areas.
    func add(_ names: [String], to material: inout ExportMaterial) throws(CommandError) {
        let isOpen = material.personal.isIncluded
        let withdrawn = try session.withdrawnDetails()
        let hidden = Set(isOpen ? withdrawn : try session.holders() + withdrawn).sorted { ($1.count, $0) < ($0.count, $1) }
        for name in names {
            guard let line = try session.savedQuery(name) else { throw try unknown(name) }
            let outcome = try session.aside(on: material.areas.map(\.id), names: isOpen) { () throws(CommandError) in
                Interpreter(session: session, asksOnly: true).run(name)
            }
            let answer = outcome.output
            guard outcome.status == .done else {
                let reason = answer.blocks.compactMap { if case .message(let message) = $0 { message.text.plain } else { nil } }
                throw CommandError(
                    "the section '\(name)' (`\(line)`) was not asked, and nothing was written: \(reason.joined(separator: " "))")
            }
            try count(answer.records, in: &material)
            var found = 0
            let body = answer.withoutHints.mapTexts { text in
                let (text, details) = NoteWithholding.clean(text, hidden, isOpen)
                found += details.count
                return text
            }
            material.personal.withheldFromNotes += found
            material.sections.append(
                ReportSection(title: Self.title(name), output: Output([.code(line)]) + body))
        }
    }

    /// The packs behind the chapter, and the contacts in it whose details were taken out.
    private func count(_ records: [Record], in material: inout ExportMaterial) throws(CommandError) {
        let told = Set(material.records.map(\.id))
        let new = records.filter { !told.contains($0.id) }
        let packs = Set(new.map(\.pack)).subtracting(material.packs.map(\.id))
        material.packs += session.library.manifests.filter { packs.contains($0.id) }
        guard !material.personal.isIncluded else { return }
        for id in Set(new.filter { $0.kind == .contact }.map(\.id)) {
            if try session.ask({ try $0.record(id: id) })?.hasPersonalDetails == true { material.personal.withheldContacts += 1 }
        }
    }

    private func unknown(_ name: String) throws(CommandError) -> CommandError {
        let names = try session.savedQueries().map(\.name)
        guard !names.isEmpty else {
            return CommandError(
                "nothing is saved that could be a section; `save \(name) priorities theme:obesity` saves a question", .usage)
        }
        let near = NearMiss.best(for: name, among: names, limit: 1)
        return CommandError(
            "there is no saved query '\(name)'"
                + (near.isEmpty ? "; there is \(names.joined(separator: ", "))" : Diagnostic.didYouMean(near)), .usage)
    }

    /// `young-minds` is headed `Young minds`.
    static func title(_ name: String) -> String {
        let words = name.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension Output {
    /// What stands on paper: a hint on what to type next does not.
    fileprivate var withoutHints: Output {
        Output(blocks.filter { if case .message(let message) = $0 { message.kind != .hint } else { true } })
    }
}
