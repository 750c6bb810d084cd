import LandscapeKit

/// A walk through a part of the program: steps that each say what they do and run one command.
struct Tour: Sendable {
    struct Step: Sendable {
        let text: String
        /// What is typed. `{folder}` stands for the folder of the workspace's copy.
        let line: String
    }

    /// The word after `tour`; nil for the first walk, which needs none.
    let name: String?
    let summary: String
    /// The example workspace that it walks on, in a copy of its own; nil where no workspace is needed.
    var example: String?
    let steps: [Step]
    /// What is said at the end.
    let farewell: String

    /// Every tour, the first walk first. Their lines run on the shipped packs; a test runs them all.
    static let all = [library, desk, workshop]
}
