/// GUIDs that are the same whenever the same thing is exported, so that a second export can be told to be of the same codes and cases.
enum StableGUID {
    /// The GUID of a thing: version 8 of RFC 9562, whose bits are the maker's own.
    ///
    /// - Parameter name: what tells the thing from every other, e.g. `code/theme/obesity`.
    static func of(_ name: String) -> String {
        var bytes: [UInt8] = []
        // Two sums of 64 bits that begin differently. They are mixed once more, for names that differ in their last letter alone.
        for seed: UInt64 in [0xCBF2_9CE4_8422_2325, 0x6C62_272E_07BB_0142] {
            var sum = seed
            for byte in name.utf8 { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
            sum = (sum ^ (sum >> 33)) &* 0xFF51_AFD7_ED55_8CCD
            sum = (sum ^ (sum >> 33)) &* 0xC4CE_B9FE_1A85_EC53
            sum ^= sum >> 33
            for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: sum >> UInt64(shift))) }
        }
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        var parts: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts.joined(separator: "-")
    }
}
