/// What the inspector recorded for an item, with note and place of evidence.
public struct Answer: Hashable, Sendable {
  /// `nil` where a note was written before the item was answered.
  public var value: AnswerValue?

  /// Empty where there is none.
  public var note: String

  /// The place in the file where the evidence is; empty where there is none.
  public var evidence: String

  public var source: EvidenceSource

  /// Whether the note stands as a strength or as an area for improvement.
  public var finding: Finding.Side?

  /// Why this answer stands where readings of the case say different things; empty where nobody has
  /// said, or nothing differs.
  public var why: String

  /// Who answered: an auditor's id.
  public var by: String

  /// When, in UTC: `2026-03-12T09:20:31Z`.
  public var at: String

  /// Fields that a newer program wrote, kept when the audit is written again.
  public var unknown: JSONObject

  public init(
    _ value: AnswerValue? = nil,
    note: String = "",
    evidence: String = "",
    source: EvidenceSource = .file,
    finding: Finding.Side? = nil,
    why: String = "",
    by: String = "",
    at: String = "",
    unknown: JSONObject = [:]
  ) {
    self.value = value
    self.note = note
    self.evidence = evidence
    self.source = source
    self.finding = finding
    self.why = why
    self.by = by
    self.at = at
    self.unknown = unknown
  }
}

/// What an item was answered with.
public enum AnswerValue: Hashable, Sendable {
  case yes
  case no

  /// The file is silent, which is neither yes nor no.
  case notRecorded

  /// The file is silent because the form that had to be filled in has no place for it.
  ///
  /// It counts as ``notRecorded``, and again among the reasons for it.
  ///
  /// - SeeAlso: Care and Social Services Inspectorate Wales, Inspection of Children's Services in
  ///   Neath Port Talbot (2015), paragraph 4.4: seen alone fell to 38.7% when cases skipped the
  ///   document that held the tick.
  case noPlaceToRecord

  /// The question does not arise for this child. A graded item wants the reason; an empty one is
  /// still to be written.
  case notApplicable(reason: String)
  case graded(Grade)

  /// Nothing to grade: absent, or too early. An empty reason is still to be written.
  case cannotBeGraded(reason: String)

  /// One or more clocks; never empty.
  case clocks([Clock])

  /// A number from 0, and how many it is out of where the item asks.
  case count(Int, outOf: Int?)

  /// The id of an option.
  case choice(Option.ID)
  case text(String)
}

extension AnswerValue {
  /// The answer that a word stands for; one that means nothing else is the id of an option.
  ///
  /// The reason is taken where the answer wants one; an empty one is still to be written. Of what is
  /// not recorded the only one is ``noPlaceReason``.
  public init(code: AnswerCode, reason: String = "") {
    switch code {
    case "yes": self = .yes
    case "no": self = .no
    case "not-recorded": self = reason == Self.noPlaceReason ? .noPlaceToRecord : .notRecorded
    case "not-applicable": self = .notApplicable(reason: reason)
    case "cannot-be-graded": self = .cannotBeGraded(reason: reason)
    default: self = Grade(rawValue: code).map(AnswerValue.graded) ?? .choice(code)
    }
  }

  /// The answer in one word; `nil` for clocks, counts and text, which conditions cannot ask for.
  public var code: AnswerCode? {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .notRecorded, .noPlaceToRecord: "not-recorded"
    case .notApplicable: "not-applicable"
    case .graded(let grade): grade.rawValue
    case .cannotBeGraded: "cannot-be-graded"
    case .choice(let option): option
    case .clocks, .count, .text: nil
    }
  }

  /// How files write why ``noPlaceToRecord`` is silent.
  public static let noPlaceReason = "no-place"

  /// What stands with the code in a file; `nil` for answers that have no reason.
  public var reason: String? {
    switch self {
    case .notApplicable(let reason), .cannotBeGraded(let reason): reason
    case .noPlaceToRecord: Self.noPlaceReason
    default: nil
    }
  }
}
