import AuditModel

/// A made-up auditor who reads one file: goes through a template item by item and answers what is
/// asked, as the facts of the case and the habits of its team have it.
struct DemoReader {
  let heading: DemoHeading
  let team: DemoTeam
  let rates: DemoRates
  let facts: DemoFacts
  let caseFile: CaseFile
  let timescales: Timescales
  let calendar: DemoCalendar
  var draws: SplitMix64

  /// When the next answer is given, in thousandths of a second since 1970.
  private var time: Int

  private(set) var answers: [Item.ID: Answer] = [:]

  /// Answers in one word each, of items that are asked, as conditions see them.
  private var codes: [Item.ID: AnswerCode] = [:]

  /// The item that was answered last, and when.
  private(set) var lastAnswer: (item: Item.ID, at: UTCTime)?

  /// What earlier answers say of items still to come: for each, lists of the codes that agree.
  private var demands: [Item.ID: [[AnswerCode]]] = [:]

  var auditor: DemoAuditor { DemoAuditor.all[heading.auditor] }

  init(
    _ heading: DemoHeading,
    of number: Int,
    seed: UInt64,
    timescales: Timescales,
    calendar: DemoCalendar
  ) {
    var draws = SplitMix64(seed: seed, purpose: .answers, number: number)
    let childCase = heading.childCase
    let team = DemoTeam.all[childCase.team]
    let shift = draws.number(in: -team.spread...team.spread)
    let rates = DemoRates(of: team, round: heading.place.round, shift: shift)
    let facts = DemoFacts(
      ageBand: childCase.ageBand,
      rates: rates,
      asAt: heading.asAt,
      limitInWorkingDays: DemoReader.assessmentLimit(in: timescales),
      calendar: calendar,
      draws: &draws
    )
    self.heading = heading
    self.team = team
    self.rates = rates
    self.facts = facts
    self.timescales = timescales
    self.calendar = calendar
    self.draws = draws
    time = heading.begun.milliseconds
    caseFile = CaseFile(
      reference: childCase.reference,
      team: team.team.id,
      ageBand: childCase.ageBand,
      status: childCase.status,
      began: facts.assessment.start.day,
      siblings: childCase.siblings
    )
  }

  /// The time of the latest answer.
  var now: UTCTime { UTCTime(milliseconds: time) }

  /// Lets a while pass that is right for a question and its note.
  mutating func spendTime(writing note: String = "") {
    time += (draws.number(in: 12...75) + note.unicodeScalars.count / 4) * 1000
  }

  /// Answers the items of a template that are asked, in order, at most so many.
  mutating func read(_ template: Template, atMost most: Int) {
    let era = caseFile.began.map(Era.init(start:)) ?? Era(start: heading.asAt)
    for item in template.items where answers.count < most {
      guard item.condition?.holds(for: caseFile, era: era, answers: codes) ?? true else { continue }
      if let absence = item.ungradedWhen, absence.holds(for: caseFile, era: era, answers: codes) {
        continue
      }
      let value = value(for: item)
      codes[item.id] = value.code
      answers[item.id] = answer(value, to: item)
      lastAnswer = (item.id, at: now)
      for implication in item.implications where implication.answer == value.code {
        demands[implication.item, default: []].append(implication.agrees)
      }
    }
  }

  /// The codes among those proposed that contradict no earlier answer.
  func consistent(
    _ proposed: [(AnswerCode, weight: Int)],
    for item: Item
  ) -> [(AnswerCode, weight: Int)] {
    let demands = demands[item.id] ?? []
    return proposed.filter { code, weight in
      weight > 0 && (code == "not-applicable" || demands.allSatisfy { $0.contains(code) })
        && item.implications.allSatisfy { implication in
          guard implication.answer == code, let other = codes[implication.item] else { return true }
          return other == "not-applicable" || implication.agrees.contains(other)
        }
    }
  }

  private static func assessmentLimit(in timescales: Timescales) -> Int {
    if case .workingDays(let limit) = timescales["assessment-2014-act"]?.limit { return limit }
    return 42
  }
}
