import AuditModel

/// Agreement between readers as JSON:
/// `{"format": 1, "round": …, "cases": …, "items": […], "overall": […], "gradeShifts": …}`.
///
/// An item has `same` as n of N with its Wilson interval, `table` by the first reader's answer and
/// then the second's, and each coefficient with its interval or why there is none. `gradeShifts` is
/// null where the workspace does not show them to this person.
public struct AgreementJSON {
  private let agreement: Agreement
  private let shifts: [GradeShifts]?
  private let round: Round.ID?

  public init(_ agreement: Agreement, shifts: [GradeShifts]?, round: Round.ID?) {
    self.agreement = agreement
    self.shifts = shifts
    self.round = round
  }

  public func text() -> String {
    JSON.object([
      "format": .integer(1), "round": .text(round), "cases": .integer(agreement.cases),
      "items": .array(agreement.items.map(\.json)),
      "overall": .array(agreement.pools.map(\.json)),
      "gradeShifts": shifts.map { .array($0.map(\.json)) } ?? .null,
    ]).text()
  }
}

extension ItemAgreement {
  fileprivate var json: JSON {
    .object([
      "item": .string(item.id), "meaning": .string(item.meaning), "kind": .string(item.kind.code),
      "answers": .texts(pairs.outcomes.map(\.code)), "table": .table(pairs.counts),
      "same": .proportion(pairs.same),
      "lower": sameInterval.map { .fraction($0.lower) } ?? .null,
      "upper": sameInterval.map { .fraction($0.upper) } ?? .null,
      "oneReaderOnly": .integer(pairs.oneSided), "noReader": .integer(pairs.silent),
      "readers": .integer(readers),
      "kappa": kappa.json, "gwet": gwet.json, "alpha": alpha.json,
    ])
  }
}

extension PooledAgreement {
  fileprivate var json: JSON {
    .object([
      "answers": .string(kind.rawValue), "items": .integer(items), "same": .proportion(same),
      "kappa": kappa?.json ?? .null, "gwet": gwet?.json ?? .null,
    ])
  }
}

extension GradeShifts {
  fileprivate var json: JSON {
    .object([
      "auditor": .string(auditor), "cases": .integer(cases), "grades": .integer(n),
      "same": .integer(same), "moreLenient": .integer(lenient), "moreSevere": .integer(severe),
      "table": .table(counts),
    ])
  }
}

extension JSON {
  fileprivate static func table(_ counts: [[Int]]) -> JSON {
    .array(counts.map { row in .array(row.map { .integer($0) }) })
  }
}
