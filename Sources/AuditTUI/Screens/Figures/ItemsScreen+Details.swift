import AuditModel

extension ItemsScreen {
  /// The list, and what is said of the chosen figure, in the room there is.
  func layout(in room: Desk.Room, desk: Desk) -> ListWithDetails {
    let details = detailLines(width: room.columns - 2, glyphs: room.glyphs, desk: desk)
    return ListWithDetails(details, kept: detailRows, firstRow: Self.firstRow, in: room)
  }

  func rowsInView(_ layout: ListWithDetails) -> Range<Int> {
    cursor.rowsInView(count: rows.count, height: layout.height, with: headed)
  }

  /// The chosen row with its title.
  var headed: ClosedRange<Int> {
    rows.context(of: cursor.index) { $0.figure != nil }
  }

  /// The chosen figure in words; the rule of its hot spot last, because that is cut first.
  func detailLines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    func lines(_ text: String, _ style: Style = .plain) -> [Line] {
      Line.wrapped(text, width: width, glyphs: glyphs, style: style)
    }
    guard let figure = chosen else {
      return desk.audits.isComplete ? lines(desk.text(.nothingHere), .faint) : []
    }
    let texts =
      [figure.summary(in: desk.language)] + changeTexts(desk) + desk.scope.beside(figure, on: desk)
    return lines(desk.text(figure.item.asks), .title) + texts.flatMap { lines($0) }
      + lines(desk.text(figure.shownClaim), .faint)
      + (HotSpot(figure) == nil ? [] : lines(desk.text(HotSpot.rule), .faint))
  }

  /// What became of the chosen figure since the round before, and of what was not recorded: a rate
  /// can move because a form did (Neath Port Talbot 2015, 4.4).
  private func changeTexts(_ desk: Desk) -> [String] {
    guard let row = chosenRow, let round = before, let earlier = row.before, let change = row.change
    else { return [] }
    let count = earlier.numbers(in: desk.language)
    let since = Phrase(en: "Since \(round.id)", cy: "Ers \(round.id)")
    var text =
      "\(desk.text(since)) (\(count)): \(change.text(in: desk.language, isTooFew: row.isTooFew))"
    if let was = earlier.notRecorded, let now = row.figure.notRecorded, was.n + now.n > 0 {
      let silence = Phrase(
        en: "not recorded \(was.countText(in: .english)), now \(now.countText(in: .english))",
        cy: "nas cofnodwyd \(was.countText(in: .welsh)), bellach \(now.countText(in: .welsh))"
      )
      text += "; " + desk.text(silence)
    }
    return [text]
  }
}

extension Phrase {
  fileprivate static let nothingHere = Phrase(
    en: "No finished audits of this team in this round. ] goes to the next round.",
    cy: "Dim archwiliadau gorffenedig gan y tîm hwn yn y rownd hon. Mae ] yn mynd i'r rownd nesaf."
  )
}
