import Cataloguing
import Foundation
import LandscapeKit
import Synchronization
import Testing

/// How far a statement may go.
@Suite struct SQLLimitTests {
    private static let endless = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c"
    private static let context = SQLContext(showsNames: true, mapped: ["luton"], loaded: [])

    @Test(arguments: [
        endless, "SELECT count(*) FROM records a, records b, records c, records d",
        "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c ORDER BY n DESC LIMIT 1",
    ])
    func oneThatWouldNeverEndIsStopped(sql: String) throws {
        let catalogue = try Shipped.catalogue(["luton"])
        let limits = SQLLimits(time: .milliseconds(50))
        let error = #expect(throws: SQLError.self) { try catalogue.sql(sql, Self.context, limits: limits) }
        #expect(error?.message.hasPrefix("stopped after") ?? false)
        #expect(try catalogue.sql("SELECT 1", Self.context).rows == [[.integer(1)]], "the next is answered")
        #expect(try !catalogue.ids("kind:priority").isEmpty)
    }

    /// Ctrl-C: the person's own stop is told apart from the time's.
    @Test func thePersonStopsIt() throws {
        let catalogue = try Shipped.catalogue(["luton"])
        // A thread of its own: the tests beside this one may keep every thread of the pool busy.
        let isDone = Mutex(false)
        let stopper = Thread {
            while !isDone.withLock({ $0 }) {
                catalogue.interrupt()
                usleep(1_000)
            }
        }
        stopper.start()
        defer { isDone.withLock { $0 = true } }
        let error = #expect(throws: CatalogueError.self) {
            try catalogue.sql(Self.endless, Self.context, limits: SQLLimits(time: .seconds(60)))
        }
        #expect(error == .interrupted)
    }

    @Test func rowsAndBytesAreCounted() throws {
        let catalogue = try Shipped.catalogue(["luton"])
        let cut = try catalogue.sql("SELECT id FROM records", Self.context, limits: SQLLimits(rows: 10))
        #expect(cut.rows.count == 10 && cut.isCut)
        let whole = try catalogue.sql("SELECT id FROM records LIMIT 10", Self.context, limits: SQLLimits(rows: 10))
        #expect(whole.rows.count == 10 && !whole.isCut)
        let large = try catalogue.sql("SELECT hex(zeroblob(400)) FROM records", Self.context, limits: SQLLimits(bytes: 2_000))
        #expect(large.isCut && large.rows.count == 3)
    }

    /// The kept file is opened for reading alone; the views are made all the same.
    @Test func aCatalogueOnlyReadAnswers() throws {
        let path = "/tmp/landscape-sql-\(UInt64.random(in: .min ... .max)).sqlite"
        let made = try Catalogue(path: path, register: Shipped.register)
        try made.add([try Shipped.pack("luton")])
        try made.finish()
        try made.close()
        let kept = try Catalogue(path: path, isReadOnly: true, register: Shipped.register)
        #expect(try kept.sql("SELECT count(*) FROM priorities WHERE area = 'luton'", Self.context).rows == [[.integer(30)]])
        #expect(try kept.sql("SELECT id FROM packs", Self.context).rows == [[.text("luton")]])
        #expect(try !kept.ids("obesity").isEmpty)
        try kept.close()
        #expect(unlink(path) == 0)
    }
}
