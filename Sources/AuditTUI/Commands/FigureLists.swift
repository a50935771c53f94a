import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// What `figures` can print in place of figures by team: what is low, or what changed.
struct FigureLists: ParsableArguments {
  @Flag(
    name: .long,
    help: "Lists what lies below its target, where its misses lie, and statutory duties missed."
  )
  var hotSpots = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Sets the round or period against an earlier one: a round, 2026-01, or two days: A..B.",
      valueName: "earlier"
    )
  )
  var compare: String?

  func validate() throws {
    if hotSpots, compare != nil {
      throw ValidationError("--hot-spots and --compare exclude each other.")
    }
  }
}
