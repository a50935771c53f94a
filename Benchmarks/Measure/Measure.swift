import ArgumentParser
import CMalloc

/// Times single parts of the program in one process, for `make bench`; not installed.
@main
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caseaudit-measure",
    abstract: "Times single parts of caseaudit; each prints one line of JSON.",
    subcommands: [FoldMeasure.self, DecodeMeasure.self, SaveMeasure.self]
  )

  static func main() {
    // As the program does.
    keep_freed_blocks()
    main(nil)
  }
}
