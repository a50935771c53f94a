import ArgumentParser
import AuditModel
import AuditReport

import struct ArgumentParser.Option

/// What `figures` can print in place of figures by team: by something else, what is low, what changed, or
/// two items against each other.
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

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Sets two items against each other, such as what was in time against how good it is.",
      valueName: "item/item"
    )
  )
  var cross: CrossedItems?

  /// Whether what is printed is a list of its own, which has no CSV.
  var isList: Bool { hotSpots || compare != nil || cross != nil }

  func validate() throws {
    if [hotSpots, compare != nil, by != nil, cross != nil].count(where: { $0 }) > 1 {
      throw ValidationError("--by, --hot-spots, --compare and --cross exclude each other.")
    }
  }
}

extension FigureGrouping: ExpressibleByArgument {}
