package import LandscapeKit

/// Something that `pack check` has to say of a pack's file: what the reader of packs refuses or doubts, or what judgement adds.
package struct Finding: Sendable, Hashable, CustomStringConvertible {
    /// How grave it is.
    package enum Severity: String, Sendable, Hashable {
        /// The pack is refused.
        case error
        /// Most likely a mistake.
        case warning
        /// Worth a look, and often right as it is.
        case note
    }

    /// A stable name for the kind of finding, e.g. `near-duplicate`.
    package let rule: String
    package let severity: Severity
    package let location: SourceLocation?
    /// What was found.
    package let message: String
    /// What to write or do; nil where the message says it.
    package let suggestion: String?
    /// Whether it is judgement, which `# landscape: allow RULE` silences.
    package let isJudgement: Bool

    /// A finding of judgement.
    init(_ rule: String, _ severity: Severity, at location: SourceLocation?, _ message: String, suggestion: String?) {
        self.rule = rule
        self.severity = severity
        self.location = location
        self.message = message
        self.suggestion = suggestion
        isJudgement = true
    }

    /// What the reader of packs says. Its message tells the remedy too.
    init(_ diagnostic: Diagnostic) {
        rule = diagnostic.id
        severity = diagnostic.severity == .error ? .error : .warning
        location = diagnostic.location
        message = diagnostic.message
        suggestion = diagnostic.replacement.map { "write \($0.new)" }
        isJudgement = false
    }

    /// `file:line:column: severity: message`, as `swift build` has it; judgement adds its suggestion and its name.
    package var description: String {
        let place = location.map { "\($0): " } ?? ""
        let remedy = isJudgement ? (suggestion.map { "; \($0)" } ?? "") + " [\(rule)]" : ""
        return "\(place)\(severity.rawValue): \(message)\(remedy)"
    }
}
