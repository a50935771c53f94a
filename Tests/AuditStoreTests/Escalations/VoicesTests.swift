import AuditModel
import Testing

@testable import AuditStore

struct VoicesTests {
  private let said = Feedback(
    role: .child,
    heading: "Voice of the child",
    words: "nobody asked me",
    mayBeQuoted: true,
    by: "am",
    at: "2026-03-12T09:00:00Z"
  )
  private let view = WorkerView(
    role: "social worker",
    words: "fair, but the visit of May is missing",
    on: "2026-03-12",
    by: "am",
    at: "2026-03-12T09:00:00Z"
  )
  private let declined = DeclinedEscalation(
    .immediateRisk,
    reason: "seen safe today",
    by: "am",
    at: "2026-03-12T09:00:00Z"
  )

  @Test func `what people said, and why nothing was raised, is read back as it was written`() throws
  {
    let laptop = try Laptop()
    try laptop.save(laptop.example.audit())
    try laptop.change { audit in
      audit.feedback = [said]
      audit.workerViews = [view]
      audit.declined = [declined]
    }
    let audit = try laptop.audit
    #expect(audit.feedback == [said])
    #expect(audit.workerViews == [view])
    #expect(audit.declined == [declined])
    #expect(
      audit.events.compactMap(\.subject).suffix(3)
        == ["declined-escalations", "given-feedback", "worker-views"]
    )
    #expect(try laptop.workspace.check().mistakes.map(\.problem.en) == [])
  }

  @Test
  func `a finished audit takes what people say and no other change, and its history is whole`()
    throws
  {
    let laptop = try Laptop()
    try laptop.save(laptop.example.audit())
    try laptop.finish()
    try laptop.change { $0.workerViews = [view] }
    #expect(throws: SaveError.finished) { try laptop.change { $0.declined = [declined] } }
    #expect(try laptop.audit.workerViews == [view])
    #expect(try laptop.audit.state == .finished)
    #expect(try laptop.workspace.check().mistakes.map(\.problem.en) == [])
  }

  @Test func `of what people said on two laptops all is kept, and nothing waits`() throws {
    let (here, there) = try Laptop.two()
    try here.change { $0.feedback = [said] }
    try there.change { $0.workerViews = [view] }
    try there.change {
      $0.feedback.append(
        Feedback(
          role: .parent,
          words: "they came late",
          mayBeQuoted: false,
          by: "bw",
          at: "2026-03-12T10:00:00Z"
        )
      )
    }
    #expect(try here.merge(there).entries.map(\.outcome) == [.merged(waiting: [])])
    #expect(try here.audit.feedback.map(\.role) == [.child, .parent])
    #expect(try here.audit.workerViews == [view])
  }

  @Test func `why a case was not raised, written on two laptops, is all kept, and nothing waits`()
    throws
  {
    let (here, there) = try Laptop.two()
    let other = DeclinedEscalation(
      .poorAssessment,
      reason: "written again since",
      by: "bw",
      at: "2026-03-12T10:00:00Z"
    )
    try here.change { $0.declined = [declined] }
    try there.change { $0.declined = [other] }
    #expect(try here.merge(there).entries.map(\.outcome) == [.merged(waiting: [])])
    #expect(try here.audit.declined == [declined, other])
    try here.finish()
    #expect(try here.audit.state == .finished)
    #expect(try here.workspace.check().mistakes.map(\.problem.en) == [])
  }

  @Test func `words that were approved on one laptop are approved after the merge`() throws {
    let (here, there) = try Laptop.two()
    try here.change { $0.feedback = [said] }
    _ = try there.merge(here)
    try here.change { $0.answers["seen"] = Answer(.yes) }
    try there.change { $0.feedback[0].isApproved = true }
    _ = try here.merge(there)
    #expect(try here.audit.feedback.map(\.isApproved) == [true])
  }

  @Test func `answers to concerns come together though the audit is finished on both laptops`()
    throws
  {
    let (here, there) = try Laptop.two()
    let concern = Escalation(
      reason: "no visit",
      to: "head",
      raisedBy: "am",
      raisedAt: "2026-03-12T09:00:00Z"
    )
    try here.change { $0.escalations = [concern] }
    try here.finish()
    _ = try there.merge(here)
    try here.change { $0.workerViews = [view] }
    try there.change { $0.escalations[0].answeredAt = "2026-03-12T12:00:00Z" }
    #expect(try here.merge(there).entries.map(\.outcome) == [.merged(waiting: [])])
    #expect(try here.audit.state == .finished)
    #expect(try here.audit.workerViews == [view])
    #expect(try here.audit.escalations.map(\.answeredAt) == ["2026-03-12T12:00:00Z"])
    #expect(try here.workspace.check().mistakes.map(\.problem.en) == [])
  }

  @Test func `concerns are found with the audit they were raised in`() throws {
    let laptop = try Laptop()
    try laptop.save(laptop.example.audit())
    try laptop.save(laptop.example.audit(number: 2))
    #expect(try laptop.workspace.raisedEscalations().raised == [])
    let escalation = Escalation(
      reason: "no visit",
      to: "head",
      raisedBy: "am",
      raisedAt: "2026-03-12T09:00:00Z"
    )
    try laptop.change { $0.escalations = [escalation] }
    let raised = try laptop.workspace.raisedEscalations().raised
    #expect(raised == RaisedEscalation.all(in: try laptop.audit))
    #expect(raised.map(\.reference) == ["WX-0412"])
  }

  @Test func `words that may be quoted are printed once approved, and never with a name in them`() {
    var approved = said
    #expect(!approved.isPrintable)
    approved.isApproved = true
    #expect(approved.isPrintable)
    for words in ["I told Mrs Jones", "Emma Jones said she would come"] {
      let named = Feedback(
        role: .child,
        words: words,
        mayBeQuoted: true,
        isApproved: true,
        by: "am",
        at: "2026-03-12T09:00:00Z"
      )
      #expect(!named.isPrintable)
    }
  }
}
