import AreaPacks
import LandscapeHost

/// Landscape with the packs it ships.
@main
enum Main {
    static func main() { LandscapeProgram.main(packs: AreaPacks.all) }
}
