import ArgumentParser
import Foundation
public import LandscapeKit
import LandscapeShell

/// The program: a prompt, batch mode and scripts over the packs it is given.
///
/// A host of one's own is these few lines, in a package that depends on this one:
///
///     import AreaPacks
///     import LandscapeHost
///
///     @main
///     enum Host {
///         static func main() { LandscapeProgram.main(packs: AreaPacks.all + [DurhamPack.self]) }
///     }
public enum LandscapeProgram {
    /// Does what the command line asks for, and ends the process with its exit status.
    ///
    /// - Parameter packs: the packs that are compiled in, in alphabetical order. Those that are `CommandProviding` bring their commands.
    public static func main(packs: [any AreaPack.Type]) -> Never {
        switch read(Array(CommandLine.arguments.dropFirst())) {
        case .success(let options): exit(Program(options, packs: packs).run().rawValue)
        case .failure(let ending):
            Standard.write(ending.text + "\n", to: ending.status == .done ? .output : .error)
            exit(ending.status.rawValue)
        }
    }

    /// Why the program ends before it begins: help was asked for, or the options make no sense.
    private struct Ending: Error {
        var text: String
        var status: ExitStatus
    }

    private static func read(_ arguments: [String]) -> Result<LaunchOptions, Ending> {
        if let plain = LaunchOptions(plain: arguments) { return .success(plain) }
        do {
            return .success(LaunchOptions(try Landscape.parse(arguments)))
        } catch {
            if Landscape.exitCode(for: error) == .success {
                return .failure(Ending(text: Landscape.fullMessage(for: error), status: .done))
            }
            return .failure(Ending(text: "landscape: \(Landscape.message(for: error)); landscape --help lists the options", status: .usage))
        }
    }
}
