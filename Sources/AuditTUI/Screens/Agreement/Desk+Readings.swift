import AuditModel

extension Desk {
  /// Goes to the readings of a case beside each other; where nobody has begun to settle them, asks
  /// once and begins it when asked again.
  mutating func toReadings(of id: Audit.ID) -> [Response] {
    if let open, open.audit.id == id, !open.readings.isEmpty {
      return [.push(ReadingsScreen(desk: self))]
    }
    guard let audit = audits.audit(id) else { return [] }
    let readings = readings(beside: audit)
    if readings.contains(where: { withheld.contains($0) }) { return [.say(.whyWithheld, .warning)] }
    if let settling = readings.settling(audit.caseKey, as: .agreed) {
      return [.effect(.open(settling.id))]
    }
    guard let first = readings.last(where: { $0.reading == .first }) else {
      return [.say(.noFirst, .warning)]
    }
    let seconds = readings.filter { $0.reading == .second && $0.auditor != first.auditor }
    guard !seconds.isEmpty else { return [.say(.readOnce, .warning)] }
    guard ([first] + seconds).allSatisfy({ $0.state == .finished }) else {
      return [.say(.notBothFinished, .warning)]
    }
    let new = NewReading(reading: .agreed, audits: ([first] + seconds).map(\.id))
    return begin(new, asking: .askToAgree)
  }

  /// Begins to moderate somebody else's finished audit, when asked twice.
  mutating func toModeration(of id: Audit.ID) -> [Response] {
    guard let audit = audits.audit(id) else { return [] }
    let readings = readings(beside: audit)
    if withheld.contains(audit) { return [.say(.whyWithheld, .warning)] }
    if let settling = readings.settling(audit.caseKey, as: .moderated) {
      return [.effect(.open(settling.id))]
    }
    guard audit.reading == .first, audit.state == .finished else {
      return [.say(.onlyFinishedFirst, .warning)]
    }
    guard audit.auditor != auditor else { return [.say(.notOnesOwn, .warning)] }
    return begin(NewReading(reading: .moderated, audits: [id]), asking: .askToModerate)
  }

  private mutating func begin(_ new: NewReading, asking question: Phrase) -> [Response] {
    guard askedFor == new else {
      askedFor = new
      return [.say(question, .warning)]
    }
    askedFor = nil
    return [.effect(.beginReading(new))]
  }

  /// Every reading of the same file, in the order in which they were begun.
  private func readings(beside audit: ScoredAudit) -> [ScoredAudit] {
    let key = audit.caseKey
    return audits.audits.filter { $0.caseKey == key }
  }
}

extension Phrase {
  fileprivate static let readOnce = Phrase(
    en: "this file was read once: 'caseaudit moderate' has it read again, M on home moderates it",
    cy: "darllenwyd y ffeil hon unwaith: mae 'caseaudit moderate' yn ei rhoi i'w hail-ddarllen, "
      + "mae M ar yr hafan yn ei chymedroli"
  )
  fileprivate static let notBothFinished = Phrase(
    en: "readings are set beside each other when both are finished",
    cy: "gosodir darlleniadau ochr yn ochr pan fydd y ddau wedi'u gorffen"
  )
  fileprivate static let onlyFinishedFirst = Phrase(
    en: "a finished first reading is moderated: this is none",
    cy: "darlleniad cyntaf gorffenedig a gymedrolir: nid yw hwn yn un"
  )
  fileprivate static let notOnesOwn = Phrase(
    en: "this audit is yours: somebody else moderates it",
    cy: "eich archwiliad chi yw hwn: rhywun arall sy'n ei gymedroli"
  )
  fileprivate static let askToAgree = Phrase(
    en: "Both readings are finished. b again begins the agreed reading.",
    cy: "Mae'r ddau ddarlleniad wedi'u gorffen. Mae b eto yn dechrau'r darlleniad y cytunwyd arno."
  )
  fileprivate static let askToModerate = Phrase(
    en: "M again begins a moderated reading with these answers; this one stays as it is.",
    cy: "Mae M eto yn dechrau darlleniad wedi'i gymedroli â'r atebion hyn; mae hwn yn aros fel y "
      + "mae."
  )
}
