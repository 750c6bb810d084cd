package import LandscapeKit

/// Everything that an export may tell, gathered once: records and notes with personal details withheld already, unless they are
/// wanted. A format sees nothing else, so none can let a name slip.
package struct ExportMaterial: Sendable {
    /// What the export is called, e.g. `Luton`.
    package var title: String
    /// The areas it is about.
    package var areas: [Area]
    /// The records, in the order of the catalogue.
    package var records: [LandscapeKit.Record]
    package var notes: [NoteDocument]
    /// The packs the records come from: their editions and sources.
    package var packs: [PackManifest]
    package var register: AreaRegister
    package var today: PartialDate
    /// When the export was made, ISO 8601 with minutes and zone.
    package var made: String
    package var personal: PersonalDetails
    /// What is exported: a format that serves several writes what was asked for.
    package var subject: ExportSubject
    /// The program and its version, e.g. `Landscape 0.1.0`.
    package var program: String

    package init(
        title: String, areas: [Area], records: [LandscapeKit.Record], notes: [NoteDocument] = [], packs: [PackManifest] = [],
        register: AreaRegister = .standard, today: PartialDate, made: String, personal: PersonalDetails = PersonalDetails(),
        subject: ExportSubject = .data, program: String = "Landscape"
    ) {
        self.title = title
        self.areas = areas
        self.records = records
        self.notes = notes
        self.packs = packs
        self.register = register
        self.today = today
        self.made = made
        self.personal = personal
        self.subject = subject
        self.program = program
    }
}

/// What was done about people's names and addresses before an export was written. It is printed, and stands in the file.
package struct PersonalDetails: Sendable, Hashable {
    /// Whether names, e-mail addresses and telephone numbers are in the material.
    package var isIncluded = false
    /// How many contacts had details taken out.
    package var withheldContacts = 0
    /// How many names of contacts, e-mail addresses and telephone numbers were taken out of notes.
    package var withheldFromNotes = 0

    package init(isIncluded: Bool = false, withheldContacts: Int = 0, withheldFromNotes: Int = 0) {
        self.isIncluded = isIncluded
        self.withheldContacts = withheldContacts
        self.withheldFromNotes = withheldFromNotes
    }
}
