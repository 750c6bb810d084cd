extension String {
    /// What stands between its spaces. The texts of a record hold no other space, and a split by bytes takes a tenth of the time that
    /// one by characters does.
    var spacedWords: [Substring] { utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) } }
}
