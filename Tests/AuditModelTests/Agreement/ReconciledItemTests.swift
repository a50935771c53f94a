import AuditModel
import Testing

/// Two readings beside each other, and what is settled on.
struct ReconciledItemTests {
  private static let voice = Sampled.item("voice", .grade, measures: .quality)

  private static func item(
    _ first: AnswerValue?,
    _ second: AnswerValue?,
    settled: AnswerValue? = nil,
    why: String = ""
  ) -> ReconciledItem {
    ReconciledItem(
      item: voice,
      readings: [first.map { Answer($0) }, second.map { Answer($0) }],
      settled: settled.map { Answer($0, why: why) }
    )
  }

  @Test func `notes and reasons do not make two answers differ`() {
    let one = Self.item(.notApplicable(reason: "too young"), .notApplicable(reason: "a baby"))
    #expect(!one.differs)
    #expect(Self.item(.graded(.good), .graded(.weak)).differs)
    #expect(Self.item(.graded(.good), nil).differs)
  }

  @Test func `a reason is wanted where the readings differ, whatever is settled on`() {
    #expect(Self.item(.graded(.good), .graded(.weak), settled: .graded(.good)).lacksWhy)
    #expect(Self.item(.graded(.good), .graded(.good), settled: .graded(.weak)).lacksWhy)
    #expect(!Self.item(.graded(.good), .graded(.good), settled: .graded(.good)).lacksWhy)
    #expect(
      !Self.item(.graded(.good), .graded(.weak), settled: .graded(.weak), why: "p. 4").lacksWhy
    )
  }

  @Test func `whose answer was settled on is said`() {
    #expect(Self.item(.graded(.good), .graded(.weak), settled: .graded(.weak)).taken == [1])
    #expect(Self.item(.graded(.good), .graded(.weak), settled: .graded(.poor)).taken == [])
    #expect(Self.item(.graded(.good), .graded(.good)).taken == [])
  }

  private static let template = Sampled.template([Sampled.item("seen"), voice])

  private static func audit(
    _ id: String,
    _ seen: AnswerValue,
    _ grade: Grade,
    _ reading: Audit.Reading = .first,
    risk: Bool = false
  ) -> Audit {
    Audit(
      id: id,
      template: Audit.TemplateReference(id: "short", version: 1, digest: ""),
      auditor: id,
      caseFile: CaseFile(reference: "C1", team: "North"),
      state: .finished,
      asAt: "2026-03-12",
      reading: reading,
      answers: ["seen": Answer(seen, by: id), "voice": Answer(.graded(grade), by: id)],
      safety: Audit.Safety(immediateRisk: risk)
    )
  }

  @Test func `an agreed reading begins with what both readers say`() {
    let readings = [Self.audit("am", .yes, .good), Self.audit("bp", .yes, .weak, .second)]
    var agreed = Self.audit("cd", .no, .poor, .agreed)
    agreed.begin(settling: readings)
    #expect(agreed.answers == ["seen": Answer(.yes, by: "am")])
    #expect(agreed.safety.immediateRisk == false)
    #expect(agreed.reconciled(with: readings, in: Self.template).map(\.differs) == [false, true])
  }

  @Test func `where readers differ about the risk nobody's word is taken for it`() {
    var agreed = Self.audit("cd", .no, .poor, .agreed)
    agreed.safety = Audit.Safety()
    agreed.begin(settling: [
      Self.audit("am", .yes, .good), Self.audit("bp", .yes, .good, .second, risk: true),
    ])
    #expect(agreed.safety.immediateRisk == nil)
  }

  @Test func `a moderated reading begins as a copy, and a changed grade wants a reason`() {
    let first = Self.audit("am", .yes, .good)
    var moderated = Self.audit("bp", .no, .poor, .moderated)
    moderated.begin(settling: [first])
    #expect(moderated.answers == first.answers)
    #expect(moderated.withoutWhy([first], in: Self.template) == [])
    moderated.answers["voice"] = Answer(.graded(.weak))
    #expect(moderated.withoutWhy([first], in: Self.template) == [.whyMissing("voice")])
    moderated.answers["voice"]?.why = "The child's words are not on the file."
    #expect(moderated.withoutWhy([first], in: Self.template) == [])
  }
}
