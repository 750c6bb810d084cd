public import LandscapeKit

/// How County Durham came to have one council, and a command that tells which loaded bodies began when.
public enum DurhamPack: InterviewsPack, CommandProviding {
    public static let commands = [
        PackCommand("beginnings", summary: "When the loaded organisations began") { _, records in
            let rows = records.records.compactMap { record -> Table.Row? in
                guard record.kind == .organisation, let start = record["start"] else { return nil }
                return Table.Row([StyledText(start), StyledText(record.headline)], record: record)
            }
            guard !rows.isEmpty else {
                return .message("No loaded organisation has a `start:`; `load durham` loads one that has.")
            }
            return Output([.table(Table([.init("start", "Began"), .init("name", "Organisation", flexible: true)], rows))])
        }
    ]
}
