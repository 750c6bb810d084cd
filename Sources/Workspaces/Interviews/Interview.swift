package import LandscapeKit

/// An interview as it was read from its file.
package struct Interview: Sendable, Hashable, Identifiable {
    /// Whether it is still being held.
    package enum Status: String, Sendable, CaseIterable { case open, done }

    /// The name of its file without `.md`, e.g. `2026-11-24-adult-social-care`.
    package let id: String
    /// The id of the area.
    package let area: String
    /// The area's name and kind, where the register of areas lacks it.
    package let declaredArea: Area?
    /// An id of `Vocabulary.sectors`.
    package let sector: String
    /// The post of whom was asked, never a name; nil where nobody has said.
    package let role: String?
    /// The organisation that the post belongs to.
    package let organisation: String?
    /// When it was or will be held.
    package let date: PartialDate
    package let status: Status
    /// The question at which it was left; nil where the file does not say.
    package let at: InterviewPart?
    /// When the file was made, and when it was last changed through Landscape.
    package let created: Timestamp
    package let changed: Timestamp
    /// What was answered, in the order of the file. An answer may have several lines.
    package let answers: [InterviewPart: [String]]
    /// The questions that were passed over on purpose.
    package let skipped: Set<InterviewPart>
    /// The names of keys in the front matter that Landscape does not know; it keeps them, word for word.
    package let otherKeys: [String]
    /// The bytes it was read from, to tell later whether another program changed the file.
    package let fingerprint: Fingerprint

    /// The answers to one question.
    package subscript(_ part: InterviewPart) -> [String] { answers[part] ?? [] }

    /// How many answers there are.
    package var count: Int { answers.values.map(\.count).reduce(0, +) }

    /// The file inside the workspace.
    package var name: String { InterviewFile.folder + "/" + id + NoteID.fileSuffix }

    /// Where it goes on: where it was left, or at the first question with neither an answer nor a mark that it was skipped.
    package var resumesAt: InterviewPart {
        at ?? InterviewPart.allCases.first { self[$0].isEmpty && !skipped.contains($0) } ?? .summary
    }

    /// Post and organisation as one reads them, e.g. `Head of commissioning, Durham County Council`; nil without a post.
    package var voice: String? {
        role.map { role in organisation.map { role + ", " + $0 } ?? role }
    }
}

/// What a person gives for a new interview; the workspace adds the id and the time.
package struct InterviewDraft: Sendable, Hashable {
    package var area: String
    /// The area in full, where the register lacks it.
    package var declaredArea: Area?
    package var sector: String
    package var role: String?
    package var organisation: String?
    package var date: PartialDate
    /// Whether the file's name says the area: where a workspace has several.
    package var namesArea: Bool

    package init(
        area: String, declaredArea: Area? = nil, sector: String, role: String? = nil, organisation: String? = nil, date: PartialDate,
        namesArea: Bool = false
    ) {
        self.area = area
        self.declaredArea = declaredArea
        self.sector = sector
        self.role = role
        self.organisation = organisation
        self.date = date
        self.namesArea = namesArea
    }
}

/// One change to an interview.
package enum InterviewChange: Sendable, Hashable {
    /// One answer more to a question.
    case answer(String, InterviewPart)
    /// The last answer to a question is taken back.
    case drop(InterviewPart)
    /// A question is passed over.
    case skip(InterviewPart)
    /// Whom it is held with.
    case role(String)
    /// It is left at a question, or is done with it.
    case leave(at: InterviewPart, Interview.Status)
}
