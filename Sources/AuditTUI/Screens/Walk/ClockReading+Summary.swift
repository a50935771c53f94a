import AuditModel

extension ClockReading {
  /// The clock in one line: dates, gaps, due day, duration, verdict.
  func summary(of clock: Clock) -> Phrase {
    let dates =
      switch clock.course {
      case .single(let end):
        Phrase(
          en: "\(clock.start.phrase.en) → \(end.phrase.en)",
          cy: "\(clock.start.phrase.cy) → \(end.phrase.cy)"
        )
      case .series: clock.start.phrase
      }
    return ([dates] + parts(of: clock)).joined
  }

  /// The same without the dates, for where these are being typed.
  func result(of clock: Clock) -> Phrase {
    parts(of: clock).joined
  }

  private func parts(of clock: Clock) -> [Phrase] {
    var parts: [Phrase] = []
    if case .series = clock.course {
      parts.append(
        Phrase(
          en: "\(gapsMet) of \(gapsDue) in time",
          cy: "\(gapsMet) o \(gapsDue) mewn pryd"
        )
      )
    }
    if let due { parts.append(Phrase(en: "due \(due.phrase.en)", cy: "erbyn \(due.phrase.cy)")) }
    if let duration { parts.append(duration.phrase) }
    parts.append(verdict.phrase)
    if isUnconfirmed {
      parts.append(Phrase(en: "limit unconfirmed", cy: "terfyn heb ei gadarnhau"))
    }
    return parts
  }
}

extension Verdict {
  var style: Style {
    switch self {
    case .met: .good
    case .missed, .overdue: .bad
    case .notYetDue, .noLimit: .plain
    case .notDeterminable: .warning
    }
  }
}

extension [Phrase] {
  /// The parts in one line.
  fileprivate var joined: Phrase {
    Phrase(
      en: map(\.en).joined(separator: " · "),
      cy: map(\.cy).joined(separator: " · ")
    )
  }
}
