import AuditModel
import AuditStore

/// Begins readings of cases that were read before, and settles them, from the command line.
struct ReadingDesk {
  let workspace: Workspace

  /// Who works here.
  let auditor: String
  let device: String

  /// Begins a second reading of the first one among some audits; a second reader who has begun it
  /// goes on with that.
  func beginSecond(
    of audits: [StoredAudit],
    by reader: String
  ) throws(CommandFailure) -> StoredAudit {
    let first = try only(audits, .first)
    let begun = audits.last { stored in
      stored.audit.reading == .second && stored.audit.auditor == reader
        && stored.audit.caseKey == first.audit.caseKey
    }
    if let begun { return begun }
    return try begin(.second, of: [first], by: reader)
  }

  /// Begins to moderate the first reading among some audits, or goes on with it.
  func moderate(_ audits: [StoredAudit]) throws(CommandFailure) -> StoredAudit {
    let readings = try readings(of: audits)
    if let begun = settling(readings, as: .moderated) { return begun }
    return try begin(.moderated, of: [try only(readings, .first)], by: auditor)
  }

  /// The agreed reading of a case: the one there is, or a moderated one in its place, else a new one of
  /// its first and second readings.
  func agreed(_ audits: [StoredAudit]) throws(CommandFailure) -> StoredAudit {
    let readings = try readings(of: audits)
    if let begun = settling(readings, as: .agreed) { return begun }
    let first = try only(readings, .first)
    let seconds = readings.filter { stored in
      stored.audit.reading == .second && stored.audit.auditor != first.audit.auditor
    }
    guard !seconds.isEmpty else { throw CommandFailure([.readOnce], .faults) }
    return try begin(.agreed, of: [first] + seconds, by: auditor)
  }

  /// Lets one reading's answer stand, with the reason where the readings differ.
  func settle(
    _ choice: SettledChoice,
    why: String,
    in stored: StoredAudit
  ) throws(CommandFailure) -> StoredAudit {
    let readings = workspace.readings(settledBy: stored.audit)
    guard readings.indices.contains(choice.reading - 1) else {
      throw .usedWrongly(.noReading(choice.reading, of: readings.count))
    }
    guard let template = workspace.template(for: stored.audit) else {
      let name = "\(stored.audit.template.id)@\(stored.audit.template.version)"
      throw CommandFailure(SaveError.noTemplate(name))
    }
    let rows = stored.audit.reconciled(with: readings, in: template)
    guard let row = rows.first(where: { $0.id == choice.item }) else {
      throw .unknown(choice.item, of: Phrase(en: "item", cy: "eitem"), among: rows.map(\.id))
    }
    var answer = row.readings[choice.reading - 1]
    answer?.why = why.trimmed
    let settled = ReconciledItem(item: row.item, readings: row.readings, settled: answer)
    if settled.lacksWhy { throw .usedWrongly(.whyWanted(choice.item)) }
    var audit = stored.audit
    audit.answers[choice.item] = answer
    do throws(SaveError) {
      return try workspace.save(audit, over: stored, stamp: stamp(reason: why.trimmed))
    } catch {
      throw CommandFailure(error)
    }
  }

  // MARK: Finding and beginning

  /// The one reading of its kind; a case that was read against several templates has to be named by
  /// an audit's id.
  private func only(
    _ audits: [StoredAudit],
    _ reading: Audit.Reading
  ) throws(CommandFailure) -> StoredAudit {
    let found = audits.filter { $0.audit.reading == reading }
    guard let last = found.last else { throw CommandFailure([.noFirst], .faults) }
    guard Set(found.map(\.audit.caseKey)).count == 1 else {
      throw .severalAudits(found.map(\.id))
    }
    return last
  }

  /// Every reading of the file that some audits are of.
  ///
  /// - Throws: Where they are of several: the case was read against several templates, or in several
  ///   rounds.
  private func readings(of audits: [StoredAudit]) throws(CommandFailure) -> [StoredAudit] {
    let keys = Set(audits.map(\.audit.caseKey))
    guard let key = keys.first, keys.count == 1 else {
      throw .severalAudits(audits.map(\.id))
    }
    guard audits.count == 1 else { return audits }
    let loaded = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.loadAll(as: { $0.audit.caseKey == key ? $0 : nil })
    }
    return loaded.audits.compactMap { $0 }
  }

  private func settling(_ readings: [StoredAudit], as reading: Audit.Reading) -> StoredAudit? {
    let begun = readings.first.flatMap { first in
      readings.map(\.audit).settling(first.audit.caseKey, as: reading)
    }
    return begun.flatMap { begun in readings.first { $0.id == begun.id } }
  }

  private func begin(
    _ reading: Audit.Reading,
    of audits: [StoredAudit],
    by reader: String
  ) throws(CommandFailure) -> StoredAudit {
    let audit: Audit
    do throws(ReadingError) {
      audit = try workspace.newReading(
        reading,
        of: audits.map(\.audit),
        auditor: reader,
        today: Now.system.today
      )
    } catch {
      throw CommandFailure([error.phrase], .faults)
    }
    do throws(SaveError) {
      return try workspace.save(audit, over: nil, stamp: stamp())
    } catch {
      throw CommandFailure(error)
    }
  }

  private func stamp(reason: String = "") -> Stamp {
    Stamp(at: .now, by: auditor, device: device, reason: reason)
  }
}

extension Phrase {
  static let noFirst = Phrase(
    en: "there is no first reading of this file here",
    cy: "nid oes darlleniad cyntaf o'r ffeil hon yma"
  )
  fileprivate static let readOnce = Phrase(
    en: "this file was read once; '--second --as ID' has somebody read it again",
    cy: "darllenwyd y ffeil hon unwaith; mae '--second --as ID' yn ei rhoi i rywun ei hail-ddarllen"
  )

  fileprivate static func noReading(_ number: Int, of count: Int) -> Phrase {
    Phrase(
      en: "there is no reading \(number); there are \(count)",
      cy: "nid oes darlleniad \(number); mae \(count)"
    )
  }

  fileprivate static func whyWanted(_ item: Item.ID) -> Phrase {
    Phrase(
      en: "the readings differ in '\(item)': give the reason with --why",
      cy: "mae'r darlleniadau'n wahanol yn '\(item)': rhowch y rheswm â --why"
    )
  }
}
