/// A form that a landscape may leave in. One conforming type is one file of this folder; `ExportFormats.all` lists them.
package protocol ExportFormat: Sendable {
    /// The name after `as`, e.g. `qdpx`.
    var name: String { get }
    /// One line for help: what it is for and what opens it.
    var summary: String { get }
    /// Endings of file names that choose it, without the dot, the usual one first. Empty for a form that is a folder of files.
    var fileExtensions: [String] { get }
    /// Which exports it serves.
    var subjects: Set<ExportSubject> { get }

    /// Makes the files. Nothing is written here: the caller writes them, whole or not at all.
    func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct

    /// Counts what the files hold by reading their bytes again, apart from how they were made.
    ///
    /// - Parameter files: as they were read back from the disk.
    /// - Returns: by the names that `ExportProduct.counts` has.
    func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount]
}

/// What an export is of.
package enum ExportSubject: String, Sendable, Hashable, CaseIterable {
    case report, notes, records, contacts, links, map, matrix, data, calendar
}

/// What a format made of the material.
package struct ExportProduct: Sendable {
    /// One file with an empty path, or several with paths inside the folder that the person names.
    package var files: [ExportFile]
    /// How many of each thing it holds, e.g. `256 records`; reading the files back must give the same.
    package var counts: [ExportCount]
    /// What the format could not hold, a sentence each, e.g. `vCard has no place for a source: it stands in NOTE.`
    package var remarks: [String]

    package init(files: [ExportFile], counts: [ExportCount], remarks: [String] = []) {
        self.files = files
        self.counts = counts
        self.remarks = remarks
    }
}

/// One file of an export.
package struct ExportFile: Sendable, Hashable {
    /// Relative to the folder that the person names; empty for an export that is one file.
    package var path: String
    package var bytes: [UInt8]

    package init(_ path: String = "", _ bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(_ path: String = "", text: String) { self.init(path, Array(text.utf8)) }
}

/// So many of something, e.g. 12 contacts.
package struct ExportCount: Sendable, Hashable {
    /// In the singular, e.g. `contact`.
    package var thing: String
    package var number: Int

    package init(_ number: Int, _ thing: String) {
        self.number = number
        self.thing = thing
    }
}

/// Why an export cannot be made or was not read back: what, where, and what to do next.
package struct ExportError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
