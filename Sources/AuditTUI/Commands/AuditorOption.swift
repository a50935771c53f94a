import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// Who works here.
struct AuditorOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Your short id, such as initials, not your name; else $CASEAUDIT_AUDITOR, else $USER.",
      valueName: "id"
    )
  )
  var auditor: String?

  /// The auditor's id; says so where it looks like a name.
  func id(in surroundings: Surroundings) -> String {
    surroundings.auditor(named: auditor)
  }
}

extension Surroundings {
  /// The auditor's id: what the command line names, else what the environment does; says so where
  /// it looks like a name.
  func auditor(named: String?) -> String {
    let named = [named] + ["CASEAUDIT_AUDITOR", "USER"].map { variables[$0] }
    let id = named.lazy.compactMap { $0?.trimmed }.first { !$0.isEmpty } ?? "auditor"
    if let resembled = PersonalData.resembled(by: id) {
      say(.looksLikePersonalData(id, resembled))
    }
    return id
  }
}

extension Phrase {
  fileprivate static func looksLikePersonalData(_ id: String, _ what: PersonalData) -> Phrase {
    let quoted = InputError.quoted(id)
    return Phrase(
      en: "the auditor's id \(quoted) looks like \(what.phrase.en); "
        + "it stands in every audit: use a short id",
      cy: "mae dynodydd yr archwilydd \(quoted) yn edrych fel \(what.phrase.cy); "
        + "mae'n sefyll ym mhob archwiliad: defnyddiwch ddynodydd byr"
    )
  }
}
