import AuditModel

/// The history of a synthetic audit: how it was begun, its last answer, and how it was finished.
///
/// A real audit has an event for every answer. Here the last stands for all, because a demo of a
/// million audits is to fit on a disk; figures do not read events.
struct DemoHistory {
  let audit: Audit
  let device: String

  func events(
    begun: UTCTime,
    lastAnswer: (item: Item.ID, at: UTCTime)?,
    finished: UTCTime
  ) -> [AuditEvent] {
    var events = [event(1, .begun, at: begun)]
    if let lastAnswer {
      let digest = audit.answers[lastAnswer.item].map { Digest(of: $0.json).text }
      events.append(
        event(2, .answered, at: lastAnswer.at, subject: lastAnswer.item, after: digest)
      )
    }
    if audit.state == .finished {
      events.append(event(events.count + 1, .finished, at: finished))
    }
    return events
  }

  private func event(
    _ number: Int,
    _ deed: AuditEvent.Deed,
    at time: UTCTime,
    subject: String? = nil,
    after: String? = nil
  ) -> AuditEvent {
    AuditEvent(
      id: "e-0\(number)",
      did: deed,
      subject: subject,
      at: time.description,
      by: audit.auditor,
      device: device,
      parents: number == 1 ? [] : ["e-0\(number - 1)"],
      after: after
    )
  }
}
