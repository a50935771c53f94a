import AuditModel

extension DemoTeam {
  /// Seven teams that differ in ways a manager should notice; the tiny one is last.
  static let all = [
    dutyAndAssessment, careAndSupportNorth, careAndSupportSouth, familySupport, lookedAfter,
    youngPeople, disability,
  ]

  /// Which of ``all`` is the tiny team.
  static let tiny = all.count - 1

  /// Fast and thin: good on timeliness, weak on quality.
  static let dutyAndAssessment = DemoTeam(
    team: Team(
      id: "DAT",
      title: Wording(en: "Duty and Assessment Team", cy: "Tîm Dyletswydd ac Asesu")
    ),
    weight: 21,
    onTime: [930, 930, 930],
    yes: [800, 800, 800],
    notRecorded: [50, 50, 50],
    favourable: [380, 380, 380],
    statuses: [(.referral, 45), (.inNeed, 40), (.childProtection, 15)]
  )

  /// Better with every round.
  static let careAndSupportNorth = DemoTeam(
    team: Team(
      id: "CST-N",
      title: Wording(en: "Care and Support Team North", cy: "Tîm Gofal a Chymorth y Gogledd")
    ),
    weight: 17,
    onTime: [560, 700, 840],
    yes: [600, 710, 820],
    notRecorded: [90, 70, 40],
    favourable: [470, 610, 750],
    statuses: [(.referral, 10), (.inNeed, 60), (.childProtection, 25), (.lookedAfter, 5)]
  )

  /// Much that nobody wrote down.
  static let careAndSupportSouth = DemoTeam(
    team: Team(
      id: "CST-S",
      title: Wording(en: "Care and Support Team South", cy: "Tîm Gofal a Chymorth y De")
    ),
    weight: 17,
    onTime: [680, 680, 680],
    yes: [700, 700, 700],
    notRecorded: [360, 360, 360],
    favourable: [590, 590, 590],
    statuses: [(.referral, 10), (.inNeed, 60), (.childProtection, 25), (.lookedAfter, 5)]
  )

  /// Solid in everything.
  static let familySupport = DemoTeam(
    team: Team(
      id: "FST",
      title: Wording(en: "Family Support Team", cy: "Tîm Cefnogi Teuluoedd")
    ),
    weight: 16,
    onTime: [880, 880, 880],
    yes: [900, 900, 900],
    notRecorded: [30, 30, 30],
    favourable: [820, 820, 820],
    statuses: [(.inNeed, 70), (.childProtection, 30)]
  )

  /// Once good, and worse with every round.
  static let lookedAfter = DemoTeam(
    team: Team(
      id: "LACT",
      title: Wording(en: "Looked After Children Team", cy: "Tîm Plant sy'n Derbyn Gofal")
    ),
    weight: 16,
    onTime: [870, 740, 610],
    yes: [860, 760, 660],
    notRecorded: [40, 60, 80],
    favourable: [780, 650, 520],
    statuses: [(.lookedAfter, 92), (.careLeaver, 8)]
  )

  /// Some excellent files and some very poor ones.
  static let youngPeople = DemoTeam(
    team: Team(
      id: "YPT",
      title: Wording(en: "Young People's Team", cy: "Tîm Pobl Ifanc")
    ),
    weight: 13,
    onTime: [660, 660, 660],
    yes: [640, 640, 640],
    notRecorded: [70, 70, 70],
    favourable: [600, 600, 600],
    spread: 340,
    ages: [(.from11to15, 52), (.from16to17, 36), (.from18, 12)],
    statuses: [(.inNeed, 40), (.childProtection, 15), (.lookedAfter, 30), (.careLeaver, 15)]
  )

  /// Tiny: two audits a round at most, so that no figure of it may be read as a rate.
  static let disability = DemoTeam(
    team: Team(
      id: "DCT",
      title: Wording(en: "Disabled Children's Team", cy: "Tîm Plant Anabl")
    ),
    weight: 0,
    onTime: [750, 750, 750],
    yes: [780, 780, 780],
    notRecorded: [60, 60, 60],
    favourable: [700, 700, 700],
    ages: [(.from0to4, 20), (.from5to10, 45), (.from11to15, 35)],
    statuses: [(.inNeed, 100)]
  )
}
