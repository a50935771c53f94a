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
    let id = Self.auditorID(named: named)
    say(Self.warnings(ofAuditor: id))
    return id
  }

  /// As ``auditor(named:)``, and says nothing.
  static func auditorID(named: String?) -> String {
    func id(_ word: String?) -> String? {
      let id = word?.trimmed ?? ""
      return id.isEmpty ? nil : id
    }
    return id(named) ?? id(variable("CASEAUDIT_AUDITOR")) ?? id(variable("USER")) ?? "auditor"
  }

  /// What is to be said of an auditor's id; empty where it does not look like personal data.
  static func warnings(ofAuditor id: String) -> [Phrase] {
    PersonalData.resembled(by: id).map { [.looksLikePersonalData(id, $0)] } ?? []
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
