import LandscapeKit

/// What a file says of itself: when it was made, of what, and what was done about people's names.
enum ExportOrigin {
    /// E.g. `made by Landscape 0.1.0 on 2026-11-21T14:05+00:00 from luton 1.0.0; names of people withheld`.
    static func sentence(_ material: ExportMaterial) -> String {
        var parts = ["made by \(material.program) on \(material.made)"]
        let packs = material.packs.map { "\($0.id) \($0.version)" }
        if !packs.isEmpty { parts[0] += " from " + packs.joined(separator: ", ") }
        return (parts + [names(material.personal)]).joined(separator: "; ")
    }

    /// What was done about names, as a statement.
    static func names(_ personal: PersonalDetails) -> String {
        if personal.isIncluded { return "names of people included where the format has a place for them" }
        if personal.withheldContacts == 0 { return "no person is named" }
        return "names of people withheld (\(personal.withheldContacts) contacts)"
    }
}
