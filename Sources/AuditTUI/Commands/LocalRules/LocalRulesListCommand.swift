import ArgumentParser
import AuditModel
import AuditStore

/// Prints the local rules that are set, and those that are not.
struct LocalRulesListCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the local rules that are set, and those that are not."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let rules = workspace.settings.localRules
    let unset = workspace.timescales.all.filter(\.takesLocalLimit).map(\.id)
      .filter { $0 != RepeatContactRule.timescale || rules.repeatContact == nil }
    if format.isJSON {
      return try surroundings.print(json: rules.json(unset: unset).text())
    }
    var page = TextPage(surroundings)
    func add(_ name: String, _ phrase: Phrase?) {
      page.add("\(name): \(page.words(phrase ?? .notSet))", hanging: 2)
    }
    add("repeat-contact", rules.repeatContact?.phrase)
    add("re-referral-window", rules.reReferral?.period.phrase)
    for (id, limit) in rules.limits.sorted(by: { $0.key < $1.key }) { add(id, limit.phrase) }
    for id in unset { add(id, nil) }
    try surroundings.print(page.text)
  }
}

extension LocalRules {
  /// `{"format": 1, "repeatContact": …, "reReferralWindow": …, "limits": {…}, "notSet": […]}`.
  fileprivate func json(unset: [Timescale.ID]) -> JSON {
    .object([
      "format": .integer(1),
      "repeatContact": repeatContact.map { rule in
        .object([
          "moreThan": .integer(rule.moreThan), "within": .string(rule.within.description),
          "siblings": .bool(rule.countsSiblings),
        ])
      } ?? .null,
      "reReferralWindow": reReferral.map { .string($0.period.description) } ?? .null,
      "limits": .object(JSONObject(limits.mapValues { .string($0.description) })),
      "notSet": .array(unset.map(JSON.string)),
    ])
  }
}

extension Phrase {
  fileprivate static let notSet = Phrase(
    en: "not set, so nothing is judged by it",
    cy: "heb ei osod, felly ni fernir dim wrtho"
  )
}
