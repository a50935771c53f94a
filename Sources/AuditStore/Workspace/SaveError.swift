import AuditModel

/// Why an audit was not saved.
public enum SaveError: Error, Hashable, Sendable {
  /// The file could not be written; what was there before still is.
  case file(FileError)

  /// Somebody else saved the audit since it was read. Theirs stands; ours is kept at this path.
  case changedElsewhere(kept: String)

  /// Somebody else removed the audit since it was read. Ours is kept at this path.
  case removedElsewhere(kept: String)

  /// A newer program wrote the file, and would lose something if this one did.
  case readOnly

  /// The audit is finished, and only a reopening with a reason changes it.
  case finished

  /// The audit cannot be finished yet.
  case unfinished([Unfinished])

  /// Of what was chosen, no such version waits any more.
  case nothingToChoose

  /// The audit's file cannot be used.
  case unreadable([InputError])

  /// The template that the audit answers is not pinned here.
  case noTemplate(String)

  public var phrase: Phrase {
    switch self {
    case .file(let error):
      Phrase(en: error.text(in: .english), cy: error.text(in: .welsh))
    case .changedElsewhere(let kept):
      Phrase(
        en:
          "somebody else saved this audit meanwhile; nothing was overwritten, yours is in \(kept)",
        cy:
          "cadwodd rhywun arall yr archwiliad yn y cyfamser; ni throswyd dim, mae'ch un chi yn \(kept)"
      )
    case .removedElsewhere(let kept):
      Phrase(
        en: "somebody else removed this audit meanwhile; yours is in \(kept)",
        cy: "tynnodd rhywun arall yr archwiliad yn y cyfamser; mae'ch un chi yn \(kept)"
      )
    case .readOnly:
      Phrase(
        en: "a newer caseaudit wrote this audit; it can be changed only there",
        cy: "caseaudit mwy newydd a ysgrifennodd yr archwiliad hwn; yno'n unig y gellir ei newid"
      )
    case .finished:
      Phrase(
        en: "the audit is finished; reopen it with a reason to change it",
        cy: "mae'r archwiliad wedi'i orffen; ailagorwch ef â rheswm i'w newid"
      )
    case .unfinished(let reasons):
      Phrase(
        en: "the audit cannot be finished yet: \(reasons.count) to settle",
        cy: "ni ellir gorffen yr archwiliad eto: \(reasons.count) i'w setlo"
      )
    case .nothingToChoose:
      Phrase(
        en: "no such version waits for a choice in this audit",
        cy: "nid oes fersiwn o'r fath yn aros am ddewis yn yr archwiliad hwn"
      )
    case .unreadable(let mistakes):
      Phrase(
        en: mistakes.map { $0.text(in: .english) }.joined(separator: "; "),
        cy: mistakes.map { $0.text(in: .welsh) }.joined(separator: "; ")
      )
    case .noTemplate(let name):
      Phrase(
        en: "the template \(name) is not in this workspace",
        cy: "nid yw'r templed \(name) yn y gweithle hwn"
      )
    }
  }
}
