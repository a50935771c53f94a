import AuditModel

/// What the program says of publishing.
enum PublishingWords {
  static let nothingToPublish = Phrase(
    en: "there is no finished audit to publish",
    cy: "nid oes archwiliad gorffenedig i'w gyhoeddi"
  )

  static let notWhole = Phrase(
    en: "not published: a file that cannot be used may belong to the round; mend it first"
      + " (caseaudit check tells where)",
    cy: "nas cyhoeddwyd: gall ffeil na ellir ei defnyddio berthyn i'r rownd; trwsiwch hi yn gyntaf"
      + " (mae caseaudit check yn dweud ble)"
  )

  static func leftOut(quotations: Int) -> Phrase {
    Phrase(
      en: "quotations left out, because they may tell who somebody is: \(quotations)",
      cy: "dyfyniadau a hepgorwyd, am y gallent ddangos pwy yw rhywun: \(quotations)"
    )
  }

  static func notPublishedYet(_ round: Round.ID, team: Team.ID?) -> Phrase {
    let filter = team.map { " --team \($0)" } ?? ""
    return Phrase(
      en: "changes are told from what was published, and '\(round)' was not; publish it first:"
        + " caseaudit report \(round) --external\(filter)",
      cy: "dywedir newidiadau o'r hyn a gyhoeddwyd, ac ni chyhoeddwyd '\(round)'; cyhoeddwch hi'n"
        + " gyntaf: caseaudit report \(round) --external\(filter)"
    )
  }

  static func recorded(_ release: Release) -> Phrase {
    Phrase(
      en: "recorded as published: releases/\(release.id).json",
      cy: "cofnodwyd fel a gyhoeddwyd: releases/\(release.id).json"
    )
  }

  static func publishedBefore(_ release: Release) -> Phrase {
    Phrase(
      en: "the same counts were published on \(release.day); nothing new is recorded",
      cy: "cyhoeddwyd yr un cyfrifon ar \(release.day); ni chofnodir dim newydd"
    )
  }

  /// Names the earlier release, the group and what is counted, and what to do.
  static func refused(
    _ refused: RefusedRelease,
    of release: Release,
    teams: [Team]
  ) -> Phrase {
    let earlier = refused.earlier
    let other = earlier.round == release.round ? nil : earlier.round
    let told = [other, earlier.team.map { "--team \($0)" }].compactMap(\.self)
    let filter = told.isEmpty ? "" : " (\(told.joined(separator: " ")))"
    let title = (refused.disclosure.team ?? release.team).map { id in
      teams.first { $0.id == id }?.title ?? Wording(en: id)
    }
    let what = refused.disclosure.subject.phrase
    let group = Phrase(
      en: title?.text(in: .english) ?? "all teams",
      cy: title?.text(in: .welsh) ?? "pob tîm"
    )
    return Phrase(
      en: "not published: beside the report of \(earlier.day)\(filter) it would give away a count"
        + " of 1 to 4, or that all or none of fewer than 5 have something (\(what.en), \(group.en));"
        + " publish it when more audits have been added",
      cy: "nis cyhoeddwyd: ochr yn ochr ag adroddiad \(earlier.day)\(filter) byddai'n datgelu"
        + " cyfrif o 1 i 4, neu fod gan bawb neu neb o lai na 5 rywbeth (\(what.cy), \(group.cy));"
        + " cyhoeddwch ef pan fydd mwy o archwiliadau wedi'u hychwanegu"
    )
  }
}

extension Release {
  /// The day in UTC on which it was published.
  fileprivate var day: String { String(at.prefix(10)) }
}

extension Publication.Subject {
  fileprivate var phrase: Phrase {
    switch self {
    case .audits: Phrase(en: "audits", cy: "archwiliadau")
    case .item(let id): Phrase(same: id)
    case .pool(let measure): measure.phrase
    }
  }
}
