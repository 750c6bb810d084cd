import LandscapeKit

/// A conversation that takes the lines until it ends: a note of several lines, an interview, a walk through a checklist.
///
/// While one is open (`Session.dialogue`), the interpreter hands it every line as typed, also the empty one. A line that begins
/// with `:` is a command in between (`:priorities luton`), so that a person can look something up and go on. A dialogue ends by
/// setting `session.dialogue` to nil. What it was told is safe on disk before it answers: a terminal that closes loses nothing.
package protocol Dialogue: AnyObject {
    /// What stands before `> `, e.g. `interview luton/children 3/9`.
    var prompt: String { get }
    /// Takes one entry. It may hold line breaks where several lines were pasted.
    func take(_ entry: String, in session: Session) throws(CommandError) -> Outcome
    /// Ctrl-C, or the end of the input: leaves with nothing lost, and says how to come back.
    func leave(in session: Session) -> Outcome
}
