import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// Between which days the audits lie whose figures are printed, both inclusive.
struct FigurePeriod: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only audits from this day or month on: 2026-02-01, 2026-02.",
      valueName: "day"
    )
  )
  var from: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Only audits up to this day or month.", valueName: "day")
  )
  var to: String?

  /// `nil` where nothing is given; a month stands for its first day.
  var firstDay: Day? {
    from.flatMap { Day($0) ?? Month($0)?.from }
  }

  /// `nil` where nothing is given; a month stands for its last day.
  var lastDay: Day? {
    to.flatMap { Day($0) ?? Month($0)?.to }
  }

  /// Both days, where both are given.
  var span: AuditSpan? {
    guard let firstDay, let lastDay, firstDay <= lastDay else { return nil }
    return .period(firstDay...lastDay)
  }

  var isGiven: Bool { from != nil || to != nil }

  func validate() throws {
    for (name, text, day) in [("--from", from, firstDay), ("--to", to, lastDay)] {
      guard let text, day == nil else { continue }
      throw ValidationError(
        "\(name) takes a day such as 2026-02-01 or a month such as 2026-02, not '\(text)'."
      )
    }
    if let firstDay, let lastDay, lastDay < firstDay {
      throw ValidationError("--to (\(lastDay)) lies before --from (\(firstDay)).")
    }
  }
}
