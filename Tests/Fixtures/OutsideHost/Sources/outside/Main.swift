import AreaPacks
import Durham
import LandscapeHost

@main
enum Main {
    static func main() { LandscapeProgram.main(packs: AreaPacks.all + [DurhamPack.self]) }
}
