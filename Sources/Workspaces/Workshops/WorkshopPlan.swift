package import LandscapeKit

/// A workshop as its `workshop.yaml` plans it.
package struct WorkshopPlan: Sendable, Hashable {
    /// A part of the day with a purpose.
    package struct Session: Sendable, Hashable {
        /// What it is called.
        package var title: String
        /// What it is for.
        package var purpose: String?
        /// How long it is to last.
        package var minutes: Int
        /// The least it may be cut to when the day runs late; nil for half its time.
        package var least: Int?
        /// What people do in it.
        package var activity: String?
        /// The handouts it uses, by name.
        package var handouts: [String]
        /// For the trainer's eyes.
        package var notes: String?

        /// A session with its title and length, and whatever else is known.
        package init(
            _ title: String, minutes: Int, purpose: String? = nil, least: Int? = nil, activity: String? = nil, handouts: [String] = [],
            notes: String? = nil
        ) {
            self.title = title
            self.minutes = minutes
            self.purpose = purpose
            self.least = least
            self.activity = activity
            self.handouts = handouts
            self.notes = notes
        }
    }

    /// A pause between sessions.
    package struct Break: Sendable, Hashable {
        /// What it is called, e.g. `Coffee`.
        package var title: String
        /// The number of the session it follows, from 1.
        package var after: Int
        /// How long it is to last.
        package var minutes: Int

        /// A pause after a session.
        package init(_ title: String, after: Int, minutes: Int) {
            self.title = title
            self.after = after
            self.minutes = minutes
        }
    }

    /// What the workshop is called.
    package var title: String
    /// Where it is held.
    package var place: String?
    /// The day.
    package var date: PartialDate?
    /// When it begins.
    package var start: ClockTime
    /// When it must be over; nil where only the sessions' lengths tell.
    package var end: ClockTime?
    /// The ids of the areas that its cards and sheets are made from.
    package var areas: [String]
    /// How many people are expected.
    package var groupSize: Int?
    /// How many came; nil before it was held.
    package var attended: Int?
    /// The sessions, in order.
    package var sessions: [Session]
    /// The breaks between them.
    package var breaks: [Break]
    /// The handouts to print; empty where the sessions alone say which.
    package var handouts: [String]
    /// What is asked on a form before and after the day, to be rated 1 to 4.
    package var questions: [String]

    /// A plan of what is known.
    package init(
        title: String, place: String? = nil, date: PartialDate? = nil, start: ClockTime, end: ClockTime? = nil, areas: [String] = [],
        groupSize: Int? = nil, attended: Int? = nil, sessions: [Session] = [], breaks: [Break] = [], handouts: [String] = [],
        questions: [String] = []
    ) {
        self.title = title
        self.place = place
        self.date = date
        self.start = start
        self.end = end
        self.areas = areas
        self.groupSize = groupSize
        self.attended = attended
        self.sessions = sessions
        self.breaks = breaks
        self.handouts = handouts
        self.questions = questions
    }
}
