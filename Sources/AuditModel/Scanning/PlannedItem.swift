/// An item of a template, worked out as far as it can be without an audit.
struct PlannedItem: Sendable {
  /// Whether nobody is asked, because the round leaves it out.
  let isLeftOut: Bool

  /// When it is asked; `nil` means always.
  let condition: PlannedCondition?

  /// When there is nothing to grade.
  let absence: PlannedCondition?
  let source: EvidenceSource

  /// What each word comes to, by the words' numbers; ``misfit`` for one that is no answer to it.
  let outcomes: [UInt8]

  /// `nil` unless it is answered by a number.
  let count: CountRange?
  let isText: Bool

  /// Where the timescales stand that its clocks may have; empty unless it is answered by dates.
  let timescales: [PlannedTimescale]

  /// No outcome has this code.
  static let misfit: UInt8 = 0xFF
}

/// A timescale of an item that is answered by dates.
struct PlannedTimescale: Sendable {
  let id: Timescale.ID

  /// The number of its id among the names of the plan.
  let name: Int

  /// `nil` where the rules do not know it.
  let timescale: Timescale?

  /// The one limit that holds for a clock of one event; `nil` where there is none or several may.
  let limit: Limit?

  /// Whether a clock of one event has one gap and ``limit`` for it, so that days alone decide.
  let isPlain: Bool

  init(_ id: Timescale.ID, name: Int, timescale: Timescale?) {
    self.id = id
    self.name = name
    self.timescale = timescale
    limit = timescale?.phases.first?.limit
    isPlain =
      timescale.map { timescale in
        if case .hours = timescale.limit { return false }
        return timescale.counts != .before && timescale.turn == nil
      } ?? false
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
