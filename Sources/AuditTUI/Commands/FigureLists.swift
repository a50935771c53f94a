import ArgumentParser
import AuditModel
import AuditReport

import struct ArgumentParser.Option

/// What `figures` can print in place of figures by team: by something else, what is low, or what changed.
struct FigureLists: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Lists figures by team, item, section, heading, month, age-band or status.",
      valueName: "what"
    )
  )
  var by: FigureGrouping?

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
    if [hotSpots, compare != nil, by != nil].count(where: { $0 }) > 1 {
      throw ValidationError("--by, --hot-spots and --compare exclude each other.")
    }
  }
}

extension FigureGrouping: ExpressibleByArgument {}
