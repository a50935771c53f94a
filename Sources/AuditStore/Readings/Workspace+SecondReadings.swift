import AuditModel

extension Workspace {
  /// Begins the second readings of some cases of a round: one for each first reading there is of them.
  ///
  /// What a reader has begun already is not begun again, so that doing the same once more goes on where
  /// it ended.
  ///
  /// - Parameters:
  ///   - seconds: Which cases, and who reads them.
  ///   - audits: Those of the round.
  ///   - stamp: Who begins them, when and where; whoever reads the case is their auditor.
  ///   - today: The day (Europe/London).
  /// - Returns: The drafts that were written, and those that were there, in the order of the cases.
  /// - Throws: What could not be read or written; the drafts before stand.
  public func begin(
    _ seconds: [SecondReading],
    among audits: [ScoredAudit],
    stamp: Stamp,
    today: Day
  ) throws(WorkspaceError) -> (new: [Audit], present: [Audit.ID]) {
    let byCase = Dictionary(grouping: audits, by: \.reference)
    var (new, present): ([Audit], [Audit.ID]) = ([], [])
    for second in seconds {
      let readings = byCase[second.reference] ?? []
      for first in readings where first.reading == .first && first.auditor != second.reader {
        let begun = readings.first { reading in
          reading.reading == .second && reading.auditor == second.reader
            && reading.template == first.template
        }
        if let begun {
          present.append(begun.id)
          continue
        }
        new.append(try begin(second, of: first.id, stamp: stamp, today: today))
      }
    }
    return (new, present)
  }

  private func begin(
    _ second: SecondReading,
    of first: Audit.ID,
    stamp: Stamp,
    today: Day
  ) throws(WorkspaceError) -> Audit {
    let stored = try load(first)
    let audit: Audit
    do throws(ReadingError) {
      audit = try newReading(.second, of: [stored.audit], auditor: second.reader, today: today)
    } catch {
      throw WorkspaceError(.cannotBegin(first, error))
    }
    do throws(SaveError) {
      return try save(audit, over: nil, stamp: stamp).audit
    } catch {
      if case .file(let error) = error { throw .file(error) }
      throw WorkspaceError(.cannotSave(first, error))
    }
  }
}

extension InputError {
  fileprivate static func cannotBegin(_ first: Audit.ID, _ error: ReadingError) -> InputError {
    InputError(
      place: first,
      problem: error.phrase,
      remedy: Phrase(en: "name another reader", cy: "enwch ddarllenydd arall")
    )
  }

  fileprivate static func cannotSave(_ first: Audit.ID, _ error: SaveError) -> InputError {
    InputError(
      place: first,
      problem: error.phrase,
      remedy: Phrase(en: "do it again", cy: "gwnewch hynny eto")
    )
  }
}
