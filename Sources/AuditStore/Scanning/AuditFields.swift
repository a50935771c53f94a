/// The fields of an audit's file that the scanner knows, of each object in the order of the file.
///
/// What they mean and which of them have to be there is settled by the full decoder, which reads
/// them in `Audit+Reading.swift` and beside it.
struct AuditFields: Sendable {
  let audit = FieldNames<Audit>(
    required: [
      .answers, .asAt, .auditor, .caseFile, .events, .format, .id, .revision, .state, .template,
    ]
  )
  let answer = FieldNames<Answer>()
  let clock = FieldNames<Clock>(required: [.start, .timescale])
  let clockEvent = FieldNames<ClockEvent>(required: [.at])
  let caseFile = FieldNames<CaseFile>(required: [.reference, .team])
  let contact = FieldNames<Contact>(required: [.on])
  let declined = FieldNames<Declined>(required: [.at, .by, .prompt, .reason])
  let escalation = FieldNames<Escalation>(required: [.raisedAt, .raisedBy, .reason, .to])
  let event = FieldNames<Event>(required: [.at, .by, .device, .did, .id, .parents])
  let feedback = FieldNames<Feedback>(required: [.at, .by, .consent, .role, .words])
  let rules = FieldNames<Rules>()
  let safety = FieldNames<Safety>()
  let template = FieldNames<Template>(required: [.digest, .id, .version])
  let workerView = FieldNames<WorkerView>(required: [.at, .by, .on, .role, .words])

  /// The position of the source among the fields of an answer.
  let placeOfSource = Answer.allCases.prefix { $0 != .source }.count

  enum Audit: String, CaseIterable {
    case answers, asAt, auditor
    case caseFile = "case"
    case declined, escalations, events, feedback, format, id, reading, reads, revision, round, rules
    case safety, state, template, workerViews
  }

  enum Answer: String, CaseIterable {
    case at, by, clocks, count, evidence, finding, note
    case outOf = "of"
    case reason, source, text, value, why
  }

  enum Clock: String, CaseIterable {
    case end, ended, events, start, timescale, turn
  }

  enum ClockEvent: String, CaseIterable {
    case at, kind
  }

  enum CaseFile: String, CaseIterable {
    case ageBand, began, contacts, reference, siblings, status, team
  }

  enum Contact: String, CaseIterable {
    case on, siblings
  }

  enum Declined: String, CaseIterable {
    case at, by, prompt, reason
  }

  enum Escalation: String, CaseIterable {
    case answeredAt, outcome, raisedAt, raisedBy, reason, to
  }

  enum Event: String, CaseIterable {
    case after, at, before, by, device, did, id, parents, reason, subject
  }

  enum Feedback: String, CaseIterable {
    case approved, at, by, consent, heading, role, words
  }

  enum Rules: String, CaseIterable {
    case holidays, timescales
  }

  enum Safety: String, CaseIterable {
    case immediateRisk, note
  }

  enum Template: String, CaseIterable {
    case digest, id, version
  }
  enum WorkerView: String, CaseIterable {
    case at, by, on, role, words
  }
}
