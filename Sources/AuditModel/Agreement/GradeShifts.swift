/// How one auditor's grades stand to what was settled on later: agreed with a second reader, or
/// moderated.
///
/// Pooled over all graded items. It says how an auditor's grades differ, not who was right, and of few
/// grades it says nothing; so n always stands beside it.
public struct GradeShifts: Hashable, Sendable {
  /// The auditor of the first readings.
  public let auditor: String

  /// Cases behind it.
  public let cases: Int

  /// By the first grade and the one that was settled on, both in the order of ``Grade``.
  public let counts: [[Int]]

  /// Grades that both readings gave.
  public var n: Int { sum { _, _ in true } }

  public var same: Int { sum { $0 == $1 } }

  /// The first grade was better than the one settled on.
  public var lenient: Int { sum { $0 < $1 } }

  /// The first grade was worse than the one settled on.
  public var severe: Int { sum { $0 > $1 } }

  private func sum(where holds: (_ first: Int, _ settled: Int) -> Bool) -> Int {
    var sum = 0
    for (first, row) in counts.enumerated() {
      for (settled, count) in row.enumerated() where holds(first, settled) { sum += count }
    }
    return sum
  }

  /// One for each auditor whose readings were settled, by id; empty where none was.
  public static func byAuditor(in readings: [CaseReadings], templates: [Template])
    -> [GradeShifts]
  {
    var tables: [String: (cases: Int, counts: [[Int]])] = [:]
    let none = Grade.allCases.map { _ in Grade.allCases.map { _ in 0 } }
    for reading in readings {
      guard let settled = reading.settled else { continue }
      let after = Dictionary(settled.grades(in: templates)) { first, _ in first }
      var table = tables[reading.first.auditor] ?? (0, none)
      table.cases += 1
      for (meaning, grade) in reading.first.grades(in: templates) {
        guard let settled = after[meaning] else { continue }
        table.counts[grade.position][settled.position] += 1
      }
      tables[reading.first.auditor] = table
    }
    return tables.sorted { $0.key < $1.key }.map { auditor, table in
      GradeShifts(auditor: auditor, cases: table.cases, counts: table.counts)
    }
  }
}

extension ScoredAudit {
  /// The grades it gives, each with what its item means; empty where its template is not here.
  fileprivate func grades(in templates: [Template]) -> [(String, Grade)] {
    let template = templates.first { $0.id == self.template && $0.version == version }
    guard let template, template.items.count == outcomeCount else { return [] }
    return zip(template.items, outcomes).compactMap { item, outcome in
      if case .graded(let grade) = outcome.outcome { (item.meaning, grade) } else { nil }
    }
  }
}

extension Grade {
  /// Among all grades, best first.
  fileprivate var position: Int { Grade.allCases.firstIndex(of: self) ?? 0 }
}
