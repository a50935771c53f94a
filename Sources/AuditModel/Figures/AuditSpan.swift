/// A round or a stretch of time, whose audits are set against those of another.
public enum AuditSpan: Hashable, Sendable {
  case round(Round.ID)

  /// Both days included.
  case period(ClosedRange<Day>)

  /// Reads a month, `2026-01`, or a period, `2025-10-01..2025-12-31`; `nil` for anything else.
  public init?(period text: String) {
    if let month = Month(text) {
      self = .month(month)
      return
    }
    let ends = text.split(separator: "..", omittingEmptySubsequences: false)
    guard ends.count == 2, let from = Day(ends[0]), let to = Day(ends[1]), from <= to else {
      return nil
    }
    self = .period(from...to)
  }

  public static func month(_ month: Month) -> AuditSpan {
    .period(month.from...month.to)
  }

  /// As commands take it: `2026-q1`, `2026-01`, `2025-10-01..2025-12-31`.
  public var code: String {
    switch self {
    case .round(let id): id
    case .period(let days):
      Self.month(of: days)?.description ?? "\(days.lowerBound)..\(days.upperBound)"
    }
  }

  /// A period for people, `Jan 2026`, `Jan to Mar 2026`; a round by its id.
  public var phrase: Phrase {
    switch self {
    case .round(let id): return Phrase(same: id)
    case .period(let days):
      let (from, to) = (Month(of: days.lowerBound), Month(of: days.upperBound))
      if from.from == days.lowerBound, to.to == days.upperBound {
        if from == to { return from.phrase }
        let isOneYear = from.year == to.year
        return Phrase(
          en: "\(isOneYear ? from.shortName.en : from.phrase.en) to \(to.phrase.en)",
          cy: "\(isOneYear ? from.shortName.cy : from.phrase.cy) i \(to.phrase.cy)"
        )
      }
      return Phrase(
        en: "\(days.lowerBound) to \(days.upperBound)",
        cy: "\(days.lowerBound) i \(days.upperBound)"
      )
    }
  }

  private static func month(of days: ClosedRange<Day>) -> Month? {
    let month = Month(of: days.lowerBound)
    return month.from == days.lowerBound && month.to == days.upperBound ? month : nil
  }
}

extension AuditFilter {
  /// The same filter, of a span instead of whatever rounds it named, and within its own days.
  public func over(_ span: AuditSpan) -> AuditFilter {
    var filter = self
    filter.rounds = nil
    switch span {
    case .round(let id): filter.rounds = [id]
    case .period(let days):
      filter.from = max(filter.from ?? days.lowerBound, days.lowerBound)
      filter.to = min(filter.to ?? days.upperBound, days.upperBound)
    }
    return filter
  }
}

/// The figures of one span, as they are set against those of another.
public struct SpanFigures: Sendable {
  public let span: AuditSpan
  public let figures: Figures

  /// The round under which the figures stand; `nil` where audits of several are counted together, or
  /// of none.
  public let round: Round.ID?

  /// Counts the audits of a span.
  ///
  /// A period in which all audits are of one round keeps that round's claim; one with audits of several
  /// counts them together and makes none.
  ///
  /// - Parameters:
  ///   - span: Whose figures.
  ///   - audits: Of any span; each reading counts as in the whole.
  ///   - request: What else is asked for; its grouping and the rounds of its filter are of no account.
  public init(_ span: AuditSpan, of audits: SettledAudits, _ request: FigureRequest) {
    var request = request
    request.filter = request.filter.over(span)
    request.grouping = .eachRound
    let figures = audits.figures(request)
    let rounds = Set(figures.audits.map(\.round))
    self.span = span
    if case .round(let id) = span {
      (self.figures, round) = (figures, id)
    } else if rounds.count <= 1 {
      (self.figures, round) = (figures, rounds.first ?? nil)
    } else {
      request.grouping = .together
      (self.figures, round) = (audits.figures(request), nil)
    }
  }

  /// Counts the audits of a span, settling first which of all audits count.
  public init(_ span: AuditSpan, of audits: [ScoredAudit], _ request: FigureRequest) {
    let settled = SettledAudits(
      audits,
      templates: request.templates,
      includesDrafts: request.includesDrafts
    )
    self.init(span, of: settled, request)
  }
}
