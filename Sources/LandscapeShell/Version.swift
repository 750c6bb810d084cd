/// The program's version.
package enum Version {
    package static let number = "0.1.0"
    /// For the greeting: `0.1`.
    package static var short: String { number.split(separator: ".").prefix(2).joined(separator: ".") }
}
