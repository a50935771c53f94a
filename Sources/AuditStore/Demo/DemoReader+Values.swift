import AuditModel

extension DemoReader {
  /// Draws what an item is answered with, agreeing with what was answered before it.
  mutating func value(for item: Item) -> AnswerValue {
    switch item.kind {
    case .dates(let ids): return dates(of: item, among: ids)
    case .count(let range):
      if draws.chance(perMille: rates.notRecorded / 2) { return .notRecorded }
      let outOf = range.outOf == nil ? nil : draws.number(in: 3...6)
      let most = outOf ?? range.most ?? 4
      let number = (0..<most).reduce(0) { sum, _ in
        sum + (draws.chance(perMille: rates.yes) ? 1 : 0)
      }
      return .count(number, outOf: outOf)
    case .text:
      return .text(draws.element(of: DemoNote(.quality, .favourable).texts(inWelsh: writesWelsh)))
    case .yesNo, .yesNoNotRecorded, .grade, .choice:
      let options = consistent(weights(for: item), for: item)
      // Not applicable contradicts nothing, so it is left where everything else does.
      let code = options.isEmpty ? "not-applicable" : draws.element(of: options)
      return value(of: code, to: item)
    }
  }

  var writesWelsh: Bool { auditor.writesWelsh }

  private mutating func value(of code: AnswerCode, to item: Item) -> AnswerValue {
    switch code {
    case "yes": return .yes
    case "no": return .no
    case "not-recorded": return .notRecorded
    case "not-applicable": return .notApplicable(reason: reasonNotApplicable(to: item))
    case "cannot-be-graded":
      return .cannotBeGraded(
        reason: draws.element(
          of: writesWelsh ? DemoNote.welshNothingToGrade : DemoNote.englishNothingToGrade
        )
      )
    default:
      return Grade(rawValue: code).map(AnswerValue.graded) ?? .choice(code)
    }
  }

  /// A grade wants the reason; other kinds do without.
  private mutating func reasonNotApplicable(to item: Item) -> String {
    guard item.kind == .grade else { return "" }
    if isUnborn { return writesWelsh ? DemoNote.welshUnborn : DemoNote.englishUnborn }
    return draws.element(
      of: writesWelsh ? DemoNote.welshNotApplicable : DemoNote.englishNotApplicable
    )
  }

  var isUnborn: Bool { caseFile.ageBand == .unborn }

  /// The dates of an item, under the timescale in force when the work began.
  private mutating func dates(of item: Item, among ids: [Timescale.ID]) -> AnswerValue {
    let course = item.isHeadline ? facts.assessment : followingCourse()
    guard course.standing != .notApplicable else { return .notApplicable(reason: "") }
    let started = course.start.day ?? heading.asAt
    let timescale = timescales.inForce(among: ids, on: started).first?.id ?? ids[0]
    return .clocks([Clock(timescale, start: course.start, end: course.end)])
  }

  /// What follows the assessment within a few days, such as a manager's signature.
  private mutating func followingCourse() -> DemoFacts.Course {
    let days = draws.number(in: 0...9)
    let isUndated = draws.chance(perMille: rates.notRecorded)
    switch facts.assessment.end {
    case .on(let end):
      let signed = calendar.day(days, after: end)
      if isUndated {
        return DemoFacts.Course(start: .on(end), end: .notRecorded, standing: .undated)
      }
      return signed > heading.asAt
        ? DemoFacts.Course(start: .on(end), end: .notYet, standing: .open)
        : DemoFacts.Course(start: .on(end), end: .on(signed), standing: .inTime)
    case .notRecorded:
      return DemoFacts.Course(start: .notRecorded, end: .notRecorded, standing: .undated)
    case .at, .notYet:
      return DemoFacts.Course(start: .notYet, end: .notYet, standing: .notApplicable)
    }
  }
}
