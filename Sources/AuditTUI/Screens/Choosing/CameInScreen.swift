import AuditModel

/// What other programs changed in the open audit while somebody looked at it.
struct CameInScreen: PagedScreen {
  var page = ScrolledPage()

  let context = Context.page

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "What came in", cy: "Yr hyn a ddaeth i mewn"))
  }

  /// The latest first.
  func lines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    guard let open = desk.open, !open.cameIn.isEmpty else {
      return [Line(desk.text(.nothing), indent: 1)]
    }
    let shown = ShownAudit(desk, open)
    func wrapped(_ text: String, _ style: Style, _ indent: Int) -> [Line] {
      Line.wrapped(text, width: width - 1, glyphs: glyphs, style: style, indent: indent)
    }
    return open.cameIn.reversed().flatMap { change -> [Line] in
      let item = open.item(change.subject)
      let question = item.map { desk.text($0.asks) } ?? desk.text(.part(change.subject))
      let author = change.event.map { "\($0.by), \($0.at), \($0.device)" }
      let values = item.map { item in
        [(Phrase.before, change.before), (.now, change.after)].flatMap { label, answer in
          wrapped(
            "\(desk.text(label)): \(words(answer, to: item, shown))",
            label == .now ? .strong : .faint,
            3
          )
        }
      }
      return wrapped(question, .title, 1) + (author.map { wrapped($0, .faint, 3) } ?? [])
        + (values ?? []) + [.empty]
    }
  }

  private func words(_ answer: Answer?, to item: Item, _ shown: ShownAudit) -> String {
    guard let answer else { return shown.desk.text(Words.unanswered) }
    let value = AnswerInWords(answer.value, to: item, in: shown)
      .lines(language: shown.desk.language)
    let beside = [(Words.note, answer.note), (Words.evidence, answer.evidence)]
      .filter { !$0.1.isEmpty }.map { "\(shown.desk.text($0.0)): \($0.1)" }
    return (value + beside).joined(separator: " · ")
  }
}

extension Phrase {
  fileprivate static let nothing = Phrase(
    en: "Nothing came in from another program since this audit was opened.",
    cy: "Ni ddaeth dim i mewn o raglen arall ers agor yr archwiliad hwn."
  )
  fileprivate static let before = Phrase(en: "before", cy: "cynt")
  fileprivate static let now = Phrase(en: "now", cy: "nawr")
}
