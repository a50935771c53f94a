import AuditModel

/// What made-up auditors write: about which matter, on which side, and in which language.
///
/// No person is named in any of it. Half the point of the Welsh is its letters: ŵ and ŷ have to
/// come through every file, screen and report.
struct DemoNote: Hashable, Sendable {
  enum Matter: Hashable, Sendable {
    case seenAlone, timeliness, voice, plan, record, quality
  }

  enum Side: Hashable, Sendable {
    case favourable, unfavourable

    /// Not recorded, or open: the file does not say.
    case silent
  }

  let matter: Matter
  let side: Side

  /// What there is to write; never empty.
  func texts(inWelsh: Bool) -> [String] {
    let texts = inWelsh ? DemoNote.welsh[self] : DemoNote.english[self]
    return texts ?? (inWelsh ? ["Gweler y ffeil."] : ["See the file."])
  }

  init(_ matter: Matter, _ side: Side) {
    self.matter = matter
    self.side = side
  }
}

extension DemoNote.Matter {
  /// What an item is about, for the notes.
  init(of item: Item) {
    switch item.id {
    case "child-seen-alone", "seen-alone-reason", "child-seen", "child-contact-level":
      self = .seenAlone
    case "voice-of-child", "wishes-recorded", "child-involved-assessment": self = .voice
    case "plan-outcome-focused", "outcomes-identified": self = .plan
    default:
      if case .dates = item.kind {
        self = .timeliness
      } else {
        self = item.measures == .compliance ? .record : .quality
      }
    }
  }
}
