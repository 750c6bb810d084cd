/// A pack that brings shell commands of its own: it must say which.
public protocol CommandProviding: AreaPack {
    static var commands: [PackCommand] { get }
}

/// One command of a pack: a name, a line of help, and what it does with the loaded records.
public struct PackCommand: Sendable {
    public let name: String
    /// One line for `help`.
    public let summary: String
    /// Takes the words after the command's name and the loaded records; returns what to show.
    public let run: @Sendable (_ words: [String], _ records: LoadedRecords) -> Output

    public init(_ name: String, summary: String, run: @escaping @Sendable (_ words: [String], _ records: LoadedRecords) -> Output) {
        self.name = name
        self.summary = summary
        self.run = run
    }
}

/// A read-only view of the records that are loaded.
public struct LoadedRecords: Sendable {
    /// The areas asked for.
    public let areas: [Area]
    public let records: [Record]

    public init(areas: [Area], records: [Record]) {
        self.areas = areas
        self.records = records
    }
}
