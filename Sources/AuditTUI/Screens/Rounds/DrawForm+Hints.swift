import AuditModel

extension DrawForm.Field {
  /// What may stand in the field; `nil` where its title says so.
  func hint(_ method: Sample.Method) -> Phrase? {
    switch self {
    case .list:
      Phrase(
        en: "a CSV file; the columns case and team must be there",
        cy: "ffeil CSV; rhaid bod y colofnau case a team ynddi"
      )
    case .round: Phrase(en: "new, such as 2026-q2", cy: "newydd, megis 2026-q2")
    case .method: method.hint
    case .template, .perTeam, .title: nil
    case .size:
      method == .random
        ? nil
        : Phrase(
          en: "instead of so many of each team: shared out among them",
          cy: "yn lle hyn a hyn o bob tîm: wedi'u rhannu rhyngddynt"
        )
    case .stratify:
      Phrase(
        en: "columns of the list, such as status,age-band: in proportion",
        cy: "colofnau'r rhestr, megis status,age-band: yn gymesur"
      )
    case .chosen:
      Phrase(
        en: "such as WX-0412, WX-0418; empty: every case of the list",
        cy: "megis WX-0412, WX-0418; gwag: pob achos o'r rhestr"
      )
    case .exclusions:
      Phrase(
        en: "such as WX-0412=with the court; WX-0413=moved away",
        cy: "megis WX-0412=gyda'r llys; WX-0413=wedi symud"
      )
    case .window:
      Phrase(
        en: "such as referral=2026-01-01..2026-03-31, a column of the list and two days",
        cy: "megis referral=2026-01-01..2026-03-31, colofn o'r rhestr a dau ddiwrnod"
      )
    case .auditors:
      Phrase(
        en: "in turn, such as am,hv1=health with an agency; whom the list names goes before",
        cy:
          "yn eu tro, megis am,hv1=iechyd gydag asiantaeth; y sawl y mae'r rhestr yn ei enwi yw'r cyntaf"
      )
    case .seed:
      Phrase(
        en: "the same list and seed draw the same cases; empty: one is made",
        cy: "mae'r un rhestr a hedyn yn tynnu'r un achosion; gwag: gwneir un"
      )
    case .alsoAsked:
      Phrase(
        en: "ids of more templates for the same cases, such as assessment",
        cy: "idau mwy o dempledi i'r un achosion, megis assessment"
      )
    case .from, .to:
      Phrase(en: "such as 2/4/26, or empty", cy: "megis 2/4/26, neu wag")
    case .on:
      Phrase(
        en: "kept in the round; cases audited in the twelve months before are named. Or empty",
        cy: "fe'i cedwir yn y rownd; enwir achosion a archwiliwyd yn y deuddeg mis cynt. Neu wag"
      )
    }
  }
}

extension Sample.Method {
  fileprivate var hint: Phrase {
    switch self {
    case .stratified:
      Phrase(
        en: "each team by itself; columns of the list divide it further",
        cy: "pob tîm ar ei ben ei hun; mae colofnau'r rhestr yn ei rannu ymhellach"
      )
    case .random:
      Phrase(
        en: "from all teams as one",
        cy: "o bob tîm fel un"
      )
    case .all:
      Phrase(
        en: "every case of the list that is not left out",
        cy: "pob achos o'r rhestr nas hepgorir"
      )
    case .purposive:
      Phrase(
        en: "cases that somebody chooses: their figures claim nothing beyond them",
        cy: "achosion y mae rhywun yn eu dewis: nid yw eu ffigurau'n honni dim y tu hwnt iddynt"
      )
    }
  }
}
