/// A pack as packc wrote it into Swift: canonical JSON in one static string, the manifest first.
public struct PackPayload: Sendable {
    /// The version of the payload's form that this host reads and packc writes.
    public static let format = 1

    private let storage: StaticString
    /// A fingerprint of the whole payload, as packc computed it: two payloads that differ in a letter differ here.
    public let digest: StaticString

    public init(_ json: StaticString, digest: StaticString = "") {
        storage = json
        self.digest = digest
    }

    private var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: storage.utf8Start, count: storage.utf8CodeUnitCount)
    }

    /// The manifest alone. The records are not read: this is what a list of all packs costs.
    ///
    /// - Throws: `PackPayloadError` for a payload of another format, or one that is damaged.
    public func manifest() throws(PackPayloadError) -> PackManifest {
        do {
            let first = try JSONReader.readFirstMember(bytes)
            guard first.key == "manifest" else { throw PackPayloadError.damaged("no manifest at the start") }
            return try PackPayloadCoding.manifest(first.value.object)
        } catch let error as PackPayloadError {
            throw error
        } catch {
            throw .damaged("\(error)")
        }
    }

    /// The whole pack.
    ///
    /// - Throws: `PackPayloadError` for a payload of another format, or one that is damaged.
    public func pack() throws(PackPayloadError) -> Pack { try PackPayloadCoding.pack(bytes) }
}

/// Why a payload cannot be read.
public enum PackPayloadError: Error, Sendable, Hashable, CustomStringConvertible {
    /// It was written by another version of packc.
    case format(found: Int, expected: Int)
    case damaged(String)

    public var description: String {
        switch self {
        case .format(let found, let expected):
            "the pack was compiled in form \(found) and this program reads form \(expected); build the pack again with this program's packc"
        case .damaged(let detail): "the compiled pack is damaged: \(detail); build it again"
        }
    }
}
