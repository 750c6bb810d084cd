/// A place that is mapped: a local authority, a region, or England.
///
/// Codes and dates are as the ONS Code History Database (July 2024) and mySociety's table of UK local authorities (July 2025,
/// CC BY 4.0) give them; the two agree wherever both speak.
public struct Area: Sendable, Hashable, Identifiable {
    /// Short and plain, e.g. `east-riding`. Packs, record ids and notes use it.
    public let id: String
    /// The everyday name, e.g. `East Riding of Yorkshire`.
    public let name: String
    /// The council's or body's own name, e.g. `East Riding of Yorkshire Council`.
    public let officialName: String?
    /// Other names, past and present.
    public let otherNames: [String]
    /// The nine-character GSS code, e.g. `E06000011`.
    public let gss: String?
    /// mySociety's three-letter code, e.g. `ERY`.
    public let code: String?
    public let kind: Kind
    /// The id of the region it lies in; nil for England.
    public let region: String?
    /// When the code came into use. ONS began its codes on 1 January 2009: older places carry that date.
    public let start: PartialDate?
    /// When the authority ended.
    public let end: PartialDate?
    /// The ids of the areas that took its place.
    public let successors: [String]
    /// The ids of the areas whose place it took.
    public let predecessors: [String]
    /// The combined authority it belongs to, by name.
    public let combinedAuthority: String?
    /// Whether the reorganisation of local government planned for 2026 to 2028 touches it.
    public let isReorganising: Bool

    public init(
        id: String, name: String, officialName: String? = nil, otherNames: [String] = [], gss: String? = nil, code: String? = nil,
        kind: Kind,
        region: String? = nil, start: PartialDate? = nil, end: PartialDate? = nil, successors: [String] = [], predecessors: [String] = [],
        combinedAuthority: String? = nil, isReorganising: Bool = false
    ) {
        self.id = id
        self.name = name
        self.officialName = officialName
        self.otherNames = otherNames
        self.gss = gss
        self.code = code
        self.kind = kind
        self.region = region
        self.start = start
        self.end = end
        self.successors = successors
        self.predecessors = predecessors
        self.combinedAuthority = combinedAuthority
        self.isReorganising = isReorganising
    }

    /// What sort of place it is.
    public enum Kind: String, Sendable, CaseIterable, Hashable {
        case county
        case unitary = "unitary-authority"
        case metropolitan = "metropolitan-district"
        case district = "non-metropolitan-district"
        case region
        case country
        case other

        /// E.g. `Unitary authority`.
        public var label: String {
            switch self {
            case .county: "County"
            case .unitary: "Unitary authority"
            case .metropolitan: "Metropolitan district"
            case .district: "District"
            case .region: "Region"
            case .country: "Country"
            case .other: "Other"
            }
        }
    }
}
