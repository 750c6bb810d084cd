package import LandscapeKit

/// The records of an area that help a person to get ready.
package struct ReadinessHelp: Sendable {
    /// Where tenders are announced, and where commissioning is explained.
    package let portals: [LandscapeKit.Record]
    /// Posts to speak to; who held them is withheld.
    package let posts: [LandscapeKit.Record]
    /// What commissioners have written down.
    package let strategies: [LandscapeKit.Record]

    /// Those of the records that help, the nearest to commissioning first, at most `limit` of each.
    package init(_ records: [LandscapeKit.Record], limit: Int = 5) {
        let links = records.filter { $0.kind == .link }
        portals = Array(
            (links.filter { $0["purpose"] == "procurement" } + links.filter { $0["purpose"] == "commissioning" }).prefix(limit))
        let contacts = records.filter { $0.kind == .contact }.map { $0.withholdingPersonalDetails() }
        let isCommissioner = { (record: LandscapeKit.Record) in Folding.key(record.headline).contains("commission") }
        posts = Array((contacts.filter(isCommissioner) + contacts.filter { !isCommissioner($0) }).prefix(limit))
        strategies = Array(
            (records.filter { $0.kind == .strategy && $0["status"] == "current" }
                + records.filter { $0.kind == .strategy && $0["status"] != "current" }).prefix(limit))
    }

    package var isEmpty: Bool { portals.isEmpty && posts.isEmpty && strategies.isEmpty }
}
