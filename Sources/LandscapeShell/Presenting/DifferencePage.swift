import LandscapeKit
import PackAuthoring
import PackReading

/// A pack's difference as a page, on screen or in a pull request. No holder of a post is named, and no row carries a record.
struct DifferencePage {
    private let difference: PackDifference
    private let register: AreaRegister

    init(_ difference: PackDifference, register: AreaRegister) {
        self.difference = difference
        var register = register
        for area in difference.old.declaredAreas + difference.new.declaredAreas where register.area(area.id) == nil { register.add(area) }
        self.register = register
    }

    func blocks(from old: String, to new: String) -> [Block] {
        var blocks: [Block] = [
            .heading(StyledText("\(difference.isNew ? "All" : "Changes") of the pack '\(difference.new.id)'", .strong), level: 2),
            .text(StyledText("From \(old)\(difference.isNew ? ", which had no such pack," : "") to \(new). \(summary)")),
            .message(
                Message(
                    StyledText(version), difference.isNew || difference.isVersionRight || difference.step == .none ? .info : .warning)),
        ]
        blocks += kinds + manifest + sources + list("Added", difference.added) + list("Removed", difference.removed) + renamed
        blocks += changed + figures + citations + people + coverage
        return blocks
    }

    // MARK: In short

    private var summary: String {
        let counts = [
            (difference.added.count, "added"), (difference.removed.count, "removed"), (difference.renamed.count, "renamed"),
            (difference.changed.count, "changed"),
        ]
        let told = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let records = told.isEmpty ? "No record is touched" : "Records: " + told.joined(separator: ", ")
        return "\(records); \(difference.old.recordCount) before, \(difference.new.recordCount) now."
    }

    private var version: String {
        if difference.isNew {
            let rest = difference.new.isBeingWritten ? ", which may be unfinished: from 1.0.0 on it holds what its profile promises" : ""
            return "Version: \(difference.new.version), a new pack's\(rest)."
        }
        let reason =
            switch difference.step {
            case .none: "nothing that a version tells of"
            case .patch: "a patch step: texts and figures changed, every id stands"
            case .minor: "a minor step: something came, every id stands"
            case .major: "a major step: ids that notes may cite are gone"
            }
        let head = "Version: \(reason)."
        guard let least = difference.leastVersion else {
            return head + " '\(difference.old.version)' is no version like 1.2.0; write one in pack.yaml."
        }
        if difference.step == .none { return head }
        if difference.isVersionRight { return head + " \(difference.old.version) became \(difference.new.version)." }
        let stays = difference.old.version == difference.new.version ? "stays at" : "became"
        return head + " \(difference.old.version) \(stays) \(difference.new.version); write `version: \(least)` in pack.yaml."
    }

    private var kinds: [Block] {
        let touched = RecordKind.allCases.compactMap { kind -> Table.Row? in
            func count(_ records: [Record]) -> Int { records.count { $0.kind == kind } }
            let changes = [
                count(difference.added), count(difference.removed), count(difference.renamed.map(\.new)),
                count(difference.changed.map(\.new)),
            ]
            guard changes.contains(where: { $0 > 0 }) else { return nil }
            let totals = [difference.old.counts[kind] ?? 0, difference.new.counts[kind] ?? 0]
            return Table.Row([StyledText(kind.heading)] + (totals + changes).map { StyledText($0 == 0 ? "-" : "\($0)") })
        }
        guard !touched.isEmpty else { return [] }
        let columns: [Table.Column] =
            [.init("kind", "Kind", flexible: true)]
            + ["Before", "Now", "Added", "Removed", "Renamed", "Changed"].map { .init($0.lowercased(), $0, .right) }
        return [.table(Table(columns, touched))]
    }

    // MARK: pack.yaml

    private var manifest: [Block] {
        guard !difference.manifest.isEmpty else { return [] }
        return [.heading("pack.yaml", level: 3), .table(table(difference.manifest.map { ("pack.yaml", $0) }, first: "File"))]
    }

    private var sources: [Block] {
        guard !difference.sources.isEmpty else { return [] }
        let rows = difference.sources.flatMap { change -> [Table.Row] in
            let id = StyledText(change.source.id, .code)
            switch change.kind {
            case .added: return [Table.Row([id, "added", "", StyledText(Self.full(change.source))])]
            case .removed: return [Table.Row([id, "removed", StyledText(Self.full(change.source)), ""])]
            case .changed: return change.fields.map { Table.Row([id, StyledText($0.key), Self.cell($0.old), Self.cell($0.new)]) }
            }
        }
        return [.heading("Sources", level: 3), .table(Table(Self.columns(first: "Source"), rows))]
    }

    private static func full(_ source: Source) -> String {
        [source.title, source.publisher, source.published?.description, source.url].compactMap(\.self).joined(separator: ", ")
    }

    // MARK: Records

