import AuditModel
import AuditReport

extension FigureScope {
  /// What stands above every table that leaves the program: the round and how its cases were drawn, the
  /// filters, what the sample cannot show, and that nothing is whole yet while audits are read.
  func notes(on desk: Desk) -> [String] {
    [
      desk.workspace.isSynthetic ? desk.text(Words.synthetic) : nil,
      desk.readingText, heading(on: desk), filterLine(on: desk), limits(on: desk),
      desk.text(.counted(figures.audits.count)),
      figures.leftOut.isEmpty ? nil : desk.text(.leftOut(figures.leftOut)),
    ].compactMap { $0 }
  }
}

extension Phrase {
  fileprivate static func leftOut(_ audits: LeftOutAudits) -> Phrase {
    let drafts = audits.count { $0.reason == .draft }
    let others = audits.count - drafts
    return Phrase(
      en: "Left out: \(drafts) drafts, \(others) other readings of cases that count.",
      cy: "Heb eu cyfrif: \(drafts) drafft, \(others) darlleniad arall o achosion a gyfrifir."
    )
  }

  fileprivate static func counted(_ audits: Int) -> Phrase {
    Phrase(en: "Audits counted: \(audits).", cy: "Archwiliadau a gyfrifwyd: \(audits).")
  }
}

extension Sheet.Column {
  static func team(on desk: Desk) -> Self {
    Self("team", desk.text(Phrase(en: "team", cy: "tîm")))
  }

  static func item(on desk: Desk) -> Self {
    Self("item", desk.text(Phrase(en: "item", cy: "eitem")))
  }

  static func measure(on desk: Desk) -> Self {
    Self("measure", desk.text(Phrase(en: "measure", cy: "mesur")))
  }
}
