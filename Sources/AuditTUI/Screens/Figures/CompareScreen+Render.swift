import AuditModel
import AuditReport

extension CompareScreen {
  /// The first row of the list: below the two sides, whose figures they are, and the heads.
  static let firstRow = 3

  func render(into canvas: inout Canvas, desk: Desk) {
    renderSides(into: &canvas, desk: desk)
    if let reading = desk.readingText {
      canvas.write(reading, row: 1, column: 1, style: .warning)
    } else {
      canvas.write(subtitle(on: desk), row: 1, column: 1)
    }
    guard let comparison, comparison.refusal == nil else {
      renderRefusal(into: &canvas, desk: desk)
      return
    }
    let layout = layout(in: canvas.room, desk: desk)
    let visible = rowsInView(layout)
    let widths = Widths(width: canvas.width)
    renderHeads(widths: widths, into: &canvas, desk: desk)
    for (offset, row) in visible.enumerated() {
      render(row, at: Self.firstRow + offset, widths: widths, into: &canvas, desk: desk)
    }
    canvas.write(layout, goesOn: visible.upperBound < rows.count)
  }

  /// The list, and what is said of the chosen item, in the room there is.
  func layout(in room: Desk.Room, desk: Desk) -> ListWithDetails {
    ListWithDetails(
      details(width: room.columns - 2, glyphs: room.glyphs, desk: desk),
      kept: detailRows,
      firstRow: Self.firstRow,
      in: room
    )
  }

  func rowsInView(_ layout: ListWithDetails) -> Range<Int> {
    cursor.rowsInView(count: rows.count, height: layout.height)
  }

  /// The earlier side, an arrow, the later side; each is cut to half the width.
  private func renderSides(into canvas: inout Canvas, desk: Desk) {
    guard let comparison else {
      canvas.write(desk.text(.nothingToCompare), row: 0, column: 1, style: .faint)
      return
    }
    let arrow = canvas.glyphs.isASCII ? " > " : " → "
    let half = (canvas.width - 2 - arrow.columns(glyphs: canvas.glyphs)) / 2
    var column = 1
    column += canvas.write(
      name(of: comparison.earlier.span, on: desk),
      row: 0,
      column: column,
      style: .title,
      maxWidth: half
    )
    column += canvas.write(arrow, row: 0, column: column, style: .faint)
    canvas.write(
      name(of: comparison.later.span, on: desk),
      row: 0,
      column: column,
      style: .title,
      maxWidth: canvas.width - 1 - column
    )
  }

  /// Whose figures, and of how many audits each side is made.
  private func subtitle(on desk: Desk) -> String {
    guard let comparison else { return "" }
    let before = comparison.earlier.figures.audits.count
    let after = comparison.later.figures.audits.count
    let counts = Phrase(
      en: "\(before) audits, then \(after)",
      cy: "\(before) archwiliad, yna \(after)"
    )
    let drafts = desk.scope.drafts == .leftOut ? "" : " · " + desk.text(.withDrafts)
    return "\(desk.name(of: team)) · \(desk.text(counts))\(drafts)"
  }

  private func renderRefusal(into canvas: inout Canvas, desk: Desk) {
    guard let refusal = comparison?.refusal else { return }
    let lines =
      Line.wrapped(
        desk.text(refusal.phrase),
        width: canvas.width - 2,
        glyphs: canvas.glyphs,
        style: .warning
      )
      + Line.wrapped(
        desk.text(.otherSides),
        width: canvas.width - 2,
        glyphs: canvas.glyphs,
        style: .faint
      )
    canvas.write(
      lines,
      in: Rectangle(
        row: Self.firstRow,
        column: 1,
        width: canvas.width - 2,
        height: canvas.height - Self.firstRow
      )
    )
  }

  /// How wide the parts of a row are; a part of 0 is left out for want of room.
  struct Widths {
    let name: Int
    let side: Int
    let change: Int
    let points: Int
    let silent: Int

    init(width: Int) {
      let isWide = width >= 110
      let isRoomy = width >= 72
      side = isWide ? 19 : isRoomy ? 12 : 8
      change = isWide ? 24 : isRoomy ? 18 : 2
      points = isRoomy ? 17 : 0
      silent = isWide ? 12 : 0
      name = max(8, width - 3 - 2 * side - change - points - silent)
    }
  }

  private func renderHeads(widths: Widths, into canvas: inout Canvas, desk: Desk) {
    let row = Self.firstRow - 1
    let heads: [(Phrase, Int)] = [
      (Phrase(en: "item", cy: "eitem"), widths.name),
      (Phrase(en: "earlier", cy: "cynt"), widths.side),
      (Phrase(en: "later", cy: "wedyn"), widths.side),
      (Phrase(en: "points (95%)", cy: "pwyntiau (95%)"), widths.points),
      (widths.change > 2 ? Phrase(en: "change", cy: "newid") : Phrase(same: ""), widths.change),
      (Phrase(en: "not rec.", cy: "nas cof."), widths.silent),
    ]
    canvas.write(heads.map { (desk.text($0.0), $0.1, .faint) }, row: row, from: 2)
  }

