import Workspaces

/// The moment of an export in the forms that formats ask for.
enum UTCTime {
    /// `2026-11-21T14:05:00Z`; the text itself where it is no time.
    static func rfc3339(_ made: String) -> String {
        minutes(made).map { $0 + ":00Z" } ?? made
    }

    /// `20261121T140500Z`, as calendars and cards write it; the first moment there is where the text is no time.
    static func basic(_ made: String) -> String {
        guard let minutes = minutes(made) else { return "19700101T000000Z" }
        return minutes.filter { $0 != "-" && $0 != ":" } + "00Z"
    }

    private static func minutes(_ made: String) -> String? {
        Timestamp(made).map { String(Timestamp(seconds: $0.seconds, offset: 0).text.prefix(16)) }
    }
}
