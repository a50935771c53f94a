import AuditModel

/// A small round with every kind of item, made by hand.
enum Example {
  static let calendar = WorkingCalendar(
    holidays: ["2026-04-03", "2026-04-06"],
    completeFrom: "2025-01-01",
    completeTo: "2026-12-31",
    name: "England and Wales"
  )

  static let rules = Rules(
    timescales: Timescales([
      Timescale(
        id: "assessment",
        title: Wording(en: "Assessment", cy: "Asesiad"),
        starts: Wording(en: "referral", cy: "atgyfeiriad"),
        stops: Wording(en: "assessment completed", cy: "asesiad wedi'i gwblhau"),
        phases: [Phase(limit: .workingDays(10))],
        confidence: .fromMemory,
        source: "by hand"
      ),
      Timescale(
        id: "visits",
        title: Wording(en: "Visits", cy: "Ymweliadau"),
        starts: Wording(en: "registration"),
        stops: Wording(en: "visit"),
        phases: [
          Phase(limit: .weeks(1), extent: .untilTurn(Wording(en: "first review"))),
          Phase(limit: .weeks(6)),
        ],
        counts: .gap,
        validFrom: "2016-04-06",
        confidence: .verified,
        source: "by hand"
      ),
    ]),
    clocks: ClockRules(calendar: calendar)
  )

  static let template = Template(
    id: "short",
    version: 1,
    title: Wording(en: "Short", cy: "Byr"),
    sections: [
      Section(
        id: "child",
        title: Wording(en: "The child", cy: "Y plentyn"),
        items: [
          Item(
            id: "seen-alone",
            measures: .compliance,
            asks: Wording(
              en: "Was the child seen alone?",
              cy: "A welwyd y plentyn ar ei ben ei hun?"
            ),
            kind: .yesNoNotRecorded,
            target: 90,
            isHeadline: true
          ),
          Item(
            id: "reason",
            measures: .compliance,
            asks: Wording(en: "Is a reason written down?", cy: "A yw rheswm wedi'i ysgrifennu?"),
            kind: .yesNo,
            condition: .all([
              .answer(item: "seen-alone", in: ["no", "not-recorded"]),
              .any([.attribute(.ageBand, in: ["5-10"]), .era(.since2016)]),
            ])
          ),
          Item(
            id: "voice",
            measures: .quality,
            asks: Wording(en: "How well is the child heard?", cy: "Pa mor dda y clywir y plentyn?"),
            kind: .grade,
            anchors: [.good: Wording(en: "In their own words.", cy: "Yn ei eiriau.")],
            ungradedWhen: .attribute(.ageBand, in: ["unborn"]),
            isHeadline: true
          ),
        ]
      ),
      Section(
        id: "work",
        title: Wording(en: "The work", cy: "Y gwaith"),
        items: [
          Item(
            id: "on-time",
            measures: .compliance,
            asks: Wording(en: "Was the assessment in time?", cy: "A oedd yr asesiad mewn pryd?"),
            kind: .dates(["assessment"]),
            target: 80
          ),
          Item(
            id: "referral",
            measures: .compliance,
            asks: Wording(en: "First referral or another?", cy: "Atgyfeiriad cyntaf neu un arall?"),
            kind: .choice([
              Option(id: "first", title: Wording(en: "first", cy: "cyntaf")),
              Option(id: "again", title: Wording(en: "again", cy: "eto")),
            ])
          ),
        ]
      ),
    ],
    shortForm: ["seen-alone"],
    sources: ["By hand 1.1"]
  )

  static let teams = [
    Team(id: "North", title: Wording(en: "North", cy: "Gogledd")),
    Team(id: "South", title: Wording(en: "South", cy: "De")),
  ]

  static let round = Round(
    id: "2026-q1",
    title: Wording(en: "January to March 2026", cy: "Ionawr i Fawrth 2026"),
    templates: ["short"],
    sample: Sample(method: .random, population: 240),
    planned: 16
  )

  static let drafts = Round(
    id: "2026-q2",
    title: Wording(en: "2026-q2"),
    sample: Sample(method: .purposive),
    receipt: .deemedNextWorkingDay(closing: 1020)
  )

  private static func audit(
    _ number: Int,
    team: String,
    round: String = "2026-q1",
    state: Audit.State = .finished,
    reading: Audit.Reading = .first,
    seen: AnswerValue,
    voice: AnswerValue,
    end: Moment?,
    reason: AnswerValue? = nil,
    case reference: String? = nil
  ) -> ScoredAudit {
    var audit = Audit(
      id: "0198c0de-\(number)",
      template: Audit.TemplateReference(id: "short", version: 1, digest: ""),
      round: round,
      auditor: "am",
      caseFile: CaseFile(reference: reference ?? "WX-\(number)", team: team),
      state: state,
      asAt: "2026-03-12",
      reading: reading
    )
    audit.answers = [
      "seen-alone": Answer(seen), "voice": Answer(voice),
      "referral": Answer(number % 3 == 0 ? .choice("again") : .choice("first")),
    ]
    if let reason { audit.answers["reason"] = Answer(reason) }
    audit.answers["on-time"] = Answer(
      end.map { .clocks([Clock("assessment", start: .on("2026-02-02"), end: $0)]) }
        ?? .notApplicable(reason: "")
    )
    return ScoredAudit(audit, template: template, rules: rules)
  }

  /// Twelve of North, three of South and a second reading, and one draft in the round after.
  static let audits: [ScoredAudit] =
    (1...12).map { number in
      audit(
        number,
        team: "North",
        seen: number <= 5 ? .yes : number <= 8 ? .no : .notRecorded,
        voice: number <= 9 ? .graded(.good) : .graded(.weak),
        end: number <= 9 ? .on("2026-02-13") : number == 10 ? .on("2026-02-20") : .notRecorded,
        reason: number > 5 ? (number == 6 ? .yes : .no) : nil
      )
    } + [
      audit(13, team: "South", seen: .yes, voice: .graded(.satisfactory), end: .notYet),
      audit(14, team: "South", seen: .yes, voice: .cannotBeGraded(reason: "absent"), end: nil),
      audit(
        15,
        team: "South",
        seen: .no,
        voice: .graded(.poor),
        end: .on("2026-02-16"),
        reason: .no
      ),
      audit(
        16,
        team: "South",
        reading: .second,
        seen: .no,
        voice: .graded(.poor),
        end: nil,
        case: "WX-15"
      ),
      audit(
        17,
        team: "South",
        round: "2026-q2",
        state: .draft,
        seen: .yes,
        voice: .graded(.good),
        end: nil
      ),
    ]

  static func figures(drafts includesDrafts: Bool = false) -> Figures {
    Figures(
      of: audits,
      FigureRequest(
        templates: [template],
        rounds: [round, drafts],
        teams: ["North", "South"],
        includesDrafts: includesDrafts
      )
    )
  }
}
