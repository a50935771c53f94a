/// An item of a template, worked out as far as it can be without an audit.
///
/// It holds numbers alone, because to copy an array for every item of every audit would take longer
/// than the scoring.
struct PlannedItem: Sendable {
  /// Whether nobody is asked, because the round leaves it out.
  let isLeftOut: Bool

  /// Where the condition stands under which it is asked, among those of the plan; `nil` for always.
  let condition: Int?

  /// Where the condition stands under which there is nothing to grade; `nil` for never.
  let absence: Int?
  let source: EvidenceSource

  /// Where the bytes begin that the words come to as its answers, in the order of the words.
  let outcomes: Int

  /// Where what it counts stands; `nil` unless it is answered by a number.
  let count: Int?
  let isText: Bool

  /// Where the timescales stand that its clocks may have; empty unless it is answered by dates.
  let timescales: Range<Int>

  /// What a word comes to that is no answer to the item; no outcome has this code.
  static let misfit: UInt8 = 0xFF
}

/// A timescale of an item that is answered by dates.
struct PlannedTimescale: Sendable {
  /// The number of its id among the names of the plan.
  let name: Int

  /// `nil` where the rules do not know it.
  ///
  /// The plan holds on to it. A reference of its own would be counted for every clock of every audit, even
  /// where it is only looked at, unless it is used through `_withUnsafeGuaranteedRef`.
  let known: Unmanaged<KnownTimescale>?
}

/// A timescale that the rules know.
///
/// A class, because to copy its limits and titles for every clock of every audit would take longer than
/// the judging.
final class KnownTimescale: Sendable {
  let timescale: Timescale

  /// The first of its limits; `nil` where it has none.
  let limit: Limit?

  /// Whether days alone decide a clock of one event: it has one limit at most, and none in hours.
  let isPlain: Bool

  init(_ timescale: Timescale) {
    self.timescale = timescale
    limit = timescale.limit
    if case .hours = timescale.limit {
      isPlain = false
    } else {
      isPlain = timescale.counts != .before && timescale.turn == nil
    }
  }
}

/// What an audit says to one item of the template, while it is scored.
struct PlannedAnswer {
  /// Where the answer stands in ``ScannedAudit/answers``; ``none`` where there is none.
  var place: Int32

  /// The number of the answer's word, once the item is known to be asked; ``noCode`` before, and for
  /// what is no word.
  var code: UInt16
  var isAsked: Bool

  static let none: Int32 = -1
  static let noCode = UInt16.max
}