  private func render(
    _ index: Int,
    at row: Int,
    widths: Widths,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    let item = rows[index]
    let isChosen = index == cursor.index
    if isChosen { canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .accent) }
    let name =
      widths.silent > 0 ? desk.text(item.item.asks) : desk.scope.title(of: item.item, on: desk)
    func side(_ figure: Figure?) -> String {
      guard let figure else { return "" }
      let room = widths.side - 1
      return figure.proportion?.text(in: desk.language, fitting: room, glyphs: canvas.glyphs)
        ?? "N = \(figure.of)"
    }
    let mark = item.change?.mark(canvas.glyphs) ?? canvas.glyphs.dash
    let silent = item.notRecorded.map { "\($0.earlier.n), \($0.later.n)" }
    let cells: [(String, Int, Style)] = [
      (name, widths.name, isChosen ? .selected : .plain),
      (side(item.earlier), widths.side, .plain), (side(item.later), widths.side, .plain),
      (item.pointsText.map(desk.text) ?? "", widths.points, .plain),
      (
        widths.change > 2 ? "\(mark) \(desk.text(item.shortVerdict))" : mark, widths.change,
        item.change?.style ?? .faint
      ),
      (silent ?? "", widths.silent, silent == nil ? .plain : .warning),
    ]
    canvas.write(cells, row: row, from: 2)
  }

  /// The chosen item in words; what holds for all of them last, because that is cut first.
  func details(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    func lines(_ text: String, _ style: Style = .plain) -> [Line] {
      Line.wrapped(text, width: width, glyphs: glyphs, style: style)
    }
    guard let comparison, let chosen else { return [] }
    var texts: [String] = []
    if let points = chosen.pointsText {
      texts.append(
        desk.text(chosen.verdict)
          + desk.text(Phrase(en: ": \(points.en) points", cy: ": \(points.cy) pwynt"))
      )
    } else {
      texts.append(desk.text(chosen.verdict))
    }
    if let silent = chosen.notRecorded {
      let (was, now) = (silent.earlier, silent.later)
      texts.append(
        desk.text(
          Phrase(
            en: "Not recorded: \(was.countText(in: .english)), then \(now.countText(in: .english))",
            cy: "Nas cofnodwyd: \(was.countText(in: .welsh)), yna \(now.countText(in: .welsh))"
          )
        )
      )
    }
    for (side, figure) in [(comparison.earlier, chosen.earlier), (comparison.later, chosen.later)] {
      guard let figure else { continue }
      texts.append("\(desk.text(side.span.phrase)): \(figure.summary(in: desk.language))")
    }
    var notes = [desk.text(.pointsRule)]
    if comparison.sharedCases > 0 { notes.append(desk.text(.sharedCases(comparison.sharedCases))) }
    let isSeveral = [comparison.earlier, comparison.later].contains { $0.round == nil }
    if isSeveral { notes.append(desk.text(Claim.Limitation.severalRounds.phrase)) }
    return lines(desk.text(chosen.item.asks), .title) + texts.flatMap { lines($0) }
      + notes.flatMap { lines($0, .faint) }
  }
}

extension ComparedItem {
  /// The change in at most sixteen columns.
  fileprivate var shortVerdict: Phrase {
    switch change {
    case .notComparable(.differentMeaning):
      Phrase(en: "meaning changed", cy: "newidiodd ystyr")
    case .notComparable(.nothingCounts): Phrase(en: "nothing in N", cy: "dim yn N")
    case .notComparable: Phrase(en: "not compared", cy: "heb ei gymharu")
    case .compared(let difference) where difference.direction == .noClaim:
      Phrase(en: "these cases", cy: "yr achosion hyn")
    case nil:
      later == nil
        ? Phrase(en: "earlier only", cy: "cynt yn unig")
        : Phrase(en: "later only", cy: "wedyn yn unig")
    case .compared: verdict
    }
  }
}

extension Phrase {
  fileprivate static let nothingToCompare = Phrase(
    en: "There is nothing to compare yet.",
    cy: "Nid oes dim i'w gymharu eto."
  )
  fileprivate static let otherSides = Phrase(
    en: "[ and ] choose the later side, { and } the earlier: rounds, quarters, months.",
    cy: "Mae [ a ] yn dewis yr ochr ddiweddarach, { a } yr un gynharach: rowndiau, chwarteri,"
      + " misoedd."
  )
  fileprivate static let pointsRule = Phrase(
    en: "Points: the later share less the earlier, with Newcombe's 95% interval. Better or worse is"
      + " said only where it leaves out zero.",
    cy:
      "Pwyntiau: y gyfran ddiweddarach llai'r un gynharach, gyda chyfwng 95% Newcombe. Dim ond lle"
      + " nad yw'n cynnwys sero y dywedir gwell neu waeth."
  )

  fileprivate static func sharedCases(_ count: Int) -> Phrase {
    Phrase(
      en: "Cases audited on both sides: \(count).",
      cy: "Achosion a archwiliwyd ar y ddwy ochr: \(count)."
    )
  }
}

extension Phrase {
  fileprivate static let withDrafts = Phrase(en: "WITH DRAFTS", cy: "GYDA DRAFFTIAU")
}
