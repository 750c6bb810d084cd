import LandscapeKit

extension ExportFormats {
    /// The formats that a subject can be written in.
    package static func serving(_ subject: ExportSubject) -> [any ExportFormat] { all.filter { $0.subjects.contains(subject) } }

    /// The format of a name, or of an ending, as a person types it after `as`.
    package static func named(_ name: String, for subject: ExportSubject) -> (any ExportFormat)? {
        let key = name.lowercased()
        let formats = serving(subject)
        return formats.first { $0.name == key } ?? formats.first { $0.fileExtensions.contains(key) }
    }

    /// The format that a path asks for by its ending: the longest that any format of the subject knows. A path that ends in `/`
    /// asks for the first that is a folder.
    package static func fitting(_ path: String, for subject: ExportSubject) -> (any ExportFormat)? {
        let formats = serving(subject)
        if path.hasSuffix("/") { return formats.first { $0.fileExtensions.isEmpty } }
        let name = path.lowercased()
        var best: (format: any ExportFormat, length: Int)?
        for format in formats {
            for ending in format.fileExtensions where name.hasSuffix("." + ending) && ending.count > best?.length ?? 0 {
                best = (format, ending.count)
            }
        }
        return best?.format
    }

    /// The format of a path without an ending.
    package static func usual(for subject: ExportSubject) -> (any ExportFormat)? {
        switch subject {
        case .data: named("csv-folder", for: subject)
        case .calendar: serving(subject).first
        case .map: nil
        default: named("markdown", for: subject)
        }
    }

    /// The names of a subject's formats, each with its ending: `csv (.csv), datapackage (a folder)`.
    package static func described(_ subject: ExportSubject) -> String {
        serving(subject).map { format in
            "\(format.name) (\(format.fileExtensions.first.map { "." + $0 } ?? "a folder"))"
        }.joined(separator: ", ")
    }

    /// The names nearest to one that no format of the subject has.
    package static func suggestions(for name: String, _ subject: ExportSubject) -> [String] {
        NearMiss.best(for: name, among: serving(subject).map(\.name), limit: 2)
    }
}
