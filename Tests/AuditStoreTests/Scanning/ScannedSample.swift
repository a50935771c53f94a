import AuditModel

@testable import AuditStore

/// An audit in which every field stands that the scanner knows, and plain ones that it does not.
enum ScannedSample {
  static func bytes() throws -> [UInt8] {
    Array(try text().utf8)
  }

  static func text() throws -> String {
    try audit().json.text()
  }

  private static func audit() throws -> Audit {
    let digest = Digest(of: [])
    var audit = try Audit.read(Fixtures.bytes("audits/every-answer.json"), file: "a.json").value
      .audit
    audit.unknown = ["colour": .string("glas, \"blue\""), "old": .null, "synthetic": .bool(true)]
    audit.caseFile.unknown = ["years": .integer(12)]
    audit.caseFile.contacts = [
      .init("2026-01-05"),
      .init("2026-02-03", isSiblings: true, unknown: ["by": .string("heddlu")]),
    ]
    audit.answers["risk-identified"]?.unknown = ["doubt": .bool(false)]
    audit.escalations.append(
      Escalation(
        reason: "",
        to: "",
        raisedBy: "am",
        raisedAt: "2026-03-12T10:00:00Z",
        unknown: ["urgency": .integer(1)]
      )
    )
    audit.declined = [
      DeclinedEscalation(
        prompt: "immediate-risk",
        reason: "the team manager \"knows\"",
        by: "am",
        at: "2026-03-12T10:05:00Z",
        unknown: ["seen": .bool(true)]
      )
    ]
    audit.feedback = [
      Feedback(
        role: .child,
        heading: "voice",
        words: "Roedd hi'n gwrando.",
        mayBeQuoted: true,
        isApproved: true,
        by: "am",
        at: "2026-03-12T11:00:00Z"
      ),
      Feedback(
        role: .professional,
        words: "We were asked late.",
        mayBeQuoted: false,
        by: "am",
        at: "2026-03-12T11:05:00Z",
        unknown: ["length": .integer(2)]
      ),
    ]
    audit.workerViews = [
      WorkerView(
        role: "social worker",
        words: "Teg ar y cyfan.",
        on: "2026-03-16",
        by: "am",
        at: "2026-03-16T09:00:00Z",
        unknown: ["agreed": .bool(true)]
      )
    ]
    audit.events.append(
      AuditEvent(
        id: "e-03",
        did: .migrated,
        subject: "template",
        at: "2026-03-13T09:20:31Z",
        by: "Siân",
        device: "d-7f3a",
        parents: ["e-01", "e-02"],
        before: digest.text,
        after: digest.text,
        reason: "fersiwn newydd: tŷ\n\t/ \\ \"quoted\"",
        unknown: ["place": .string("office")]
      )
    )
    return audit
  }
}
