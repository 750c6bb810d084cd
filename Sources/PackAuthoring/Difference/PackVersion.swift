/// A pack's version, `major.minor.patch`.
package struct PackVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// What a change asks of the version, the greatest last.
    package enum Step: Int, Sendable, Comparable, CaseIterable {
        case none, patch, minor, major

        package static func < (a: Step, b: Step) -> Bool { a.rawValue < b.rawValue }
    }

    package var major: Int
    package var minor: Int
    package var patch: Int

    /// - Returns: nil for a text of another form.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.allSatisfy { ("0"..."9").contains($0) } ? Int(part) : nil }
        guard numbers.count == parts.count, (1...3).contains(numbers.count) else { return nil }
        major = numbers[0]
        minor = numbers.count > 1 ? numbers[1] : 0
        patch = numbers.count > 2 ? numbers[2] : 0
    }

    /// The version that follows by a step.
    package func after(_ step: Step) -> PackVersion {
        var next = self
        switch step {
        case .none: break
        case .patch: next.patch += 1
        case .minor: (next.minor, next.patch) = (minor + 1, 0)
        case .major: (next.major, next.minor, next.patch) = (major + 1, 0, 0)
        }
        return next
    }

    package var description: String { "\(major).\(minor).\(patch)" }

    package static func < (a: PackVersion, b: PackVersion) -> Bool {
        (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch)
    }
}
