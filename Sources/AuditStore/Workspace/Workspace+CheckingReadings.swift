import AuditModel

/// Who reads which file, and how.
struct BegunReading: Sendable {
  let audit: Audit.ID
  let key: CaseKey
  let reading: Audit.Reading
  let auditor: String

  init(_ audit: Audit) {
    self.audit = audit.id
    key = CaseKey(audit)
    reading = audit.reading
    auditor = audit.auditor
  }
}

extension Workspace {
  /// Finds what is to be said of readings of one file beside each other.
  ///
  /// Two people who each begin a case of a round lose one of their audits in the figures, where the later
  /// one or the finished one stands for both. A second reading by whoever read the file first is compared with
  /// nothing. An audit of no round may be repeated.
  ///
  /// - Parameter readings: Of every audit, in the order of their ids.
  /// - Returns: Warnings, in that order.
  func readingRemarks(on readings: [BegunReading]) -> [InputError] {
    var firsts: [CaseKey: [BegunReading]] = [:]
    for reading in readings where reading.reading == .first {
      firsts[reading.key, default: []].append(reading)
    }
    return readings.compactMap { reading in
      guard let begun = firsts[reading.key] else { return nil }
      let file = "\(Part.audits)/\(reading.audit).json"
      switch reading.reading {
      case .first:
        guard reading.key.round != nil, let earlier = begun.first,
          earlier.auditor != reading.auditor
        else { return nil }
        return .readFirstTwice(reading, after: earlier, "\(file): case.reference")
      case .second:
        guard let own = begun.first(where: { $0.auditor == reading.auditor }),
          begun.allSatisfy({ $0.auditor == reading.auditor })
        else { return nil }
        return .readsOwnAgain(reading, own.audit, "\(file): auditor")
      case .agreed, .moderated: return nil
      }
    }
  }
}

extension InputError {
  fileprivate static func readFirstTwice(
    _ reading: BegunReading,
    after earlier: BegunReading,
    _ place: String
  ) -> InputError {
    let (reference, by) = (quoted(reading.key.reference), quoted(reading.auditor))
    let other = quoted(earlier.auditor)
    return InputError(
      place: place,
      problem: Phrase(
        en: "\(reference) is read first by \(by) and by \(other) in one round "
          + "(\(earlier.audit)), and one of the two counts alone",
        cy: "mae \(reference) yn cael ei ddarllen gyntaf gan \(by) a chan \(other) mewn un rownd "
          + "(\(earlier.audit)), a dim ond un o'r ddau sy'n cyfrif"
      ),
      remedy: Phrase(
        en: "agree whose audit stands, and take the other file out of audits/",
        cy: "cytunwch archwiliad pwy sy'n sefyll, a thynnwch y ffeil arall o audits/"
      ),
      severity: .warning
    )
  }

  fileprivate static func readsOwnAgain(
    _ reading: BegunReading,
    _ first: Audit.ID,
    _ place: String
  ) -> InputError {
    let (reference, by) = (quoted(reading.key.reference), quoted(reading.auditor))
    return InputError(
      place: place,
      problem: Phrase(
        en: "\(by) reads \(reference) a second time and read it first (\(first)), "
          + "so the two are compared nowhere",
        cy: "mae \(by) yn darllen \(reference) yr ail waith ac ef neu hi a'i darllenodd gyntaf "
          + "(\(first)), felly ni chymherir y ddau yn unman"
      ),
      remedy: Phrase(
        en: "have somebody else read it again: caseaudit moderate \(first) --second --as ID",
        cy: "gofynnwch i rywun arall ei ail-ddarllen: caseaudit moderate \(first) --second --as ID"
      ),
      severity: .warning
    )
  }
}
