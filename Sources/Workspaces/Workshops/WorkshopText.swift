import LandscapeKit

/// Writes a plan as a `workshop.yaml` in which every key is explained.
package enum WorkshopText {
    /// The text of a file.
    ///
    /// - Parameter remarks: lines for the top of the file, without their `#`.
    package static func text(of plan: WorkshopPlan, remarks: [String] = []) -> String {
        var out = remarks.map { "# " + $0 + "\n" }.joined()
        for field in WorkshopField.all {
            out += "\n# \(field.summary).\n"
            switch field.key {
            case "title": out += line("title", plan.title)
            case "place": out += line("place", plan.place ?? "FIXME")
            case "date": out += "date: \(plan.date?.iso ?? "FIXME")\n"
            case "start": out += line("start", plan.start.description)
            case "end": out += plan.end.map { line("end", $0.description) } ?? "# end: \"13:00\"\n"
            case "areas": out += "areas: " + (plan.areas.isEmpty ? "[FIXME]" : YAMLText.list(plan.areas)) + "\n"
            case "group-size": out += plan.groupSize.map { "group-size: \($0)\n" } ?? "# group-size: 25\n"
            case "attended": out += plan.attended.map { "attended: \($0)\n" } ?? "# attended: 23\n"
            case "sessions": out += sessions(plan, field)
            case "breaks": out += breaks(plan, field)
            case "handouts": out += plan.handouts.isEmpty ? "# handouts: [agenda]\n" : "handouts: \(YAMLText.list(plan.handouts))\n"
            case "questions":
                out +=
                    plan.questions.isEmpty
                    ? "# questions: [\"...\"]\n" : "questions:\n" + plan.questions.map { "  - \(YAMLText.scalar($0))\n" }.joined()
            default: break
            }
        }
        return out
    }

    private static func line(_ key: String, _ text: String) -> String { "\(key): \(YAMLText.scalar(text))\n" }

    private static func sessions(_ plan: WorkshopPlan, _ field: WorkshopField) -> String {
        var out = explained(field) + "sessions:\n"
        for session in plan.sessions {
            out += "  - title: \(YAMLText.scalar(session.title))\n"
            if let purpose = session.purpose { out += prose("purpose", purpose) }
            out += "    minutes: \(session.minutes)\n"
            if let least = session.least { out += "    least: \(least)\n" }
            if let activity = session.activity { out += prose("activity", activity) }
            if !session.handouts.isEmpty { out += "    handouts: \(YAMLText.list(session.handouts))\n" }
            if let notes = session.notes { out += prose("notes", notes) }
        }
        return out
    }

    private static func breaks(_ plan: WorkshopPlan, _ field: WorkshopField) -> String {
        guard !plan.breaks.isEmpty else { return "breaks: []\n" }
        return explained(field) + "breaks:\n"
            + plan.breaks.map { "  - {after: \($0.after), minutes: \($0.minutes), title: \(YAMLText.scalar($0.title))}\n" }.joined()
    }

    /// The keys below a key, one comment each.
    private static func explained(_ field: WorkshopField) -> String {
        guard case .objects(let members) = field.kind else { return "" }
        return members.map { "#   \($0.key): \($0.summary.prefix(1).lowercased() + $0.summary.dropFirst())\n" }.joined()
    }

    /// A text of a session: as lines where they read back as given, else in quotes.
    private static func prose(_ key: String, _ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let isTame = lines.allSatisfy { line in
            line.first != " " && line.last != " "
                && line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F || $0.value > 0xA0 && $0.value < 0x2000 }
        }
        guard lines.count > 1, isTame, lines.first?.isEmpty == false, lines.last?.isEmpty == false else {
            return "    \(key): \(YAMLText.scalar(text))\n"
        }
        return "    \(key): |-\n" + lines.map { $0.isEmpty ? "\n" : "      \($0)\n" }.joined()
    }
}
