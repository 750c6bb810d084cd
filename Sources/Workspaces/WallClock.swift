import Glibc

/// Tells the time of day and the local time zone; passed in, so that tests stand still.
package struct WallClock: Sendable {
    /// Seconds since 1970.
    package let seconds: @Sendable () -> Int
    /// How far local time is ahead of UTC at a moment, in seconds.
    package let offset: @Sendable (Int) -> Int

    /// A clock made of its two answers.
    package init(seconds: @escaping @Sendable () -> Int, offset: @escaping @Sendable (Int) -> Int) {
        self.seconds = seconds
        self.offset = offset
    }

    /// The computer's clock, and the time zone of the person at it.
    package static let system = WallClock(
        seconds: { time(nil) },
        offset: { seconds in
            var moment = time_t(seconds)
            var parts = tm()
            return localtime_r(&moment, &parts) == nil ? 0 : Int(parts.tm_gmtoff)
        })

    /// Now.
    package var now: Timestamp { timestamp(of: seconds()) }

    /// A moment in local time.
    package func timestamp(of seconds: Int) -> Timestamp { Timestamp(seconds: seconds, offset: offset(seconds)) }
}
