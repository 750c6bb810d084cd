/// What kind of landscape a pack promises. packc holds the pack's YAML to it.
public enum PackProfile: String, Sendable, CaseIterable, Hashable {
    case landscapeMapping = "landscape-mapping"
    case commissioningGuide = "commissioning-guide"
    case directory
    case study
    case reference
    /// What was heard in interviews, on the way to a landscape mapping.
    case interviews

    /// The protocol that the pack's Swift type conforms to.
    public var protocolName: String {
        switch self {
        case .landscapeMapping: "LandscapeMappingPack"
        case .commissioningGuide: "CommissioningGuidePack"
        case .directory: "DirectoryPack"
        case .study: "StudyPack"
        case .reference: "ReferencePack"
        case .interviews: "InterviewsPack"
        }
    }

    /// As a person reads it, e.g. `landscape mapping`.
    public var label: String { rawValue.replacing("-", with: " ") }
}

/// What a pack says of itself.
public struct PackManifest: Sendable, Hashable, Identifiable {
    /// E.g. `luton`. It begins the id of each of the pack's records.
    public var id: String
    public var title: String
    public var profile: PackProfile
    /// The pack's own version, e.g. `1.0.0`.
    public var version: String
    /// One sentence on what it holds.
    public var summary: String?
    /// The ids of the areas it covers.
    public var areas: [String]
    /// Areas that the register lacks and the pack declares.
    public var declaredAreas: [Area]
    public var sources: [Source]
    /// The number of records of each kind.
    public var counts: [RecordKind: Int]
    /// The number of records of each area it speaks of.
    public var areaCounts: [String: Int]

    public init(
        id: String, title: String, profile: PackProfile, version: String, summary: String? = nil, areas: [String],
        declaredAreas: [Area] = [],
        sources: [Source], counts: [RecordKind: Int] = [:], areaCounts: [String: Int] = [:]
    ) {
        self.id = id
        self.title = title
        self.profile = profile
        self.version = version
        self.summary = summary
        self.areas = areas
        self.declaredAreas = declaredAreas
        self.sources = sources
        self.counts = counts
        self.areaCounts = areaCounts
    }

    /// The number of all its records.
    public var recordCount: Int { counts.values.reduce(0, +) }

    /// When its newest source was published.
    public var newest: PartialDate? { sources.compactMap(\.published).max() }
}

/// A pack's manifest and records, wherever they come from.
public struct Pack: Sendable, Identifiable {
    public var manifest: PackManifest
    public var records: [Record]
    /// The folder of a loose pack; nil for one that is compiled in.
    public var folder: String?

    public init(manifest: PackManifest, records: [Record], folder: String? = nil) {
        self.manifest = manifest
        self.records = records
        self.folder = folder
    }

    public var id: String { manifest.id }
}
