import AuditModel

extension InputError {
  /// The fault as a person is told of it, in the file where it was found.
  init(_ fault: ChainFault, in file: String) {
    self.init(
      place: "\(file): \(fault.place)",
      problem: fault.problem,
      remedy: fault.remedy,
      severity: fault.severity
    )
  }
}

extension ChainFault {
  fileprivate var place: String {
    switch self {
    case .repeatedID(let id), .missingParent(_, let id), .circle(let id), .foreignID(let id),
      .notBegun(let id), .finishedTwice(let id), .reopenedUnfinished(let id),
      .reopenedWithoutReason(let id), .lockedWhen(let id), .gap(let id):
      "events \(InputError.quoted(id))"
    case .tooMany, .severalBeginnings, .otherContent: "events"
    case .otherState: "state"
    case .otherValue(let subject):
      Audit.Part(rawValue: subject) == nil ? "answers.\(subject)" : subject
    case .otherRivals(let subject): "contested.\(subject)"
    }
  }

  fileprivate var problem: Phrase {
    switch self {
    case .repeatedID:
      Phrase(en: "two events have this id", cy: "mae gan ddau ddigwyddiad yr id hwn")
    case .missingParent(let parent, _):
      Phrase(
        en: "it follows \(InputError.quoted(parent)), which is not there",
        cy: "mae'n dilyn \(InputError.quoted(parent)), nad yw yno"
      )
    case .circle: Phrase(en: "it follows itself", cy: "mae'n ei ddilyn ei hun")
    case .tooMany(let count):
      Phrase(
        en: "\(count) events are more than can be followed",
        cy: "mae \(count) digwyddiad yn fwy nag y gellir eu dilyn"
      )
    case .foreignID:
      Phrase(
        en: "the event does not say what it said when it was written",
        cy: "nid yw'r digwyddiad yn dweud yr hyn a ddywedai pan ysgrifennwyd ef"
      )
    case .severalBeginnings(let ids):
      Phrase(
        en: "the history begins \(ids.count) times",
        cy: "mae'r hanes yn dechrau \(ids.count) gwaith"
      )
    case .notBegun:
      Phrase(en: "the history does not begin with 'begun'", cy: "nid â 'begun' y dechreua'r hanes")
    case .finishedTwice:
      Phrase(en: "the audit was finished already", cy: "roedd yr archwiliad eisoes wedi'i orffen")
    case .reopenedUnfinished:
      Phrase(en: "the audit was not finished", cy: "nid oedd yr archwiliad wedi'i orffen")
    case .reopenedWithoutReason:
      Phrase(en: "it was reopened without a reason", cy: "ailagorwyd ef heb reswm")
    case .lockedWhen:
      Phrase(
        en: "a finished audit was changed without being reopened",
        cy: "newidiwyd archwiliad gorffenedig heb ei ailagor"
      )
    case .otherState:
      Phrase(
        en: "the state is not the one that the events end with",
        cy: "nid y cyflwr hwn y mae'r digwyddiadau'n gorffen ag ef"
      )
    case .otherValue:
      Phrase(
        en: "what stands here is not what its last event tells of",
        cy: "nid yr hyn sydd yma y mae ei ddigwyddiad olaf yn sôn amdano"
      )
    case .otherRivals:
      Phrase(
        en: "the versions here are not those that the events tell of",
        cy: "nid y fersiynau sydd yma y mae'r digwyddiadau'n sôn amdanynt"
      )
    case .otherContent:
      Phrase(
        en: "the audit is not as it was when it was finished",
        cy: "nid yw'r archwiliad fel yr oedd pan orffennwyd ef"
      )
    case .gap:
      Phrase(
        en: "it changed something that no event before it tells of",
        cy: "newidiodd rywbeth nad oes digwyddiad o'i flaen yn sôn amdano"
      )
    }
  }

  fileprivate var remedy: Phrase {
    switch self {
    case .gap:
      Phrase(
        en: "ask who changed the file with another program",
        cy: "holwch pwy newidiodd y ffeil â rhaglen arall"
      )
    case .otherValue, .otherRivals:
      Phrase(
        en: "the file was changed with another program: answer it again here, or put a copy back",
        cy: "newidiwyd y ffeil â rhaglen arall: atebwch eto yma, neu rhowch gopi yn ôl"
      )
    default:
      Phrase(
        en: "the file was changed with another program: compare it with a copy, and put that back",
        cy: "newidiwyd y ffeil â rhaglen arall: cymharwch hi â chopi, a rhowch hwnnw yn ôl"
      )
    }
  }
}
