/// What a statement found.
package struct SQLAnswer: Sendable {
    /// One value of a row.
    package enum Value: Sendable, Hashable {
        case null
        case integer(Int64)
        case real(Double)
        case text(String)
        /// Bytes that are no text: so many.
        case bytes(Int)
    }

    package var columns: [String]
    package var rows: [[Value]]
    /// Whether there were more rows than are taken.
    package var isCut: Bool
}

/// How far a statement may go.
package struct SQLLimits: Sendable {
    package var time: Duration
    package var rows: Int
    /// Bytes of text in all, and of one value.
    package var bytes: Int

    package init(time: Duration = .seconds(5), rows: Int = 10_000, bytes: Int = 20_000_000) {
        self.time = time
        self.rows = rows
        self.bytes = bytes
    }
}

/// What the views must know beside the records.
package struct SQLContext: Sendable {
    /// Whether names, e-mail addresses and telephone numbers are shown.
    package var showsNames: Bool
    package var mapped: Set<String>
    package var loaded: Set<String>

    package init(showsNames: Bool, mapped: Set<String>, loaded: Set<String>) {
        self.showsNames = showsNames
        self.mapped = mapped
        self.loaded = loaded
    }
}

/// Why a statement cannot be answered, said to the person who typed it.
package struct SQLError: Error, Sendable, Hashable, CustomStringConvertible {
    package var message: String
    /// Where it goes wrong, in unicode scalars of the statement.
    package var offset: Int?
    package var description: String { message }

    init(_ message: String, at offset: Int? = nil) {
        self.message = message
        self.offset = offset
    }
}
