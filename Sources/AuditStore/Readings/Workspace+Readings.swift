import AuditModel

extension Workspace {
  /// The readings that an agreed or moderated audit settles, in the order in which it names them;
  /// empty for any other, and without those whose files cannot be read.
  public func readings(settledBy audit: Audit) -> [Audit] {
    guard audit.reading.settles else { return [] }
    return audit.reads.compactMap { try? load($0).audit }
  }

  /// Makes another reading of a case, which is not saved yet.
  ///
  /// A second reading begins with nothing of the first; one that settles others begins with what all
  /// of them say.
  ///
  /// - Parameters:
  ///   - reading: Any but a first.
  ///   - audits: What is read again; finished, unless it is a second reading that is begun.
  ///   - auditor: Who reads it; never the auditor of what is read a second time or moderated.
  ///   - today: The day (Europe/London) on which it is begun.
  ///   - id: Made from the time and randomness of the system where none is given.
  /// - Returns: The audit, with no event yet.
  /// - Throws: Why it cannot be begun.
  public func newReading(
    _ reading: Audit.Reading,
    of audits: [Audit],
    auditor: String,
    today: Day,
    id: Audit.ID = AuditID.make(at: .now)
  ) throws(ReadingError) -> Audit {
    guard let first = audits.first, audits.allSatisfy({ $0.isOfSameCase(as: first) }) else {
      throw .notOneCase
    }
    if reading != .second, let draft = audits.first(where: { $0.state == .draft }) {
      throw .notFinished(draft.id)
    }
    if reading != .agreed, audits.contains(where: { $0.auditor == auditor }) { throw .own(auditor) }
    var audit = newAudit(
      of: first.template,
      round: first.round,
      caseFile: first.caseFile,
      auditor: auditor,
      today: today,
      id: id
    )
    audit.reading = reading
    audit.reads = audits.map(\.id)
    // Who reads a second time lists the contacts anew.
    if reading == .second { audit.caseFile.contacts = [] }
    if reading.settles { audit.begin(settling: audits) }
    return audit
  }
}

/// Why another reading of a case cannot be begun.
public enum ReadingError: Error, Hashable, Sendable {
  case notOneCase
  case notFinished(Audit.ID)

  /// Nobody reads a second time, or moderates, what is their own.
  case own(String)

  public var phrase: Phrase {
    switch self {
    case .notOneCase:
      Phrase(
        en: "only readings of one case, template and round belong together",
        cy: "dim ond darlleniadau o un achos, templed a rownd sy'n perthyn gyda'i gilydd"
      )
    case .notFinished(let id):
      Phrase(
        en: "the reading \(id) is not finished: finish it first",
        cy: "nid yw'r darlleniad \(id) wedi'i orffen: gorffennwch ef yn gyntaf"
      )
    case .own(let auditor):
      Phrase(
        en: "'\(auditor)' wrote the reading: somebody else must read the file again",
        cy: "'\(auditor)' a ysgrifennodd y darlleniad: rhaid i rywun arall ddarllen y ffeil eto"
      )
    }
  }
}

extension Audit {
  fileprivate func isOfSameCase(as other: Audit) -> Bool {
    CaseKey(self) == CaseKey(other)
  }
}