    private func list(_ title: String, _ records: [Record]) -> [Block] {
        guard !records.isEmpty else { return [] }
        let rows = records.map { record in
            Table.Row([
                StyledText(record.kind.singular), StyledText(FieldText.headline(record)), StyledText("\(record.citation)"),
                StyledText(record.id, .code),
            ])
        }
        let columns: [Table.Column] = [
            .init("kind", "Kind"), .init("record", "Record", flexible: true), .init("source", "Source"),
            .init("id", "Id", flexible: true, dropOrder: 1),
        ]
        return [.heading(StyledText("\(title) (\(records.count))"), level: 3), .table(Table(columns, rows))]
    }

    private var renamed: [Block] {
        guard !difference.renamed.isEmpty else { return [] }
        let rows = difference.renamed.map { change in
            Table.Row([StyledText(change.old.id, .code), StyledText(change.new.id, .code)])
        }
        let columns: [Table.Column] = [.init("old", "Id before", flexible: true), .init("new", "Id now", flexible: true)]
        return [
            .heading(StyledText("Under another id (\(rows.count))"), level: 3), .table(Table(columns, rows)),
            .message(Message("Notes cite ids. `id:` in the record keeps the old one where the new wording would give another.", .hint)),
        ]
    }

    private var changed: [Block] {
        let changes = difference.touched.flatMap { change in change.fields.map { (change.new.headline, $0) } }
        guard !changes.isEmpty else { return [] }
        let count = difference.touched.count { !$0.fields.isEmpty }
        return [.heading(StyledText("Changed (\(count))"), level: 3), .table(table(changes, first: "Record"))]
    }

    private var figures: [Block] {
        let changes = difference.touched.flatMap { change in change.figures.map { (change.new.headline, $0) } }
        guard !changes.isEmpty else { return [] }
        return [
            .heading("Figures that changed", level: 3), .table(table(changes, first: "Record")),
            .message(Message("Each of these is to be looked up in its source.", .hint)),
        ]
    }

    private var citations: [Block] {
        let changes = difference.touched.flatMap { change in change.citation.map { (change.new.headline, $0) } }
        guard !changes.isEmpty else { return [] }
        return [.heading("Cited from elsewhere than before", level: 3), .table(table(changes, first: "Record"))]
    }

    // MARK: People

    private var people: [Block] {
        let posts = difference.newlyNamed.map { record in
            record.headline + (record["organisation"].map { " (\($0))" } ?? "")
        }
        guard !posts.isEmpty || difference.noLongerNamed > 0 else { return [] }
        var blocks: [Block] = [.heading("People", level: 3)]
        if !posts.isEmpty {
            let count =
                posts.count == 1
                ? "1 person is named who was not, as the holder of" : "\(posts.count) people are named who were not, as holders of"
            blocks.append(.text(StyledText("\(count): \(posts.joined(separator: "; ")).")))
            blocks.append(
                .message(
                    Message("Names are not shown here. Does the source print each, and is it public that they hold the post?", .hint)))
        }
        if difference.noLongerNamed > 0 {
            let count = difference.noLongerNamed == 1 ? "1 person is" : "\(difference.noLongerNamed) people are"
            blocks.append(.text(StyledText("\(count) named no longer.")))
        }
        return blocks
    }

    // MARK: Coverage

    private var coverage: [Block] {
        let changed = difference.coverage.filter(\.isChanged)
        guard !changed.isEmpty else {
            return [.message(Message("Coverage is as it was: no cell of sector and heading gained or lost a record."))]
        }
        return changed.flatMap { change -> [Block] in
            let columns: [Table.Column] =
                [.init("sector", "Sector", flexible: true)]
                + change.headings.map { .init($0.plural, GapsCommand.title(of: $0), .right) }
            let rows = change.rows.map { row in
                Table.Row(
                    [StyledText(SectorName.short(row.sector), .strong)]
                        + row.cells.map { $0.isChanged ? StyledText("\($0.old) → \($0.new)", .accent) : StyledText($0.new) })
            }
            return [
                .heading(StyledText("Coverage · \(register.name(change.area))"), level: 3),
                .table(Table(columns, rows, caption: "Records of each heading; before → now where that changed.")),
            ]
        }
    }

    // MARK: Tables

    private func table(_ changes: [(String, FieldChange)], first: String) -> Table {
        Table(
            Self.columns(first: first),
            changes.map { Table.Row([StyledText($0.0), StyledText($0.1.key), Self.cell($0.1.old), Self.cell($0.1.new)]) })
    }

    private static func columns(first: String) -> [Table.Column] {
        [
            .init(first.lowercased(), first, flexible: true), .init("key", "Key"), .init("before", "Before", flexible: true),
            .init("now", "Now", flexible: true),
        ]
    }

    private static func cell(_ text: String?) -> StyledText { text.map { StyledText($0) } ?? StyledText("(none)", .dim) }
}
