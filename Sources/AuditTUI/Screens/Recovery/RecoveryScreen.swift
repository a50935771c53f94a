import AuditModel

/// Words that were typed and never saved: offered when their audit is opened, and never forced.
struct RecoveryScreen: Screen {
  let recovered: [TypedWords]

  /// Rows left out at the top.
  private(set) var top = 0

  init(recovered: [TypedWords]) {
    self.recovered = recovered.broughtTogether
  }

  var context: Context { .recovery }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Words not saved", cy: "Geiriau heb eu cadw"))
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    switch action {
    case .takeBack: return takeBack(on: &desk)
    case .discard:
      guard let audit = recovered.first?.audit else { return [.pop] }
      return [.effect(.discard(audit)), .pop]
    case .back: return [.pop]
    default: break
    }
    let rows = lines(width: desk.room.columns, glyphs: .unicode, desk: desk).count
    var scroll = ListCursor()
    let last = max(0, rows - desk.room.rows)
    scroll.move(to: top, count: last + 1)
    if scroll.move(action, count: last + 1, page: max(1, desk.room.rows - 2)) { top = scroll.index }
    return []
  }

  private func takeBack(on desk: inout Desk) -> [Response] {
    guard let open = desk.open, open.audit.id == recovered.first?.audit else { return [.pop] }
    let forms = recovered.compactMap { ReviewForm($0, language: desk.language) }
    // What is typed in the review may belong to a finished audit.
    if let lock = open.lock, forms.count < recovered.count { return [.say(lock, .warning)] }
    for form in forms { desk.open?.pendingForms[form.purpose] = form }
    let stamp = (by: desk.auditor, when: desk.now.timestamp)
    let dates = recovered.filter { $0.field == .dates }
    for words in dates { desk.open?.pendingDates[words.item] = words.text }
    let changed =
      desk.open?.change { audit in
        for words in recovered where ![.dates, .review].contains(words.field) {
          audit.takeBack(words, by: stamp.by, when: stamp.when)
        }
      } ?? false
    // Dates are kept anew, behind the saving, until every field of theirs can be read; forms until
    // they are done.
    let kept = (dates + forms.map { $0.kept(for: open.audit) }).map {
      Response.effect(.journal($0))
    }
    let save: [Response] =
      changed ? desk.open.map { [.effect(.save($0.audit, reason: nil))] } ?? [] : []
    let next = forms.last.map { Response.replace(ReviewScreen(desk: desk, goingOnWith: $0)) }
    return save + kept + [.effect(.discard(open.audit.id)), next ?? .pop]
  }

  func render(into canvas: inout Canvas, desk: Desk) {
    let lines = lines(width: canvas.width, glyphs: canvas.glyphs, desk: desk)
    let start = max(0, min(top, lines.count - canvas.height))
    canvas.write(lines.dropFirst(start), in: canvas.bounds)
    if start + canvas.height < lines.count {
      canvas.write(
        canvas.glyphs.down,
        row: canvas.height - 1,
        column: canvas.width - 1,
        style: .faint
      )
    }
  }
}

extension RecoveryScreen {
  func lines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    func wrapped(_ text: String, _ style: Style, indent: Int) -> [Line] {
      Line.wrapped(text, width: width - 1, glyphs: glyphs, style: style, indent: indent)
    }
    return wrapped(desk.text(.offer), .plain, indent: 1)
      + recovered.flatMap { words -> [Line] in
        let form = ReviewForm(words, language: desk.language)
        let heading =
          form.map { desk.text($0.purpose.title) }
          ?? place(of: words, on: desk) + " – " + desk.text(words.field.title)
        let saved = wordsNow(in: words, on: desk)
        let isOther = !saved.isEmpty && saved != words.text
        return [.empty] + wrapped(heading, .title, indent: 1)
          + wrapped(words.text, .strong, indent: 3)
          + (isOther ? wrapped(desk.text(.saved) + ": " + saved, .faint, indent: 3) : [])
      }
  }

  private func place(of words: TypedWords, on desk: Desk) -> String {
    switch WalkStop(name: words.item) {
    case .safety: desk.text(Words.safetyTitle)
    case .item(let id): desk.open?.item(id).map { desk.text($0.asks) } ?? id
    }
  }

  /// What the audit says in the same field.
  private func wordsNow(in words: TypedWords, on desk: Desk) -> String {
    desk.open?.words(words.field, at: WalkStop(name: words.item)) ?? ""
  }
}

extension Phrase {
  fileprivate static let offer = Phrase(
    en: "These words were typed and not saved. Enter takes them back, x throws them away, "
      + "Esc leaves them for next time.",
    cy: "Teipiwyd y geiriau hyn ac ni chawsant eu cadw. Mae Enter yn eu hadfer, x yn eu taflu, "
      + "ac Esc yn eu gadael tan y tro nesaf."
  )
  fileprivate static let saved = Phrase(en: "instead of", cy: "yn lle")
}
