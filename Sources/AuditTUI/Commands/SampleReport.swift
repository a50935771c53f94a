import AuditModel
import AuditReport
import AuditStore

/// What came of drawing a sample, or of replacing one of its cases.
struct SampleReport {
  let round: Round
  let remarks: [SampleRemark]

  /// What was written; `nil` where nothing was to be.
  var begun: BegunRound?

  /// The case that gave its place; `nil` for a draw.
  var replaced: CaseReplacement?

  /// How it was drawn, the allocation, the cases, what is worth knowing, and what was written.
  func text(_ page: TextPage, _ style: TextStyle, _ teams: [Team]) -> String {
    var page = page
    if let replaced { page.add(.replaced(replaced), hanging: 2) }
    if !remarks.isEmpty {
      page.add(Phrase(en: "Worth knowing:", cy: "Gwerth gwybod:"))
      for remark in remarks { page.add("- " + page.words(remark.phrase), hanging: 2) }
    }
    page.add(written, hanging: 2)
    guard replaced == nil else { return page.text }
    let cases = RoundCourse(round, among: [])
    return [
      Sheet.allocation(of: round, teams: teams, in: page.language).text(style: style),
      Sheet.drawn(cases, teams: teams, in: page.language).text(style: style), page.text,
    ].joined(separator: "\n")
  }

  private var written: Phrase {
    guard let begun else {
      return Phrase(en: "Nothing was written.", cy: "Ni ysgrifennwyd dim.")
    }
    let round = Phrase(
      en: begun.isNew || replaced != nil
        ? "Written: rounds/\(round.id).yaml" : "There already: rounds/\(round.id).yaml",
      cy: begun.isNew || replaced != nil
        ? "Ysgrifennwyd: rounds/\(round.id).yaml" : "Yno eisoes: rounds/\(round.id).yaml"
    )
    let rest = begun.notReached
    return Phrase(
      en: "\(round.en). Drafts begun: \(begun.drafts.count)"
        + (rest == 0 ? "." : ", not reached: \(rest); the same command goes on."),
      cy: "\(round.cy). Drafftiau a ddechreuwyd: \(begun.drafts.count)"
        + (rest == 0 ? "." : ", heb eu cyrraedd: \(rest); mae'r un gorchymyn yn parhau.")
    )
  }

  /// `{"format": 1, "round": …, "strata": […], "cases": […], "remarks": […], …}`; `written` is false
  /// where nothing was, `drafts` are the ids of those that were begun.
  var json: JSON {
    let draw = round.cases.draw
    return .object([
      "format": .integer(1), "round": .string(round.id),
      "method": .string(round.sample.method.rawValue),
      "seed": draw?.seed.map { .number(String($0)) } ?? .null,
      "list": draw.map { .string($0.list) } ?? .null,
      "listed": draw.map { .integer($0.listed) } ?? .null,
      "population": round.sample.population.map(JSON.integer) ?? .null,
      "strata": .array((draw?.strata ?? []).map(\.json)),
      "cases": .array(round.cases.drawn.map(\.json)),
      "exclusions": .array(
        round.cases.exclusions.map {
          .object(["case": .string($0.reference), "reason": .string($0.reason)])
        }
      ),
      "replacements": .array(round.cases.replacements.map(\.json)),
      "remarks": .array(remarks.map(\.json)), "written": .bool(begun != nil),
      "drafts": .array((begun?.drafts ?? []).map { .string($0.id) }),
      "notReached": .integer(begun?.notReached ?? 0),
    ])
  }
}

extension StratumShare {
  fileprivate var json: JSON {
    .object([
      "team": .string(team), "stratum": .string(stratum), "cases": .integer(cases),
      "drawn": .integer(drawn),
    ])
  }
}

extension DrawnCase {
  fileprivate var json: JSON {
    .object([
      "case": .string(reference), "team": .string(team), "stratum": .string(stratum),
      "auditor": auditor.map(JSON.string) ?? .null, "second": second.map(JSON.string) ?? .null,
    ])
  }
}

extension CaseReplacement {
  fileprivate var json: JSON {
    .object(["case": .string(reference), "by": .string(by), "reason": .string(reason)])
  }
}

extension SampleRemark {
  fileprivate var json: JSON {
    .object(["kind": .string(code), "en": .string(phrase.en), "cy": .string(phrase.cy)])
  }
}
