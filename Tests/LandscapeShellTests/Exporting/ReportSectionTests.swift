import Foundation
import LandscapeKit
import LandscapeShell
import TestSupport
import Testing
import Workspaces

/// Saved queries as chapters of a report.
@Suite struct ReportSectionTests {
    @Test func aSavedQueryIsAChapterOfEachArea() throws {
        let sitting = try Sitting("save young-minds priorities theme:mental-health sector:children", "load leicester", "find barriers")
        let listed = sitting.session.listing.map(\.id)
        try sitting.expect("export report luton to luton.md section:young-minds")
        let text = sitting.folder.text("luton.md")
        let chapter = try #require(
            text.components(separatedBy: "\n## ").first { $0.contains("Young minds\n\n```\npriorities theme:mental") })
        #expect(chapter.contains("Priorities · Luton") && chapter.contains("emotional health and wellbeing"))
        #expect(!chapter.contains("why 1"), "hints are for the screen")
        #expect(sitting.session.loaded == ["leicester"] && sitting.session.listing.map(\.id) == listed, "the session is as it was")

        try sitting.expect("export report each luton leicester to reports section:young-minds")
        #expect(sitting.folder.text("reports/leicester/leicester.html").contains("Priorities · Leicester"))
    }

    @Test func namesAndAddressesStayOutUnlessWanted() throws {
        let sitting = try Sitting(
            "note \"Ring 01582 546000 or jane@example.org about obesity\" re:luton", "save told find obesity in:notes",
            "save holders sql SELECT post, holder, email FROM contacts WHERE holder IS NOT NULL")
        let holder = try #require(
            try sitting.expect("contacts oxfordshire").output.records.lazy.compactMap { $0["holder"] }.first { $0.contains(" ") })
        try sitting.expect("export report luton to l.md section:told,holders")
        let closed = sitting.folder.text("l.md")
        #expect(!closed.contains("01582 546000") && !closed.contains("jane@example.org") && !closed.contains(holder))
        #expect(closed.contains("## ") && closed.contains("Told\n") && closed.contains("Holders\n"))
        try sitting.expect("export report luton to open.md section:told,holders names:on")
        let open = sitting.folder.text("open.md")
        #expect(open.contains("jane@example.org") && open.contains(holder))
    }

    @Test(arguments: [
        ("section:young-mind", "there is no saved query 'young-mind'; did you mean 'young-minds'?"),
        ("section:writes", "the section 'writes' (`note \"x\"`) was not asked, and nothing was written: `note` is no question"),
        ("section:hides", "the section 'hides' (`writes`) was not asked, and nothing was written: `note` is no question"),
        ("section:wrong", "the section 'wrong' (`priorities theme:obesty`) was not asked, and nothing was written: unknown theme 'obesty'"),
    ])
    func refuses(section: String, message: String) throws {
        let sitting = try Sitting(
            "save young-minds priorities theme:mental-health", "save writes note \"x\"", "save hides writes",
            "save wrong priorities theme:obesty")
        let refusal = sitting.refusal("export report luton to x.md \(section)")
        #expect(refusal.message.hasPrefix(message) && refusal.status != .done, "\(refusal.message)")
        #expect(sitting.folder.text("x.md").isEmpty)
        #expect(try sitting.session.existingWorkspace()?.notes().notes.isEmpty == true)
    }

    /// Of records the word still narrows by the place in the source.
    @Test func ofRecordsItIsAPlaceInTheSource() throws {
        let sitting = try Sitting()
        let count = try sitting.expect("find luton section:6").output.records.count
        #expect(
            try sitting.messages("export records luton section:6 to six.csv").first?.hasPrefix("Wrote six.csv (\(count) records") == true)
    }
}
