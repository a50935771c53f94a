import AuditModel
import Testing

struct MigratingTests {
  private let reference = Audit.TemplateReference(id: "sample", version: 2, digest: "")

  private func migrated(_ audit: Audit, by migration: Migration = .sample) -> MigratedAudit {
    audit.migrated(by: migration, to: reference, timescales: Timescales([]))
  }

  private func finished(_ answers: [Item.ID: AnswerValue]) -> Audit {
    var audit = Audit.sample(answers)
    audit.state = .finished
    return audit
  }

  @Test func `an answer that moves takes note, evidence, source, author, time and finding along`() {
    var audit = Audit.sample([:])
    let answer = Answer(
      .yes,
      note: "register",
      evidence: "p. 3",
      source: .interview,
      finding: .strength,
      by: "tj",
      at: "2026-03-12T09:20:31Z",
      unknown: ["weather": .string("cold")]
    )
    audit.answers["worker-qualified"] = answer
    let after = migrated(audit).after
    #expect(after.answers == ["worker-qualified": answer, "qualified-worker": answer])
    #expect(after.template == reference)
  }

  @Test(arguments: [
    (AnswerValue.yes, ["plan-present": AnswerValue.yes], [String]()),
    (.no, ["plan-present": .no], []),
    (.notApplicable(reason: ""), [:], ["plan-present"]),
  ])
  func `an answer gives those that the map says, and no others`(
    value: AnswerValue,
    given: [Item.ID: AnswerValue],
    anew: [Item.ID]
  ) throws {
    let change = try #require(migrated(.sample(["plan-kind": value])).changes.first)
    let moved = change.moved.map { ($0.item, $0.answer.value) }
    #expect(Dictionary(uniqueKeysWithValues: moved) == given.mapValues { $0 })
    #expect(change.askedAnew == anew)
  }

  @Test func `the reason why a grade is missing goes with it`() throws {
    let migration = Migration(
      from: .versioned(1, [.sample("plan", .grade, measures: .quality)]),
      to: .versioned(2, [.sample("plan-quality", .grade, measures: .quality)]),
      fates: ["plan": .split(["cannot-be-graded": ["plan-quality": "cannot-be-graded"]])]
    )
    let audit = Audit.sample(["plan": .cannotBeGraded(reason: "too early")])
    #expect(
      migrated(audit, by: migration).after.answers["plan-quality"]?.value
        == .cannotBeGraded(reason: "too early")
    )
  }

  @Test func `every answer touched is listed with what becomes of it, and the rest is counted`() {
    let result = migrated(
      .sample([
        "child-seen": .notRecorded, "risk-recorded": .no, "views-heard": .graded(.weak),
        "worker-qualified": .yes,
      ])
    )
    #expect(result.kept == 1)
    #expect(result.changes.map(\.item) == ["worker-qualified", "risk-recorded", "views-heard"])
    #expect(result.changes.map { $0.moved.map(\.item) } == [["qualified-worker"], [], []])
    #expect(
      result.changes.map(\.askedAnew) == [[], ["risk-identified", "risk-scale-recorded"], []]
    )
  }

  @Test func `a finished audit of which more is asked is a draft again`() {
    let result = migrated(
      finished([
        "child-seen": .yes, "worker-qualified": .yes, "risk-recorded": .yes, "plan-kind": .yes,
        "views-heard": .graded(.good),
      ])
    )
    #expect(result.becomesDraft)
    #expect(
      result.unsettled == [
        .unanswered("risk-identified"), .unanswered("risk-scale-recorded"),
        .unanswered("plan-shared"),
      ]
    )
  }

  @Test func `a new item in a section that the round leaves out makes nothing a draft`() {
    func version(_ number: Int, _ items: [Item]) -> Template {
      Template(
        id: "sample",
        version: number,
        title: Wording(en: "Sample"),
        sections: [
          Section(id: "asked", title: Wording(en: "Asked"), items: [.sample("seen")]),
          Section(id: "left-out", title: Wording(en: "Left out"), items: items),
        ]
      )
    }
    let migration = Migration(
      from: version(1, [.sample("one")]),
      to: version(2, [.sample("one"), .sample("two")]),
      fates: [:]
    )
    let audit = finished(["seen": .yes])
    #expect(migrated(audit, by: migration).becomesDraft)
    let round = Round(
      id: "r1",
      title: Wording(en: "r1"),
      switchedOff: ["sample": ["left-out"]],
      sample: Sample(method: .all)
    )
    #expect(!migrated(audit, by: migration.asked(in: round)).becomesDraft)
  }

  @Test func `a finished audit of which nothing more is asked stays finished`() {
    let migration = Migration(
      from: .versioned(1, [.sample("worker-qualified"), .sample("views-heard")]),
      to: .versioned(2, [.sample("qualified-worker")]),
      fates: ["worker-qualified": .renamed("qualified-worker"), "views-heard": .dropped]
    )
    let result = migrated(
      finished(["worker-qualified": .yes, "views-heard": .no]),
      by: migration
    )
    #expect(result.after.state == .finished)
    #expect(result.unsettled == [])
  }

  @Test func `an answer that is not asked for any more is named`() {
    let migration = Migration(
      from: .versioned(1, [.sample("seen"), .sample("alone")]),
      to: .versioned(
        2,
        [.sample("seen"), .sample("seen-alone", when: .answer(item: "seen", in: ["yes"]))]
      ),
      fates: ["alone": .renamed("seen-alone")]
    )
    let result = migrated(finished(["seen": .no, "alone": .yes]), by: migration)
    #expect(result.noLongerAsked == ["seen-alone"])
    #expect(result.after.answers["seen-alone"]?.value == .yes)
  }

  @Test func `an answer under an id that is used again stands in the way`() {
    let audit = Audit.sample(["qualified-worker": .no, "worker-qualified": .yes])
    #expect(audit.answersToNewItems(of: .sample) == ["qualified-worker"])
    #expect(Audit.sample(["worker-qualified": .yes]).answersToNewItems(of: .sample) == [])
  }

  @Test func `answers to items that the template does not have are counted nowhere`() {
    let audit = migrated(finished(["views-heard": .graded(.poor), "child-seen": .yes])).after
    let rules = Rules(
      timescales: Timescales([]),
      clocks: .wales
    )
    let outcomes = audit.outcomes(in: .secondVersion, rules: rules)
    #expect(outcomes.map(\.item) == Template.secondVersion.items.map(\.id))
    #expect(outcomes.map(\.outcome).filter { $0 != .unanswered && $0 != .notAsked } == [.met])
  }

  @Test func `a date kept from an earlier version yields to one that can still be mended`() {
    let old = Template.versioned(1, [.sample("begun", .dates(["assessment"]))])
    let new = Template.versioned(2, [.sample("started", .dates(["assessment"]))])
    let migration = Migration(from: old, to: new, fates: ["begun": .renamed("started")])
    func clock(_ start: Moment) -> AnswerValue {
      .clocks([Clock("assessment", start: start, end: .notYet)])
    }
    var audit = migrated(.sample(["begun": clock(.on("2015-11-02"))]), by: migration).after
    #expect(audit.era(in: new) == .until2016)
    audit.answers["started"]?.value = clock(.on("2025-11-02"))
    #expect(audit.era(in: new) == .since2016)
  }
}
