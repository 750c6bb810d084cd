import Foundation

/// Where the project keeps its example workspaces.
enum ExampleWorkspaces {
    /// The folder `Workspaces` of the project that the program was built in, or of the one that the person stands in.
    ///
    /// - Returns: nil where the program stands alone.
    static func folder(from place: String) -> String? {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        for start in [program, place + "/."] {
            var parts = start.split(separator: "/").dropLast()
            // The program lies three or four folders below the project.
            for _ in 0..<5 where !parts.isEmpty {
                let folder = "/" + parts.joined(separator: "/") + "/Workspaces"
                if access(folder + "/luton-museums/workspace.yaml", R_OK) == 0 { return folder }
                parts = parts.dropLast()
            }
        }
        return nil
    }
}
