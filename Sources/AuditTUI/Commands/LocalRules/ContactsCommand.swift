import ArgumentParser
import AuditModel
import AuditStore

import struct ArgumentParser.Option

/// Tells whether contacts meet the authority's rule, and what is then to be asked.
struct ContactsCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts",
    abstract: "Tells whether dated contacts meet the repeat-contact rule.",
    discussion: """
      Dates are read as people write them, day first. Where the rule is met, the question that \
      follows is printed: was an assessment begun? The last contact is also set against the \
      re-referral window, where there is one.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption

  @Argument(help: ArgumentHelp("When a contact about the child came.", valueName: "date"))
  var dates: [String]

  @Option(
    name: .customLong("sibling"),
    help: ArgumentHelp("When one about a brother or sister came.", valueName: "date")
  )
  var siblings: [String] = []

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let rules = try surroundings.openWorkspace().settings.localRules
    guard let rule = rules.repeatContact else { throw .usedWrongly(.noRule) }
    let today = Now.system.today
    let contacts =
      try days(dates, today: today).map { RepeatContactRule.Contact($0) }
      + days(siblings, today: today).map { RepeatContactRule.Contact($0, isSiblings: true) }
    let result = rule.result(of: contacts)
    if format.isJSON {
      let again = rules.reReferral?.isReReferral(latestOf: contacts)
      return try surroundings.print(json: result.json(under: rule, isReReferral: again).text())
    }
    let page: [Phrase?] = [rule.phrase, result.phrase, rules.reReferral?.phrase(of: contacts)]
    try surroundings.print(lines: page.compactMap { $0.map(surroundings.text) })
  }

  private func days(_ dates: [String], today: Day) throws(CommandFailure) -> [Day] {
    var days: [Day] = []
    var problems: [Phrase] = []
    for date in dates {
      switch DateEntry(date, today: today) {
      case .moment(let moment):
        if let day = moment.day, day <= today {
          days.append(day)
        } else {
          problems.append(.noPastDay(date))
        }
      case .refused(let phrase): problems.append(phrase)
      }
    }
    guard problems.isEmpty else { throw CommandFailure(problems, .usedWrongly) }
    return days
  }
}

extension RepeatContactRule.Result {
  fileprivate var phrase: Phrase {
    switch self {
    case .met(let days):
      let list = days.map(\.description).joined(separator: ", ")
      return Phrase(
        en: "rule met on \(days.last?.description ?? ""): \(days.count) contacts (\(list)). "
          + "Was an assessment begun?",
        cy: "bodlonwyd y rheol ar \(days.last?.description ?? ""): \(days.count) cysylltiad "
          + "(\(list)). A ddechreuwyd asesiad?"
      )
    case .notMet(let most):
      return Phrase(
        en: "rule not met: \(most) within one period at most",
        cy: "ni fodlonwyd y rheol: \(most) o fewn un cyfnod ar y mwyaf"
      )
    }
  }

  /// `{"format": 1, "met": true, "on": …, "contacts": […], "reReferral": …}`.
  fileprivate func json(under rule: RepeatContactRule, isReReferral: Bool?) -> JSON {
    var days: [Day] = []
    if case .met(let by) = self { days = by }
    return .object([
      "format": .integer(1), "met": .bool(!days.isEmpty),
      "on": days.last.map { .string($0.description) } ?? .null,
      "contacts": .array(days.map { .string($0.description) }),
      "reReferral": isReReferral.map(JSON.bool) ?? .null,
    ])
  }
}

extension Phrase {
  fileprivate static let noRule = Phrase(
    en: "the authority has not set its rule: write local-rules: repeat-contact in workspace.yaml",
    cy: "nid yw'r awdurdod wedi gosod ei reol: ysgrifennwch local-rules: repeat-contact yn "
      + "workspace.yaml"
  )

  fileprivate static func noPastDay(_ text: String) -> Phrase {
    let quoted = InputError.quoted(text)
    return Phrase(
      en: "\(quoted) is no day up to today",
      cy: "nid yw \(quoted) yn ddiwrnod hyd at heddiw"
    )
  }
}
