import Cataloguing
import Exports
import LandscapeKit

/// How an export line may go on: what to export, and the format after `as`.
enum ExportChoices {
    /// - Returns: nil where the line goes on as any query does.
    static func choices(_ place: CompletionPlace) -> [CompletionChoice]? {
        let piece = place.piece.lowercased()
        guard place.before.count > 1, case .word(let word, _) = place.before[1].content else {
            return ExportSubject.allCases.filter { $0.rawValue.hasPrefix(piece) }.map {
                CompletionChoice(text: $0.rawValue, meaning: $0.summary, suffix: " ")
            }
        }
        guard case .word("as", false)? = place.before.last?.content, let subject = ExportSubject(rawValue: word.lowercased()) else {
            return nil
        }
        return formats(subject, piece)
    }

    static func formats(_ subject: ExportSubject, _ piece: String) -> [CompletionChoice] {
        ExportFormats.serving(subject).filter { $0.name.hasPrefix(piece) }.map {
            CompletionChoice(text: $0.name, meaning: $0.summary, suffix: " ")
        }
    }

    /// Every format: its name, the endings that choose it, what it is of, and what it is for.
    static var table: Table {
        var rows: [Table.Row] = []
        for format in ExportFormats.all {
            let subjects = ExportSubject.allCases.filter { format.subjects.contains($0) }.map(\.rawValue).joined(separator: ", ")
            let endings = format.fileExtensions.map { "." + $0 }.joined(separator: " ")
            rows.append(
                Table.Row([
                    StyledText(format.name, .strong), StyledText(endings.isEmpty ? "a folder" : endings), StyledText(subjects),
                    StyledText(format.summary),
                ]))
        }
        return Table(
            [
                .init("format", "Format"), .init("ending", "Ending"), .init("of", "Of", flexible: true),
                .init("summary", "What it is for", flexible: true),
            ], rows)
    }
}

extension ExportSubject {
    /// One line for help and completion.
    var summary: String {
        switch self {
        case .report: "A paper on the landscape"
        case .notes: "The workspace's notes"
        case .records: "The records that a query finds"
        case .contacts: "Posts and how to reach them"
        case .links: "Web addresses and what they are for"
        case .map: "Who belongs to what"
        case .matrix: "Themes by areas"
        case .data: "Records, notes and sources together"
        case .calendar: "Dates: what is due, what ends"
        }
    }
}
