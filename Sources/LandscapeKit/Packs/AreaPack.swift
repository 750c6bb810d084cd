/// An area pack: cited records about one or more areas, from one or more sources.
///
/// A pack's Swift file is one line; packc writes the payload from the YAML beside it.
///
///     /// How commissioning worked in Luton in 2010.
///     public enum LutonPack: LandscapeMappingPack {}
public protocol AreaPack: Sendable {
    /// The pack's compiled manifest and records, as packc wrote them.
    static var payload: PackPayload { get }

    /// The shell commands it brings; none unless it is `CommandProviding`.
    static var commands: [PackCommand] { get }
}

extension AreaPack {
    public static var commands: [PackCommand] { [] }
}

/// Promises context facts, the corporate approach, and per sector governance, priorities, process, levels, the third sector,
/// opportunities, barriers and advice; and implications.
public protocol LandscapeMappingPack: AreaPack {}

/// Promises strategies with objectives, commissioning intentions, contacts, steps, case studies, a readiness checklist, resources.
public protocol CommissioningGuidePack: AreaPack {}

/// Promises, per area, links to the local offer, procurement and commissioning; a tender model; a case study.
public protocol DirectoryPack: AreaPack {}

/// Promises interviewed authorities, findings by question, and a programme and evaluation of workshops.
public protocol StudyPack: AreaPack {}

/// Promises national facts, frameworks, programmes, a glossary, commissioning cycles, health bodies and their lineage.
public protocol ReferencePack: AreaPack {}

/// Promises nothing but cited records: what was heard in interviews, on the way to a landscape mapping.
public protocol InterviewsPack: AreaPack {}
