import AuditModel

/// What it takes to score the files of audits, whichever thread does it.
struct ScoringTask {
  let workspace: Workspace
  let scorer: AuditScorer
  let plans: ScoringPlans
  let folder: AuditFolder

  /// What was read before the folder was listed.
  var early = EarlyAudits.none

  /// Takes a part of the audits from the index where their files are as it knows them, and reads the
  /// others.
  ///
  /// - Parameters:
  ///   - numbers: The ids of the part, in their order.
  ///   - first: Ids from here on belong to the part.
  ///   - end: The first id of the next part; `nil` for the last one.
  ///   - known: What the index knows of all audits, in parts that follow one another.
  /// - Returns: What became of the part.
  func score(
    _ numbers: ArraySlice<AuditNumber>,
    from first: AuditNumber,
    to end: AuditNumber?,
    _ known: [IndexedAudits]
  ) -> ScoredPart {
    let folder = folder.openedAnew()
    var reading = PartReading(
      self,
      in: folder,
      from: first,
      capacity: known.isEmpty ? numbers.count : 0
    )
    var next = numbers.startIndex
    for (part, indexed) in known.enumerated() {
      let table = indexed.table
      for row in indexed.rows(from: first, to: end) {
        guard let id = table.number(at: row) else { continue }
        while next < numbers.endIndex, numbers[next] < id {
          reading.read(numbers[next])
          next += 1
        }
        guard next < numbers.endIndex, numbers[next] == id else {
          reading.miss(id)
          continue
        }
        next += 1
        if indexed.isAsKnown(row, in: folder) {
          reading.take(row, ofPart: part)
        } else {
          reading.read(id)
        }
      }
    }
    // What the index could not give for whatever reason is in the files.
    for number in numbers[next...] { reading.read(number) }
    return reading.finished(known)
  }

  /// Reads files whose names are no numbers of audits: nearly always there is something wrong.
  func readOthers(_ names: [String]) -> ScoredPart {
    var reading = PartReading(self, in: folder, from: AuditNumber(high: 0, low: 0), capacity: 0)
    for name in names { reading.readOther(name) }
    return reading.finished([])
  }
}
