/// Writes and reads ZIP archives whose members are stored as they are, which is all that an exchange of texts needs.
enum ZipFile {
    struct Member: Sendable, Hashable {
        var path: String
        var bytes: [UInt8]
    }

    /// The archive of members, all dated alike.
    ///
    /// - Parameter date: year, month, day, hour and minute; ZIP knows no zone, and no year before 1980.
    static func archive(_ members: [Member], date: (year: Int, month: Int, day: Int, hour: Int, minute: Int)) throws(ExportError) -> [UInt8]
    {
        guard members.count < 0xFFFF else { throw ExportError("an archive holds up to 65,534 files, not \(members.count)") }
        let day = UInt16(max(0, min(127, date.year - 1980)) << 9 | date.month << 5 | date.day)
        let time = UInt16(date.hour << 11 | date.minute << 5)
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for member in members {
            let offset = bytes.count
            guard offset + member.bytes.count < 0x7FFF_FFFF else { throw ExportError("the archive would be larger than 2 GiB") }
            let name = Array(member.path.utf8)
            var common: [UInt8] = []
            // Version 2.0; bit 11 says that names are UTF-8; method 0 stores.
            for value: UInt16 in [20, 0x0800, 0, time, day] { common.append(value) }
            common.append(CRC32.of(member.bytes))
            for _ in 0..<2 { common.append(UInt32(member.bytes.count)) }
            common.append(UInt16(name.count))
            common.append(UInt16(0))
            bytes.append(UInt32(0x0403_4B50))
            bytes += common + name + member.bytes
            directory.append(UInt32(0x0201_4B50))
            // Made on Unix (3) by version 2.0.
            directory.append(UInt16(0x0314))
            directory += common
            for _ in 0..<3 { directory.append(UInt16(0)) }
            // An ordinary file that its owner may write and all may read.
            directory.append(UInt32(0o100644) << 16)
            directory.append(UInt32(offset))
            directory += name
        }
        let start = bytes.count
        bytes += directory
        bytes.append(UInt32(0x0605_4B50))
        for value in [0, 0, members.count, members.count] { bytes.append(UInt16(value)) }
        bytes.append(UInt32(directory.count))
        bytes.append(UInt32(start))
        bytes.append(UInt16(0))
        return bytes
    }

    /// The members of an archive, each checked against its sum.
    ///
    /// - Throws: `ExportError` when it is no whole archive of stored members.
    static func members(_ bytes: [UInt8]) throws(ExportError) -> [Member] {
        // The end record is 22 bytes where there is no comment, and this reader's archives have none.
        var reader = Reader(bytes: bytes, position: bytes.count - 22)
        guard bytes.count >= 22, try reader.long() == 0x0605_4B50 else { throw ExportError("the archive has no end: it is not whole") }
        reader.position += 6
        let count = try reader.short()
        _ = try reader.long()
        reader.position = try reader.long()
        var members: [Member] = []
        for _ in 0..<count {
            guard try reader.long() == 0x0201_4B50 else { throw ExportError("the archive's list of files is damaged") }
            reader.position += 6
            let method = try reader.short()
            reader.position += 4
            let sum = try reader.long()
            let size = try reader.long()
            guard method == 0, try reader.long() == size else {
                throw ExportError("a file of the archive is compressed; this reader takes stored ones")
            }
            let nameSize = try reader.short()
            let rest = try reader.short() + reader.short()
            reader.position += 8
            let offset = try reader.long()
            let path = String(decoding: try reader.take(nameSize), as: UTF8.self)
            reader.position += rest
            let contents = try self.contents(bytes, offset: offset, size: size)
            guard CRC32.of(contents) == UInt32(sum) else { throw ExportError("\(path) in the archive does not match its checksum") }
            members.append(Member(path: path, bytes: contents))
        }
        guard Set(members.map(\.path)).count == members.count else { throw ExportError("two files of the archive have one name") }
        return members
    }

    private static func contents(_ bytes: [UInt8], offset: Int, size: Int) throws(ExportError) -> [UInt8] {
        var reader = Reader(bytes: bytes, position: offset)
        guard try reader.long() == 0x0403_4B50 else { throw ExportError("a file of the archive does not begin where the list says") }
        reader.position += 22
        let skipped = try reader.short() + reader.short()
        reader.position += skipped
        return try reader.take(size)
    }

    private struct Reader {
        let bytes: [UInt8]
        var position: Int

        mutating func take(_ count: Int) throws(ExportError) -> [UInt8] {
            guard position >= 0, count >= 0, position + count <= bytes.count else { throw ExportError("the archive ends too soon") }
            defer { position += count }
            return Array(bytes[position..<position + count])
        }

        mutating func short() throws(ExportError) -> Int { try take(2).reversed().reduce(0) { $0 << 8 | Int($1) } }

        mutating func long() throws(ExportError) -> Int { try take(4).reversed().reduce(0) { $0 << 8 | Int($1) } }
    }
}

/// The checksum of ZIP: the CRC of IEEE 802.3.
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    static func of(_ bytes: [UInt8]) -> UInt32 {
        let table = table
        return ~bytes.reduce(0xFFFF_FFFF) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ value: some FixedWidthInteger) {
        var value = value.littleEndian
        Swift.withUnsafeBytes(of: &value) { append(contentsOf: $0) }
    }
}
