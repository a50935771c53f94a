import AuditModel

extension RoundsScreen {
  /// The first row of the list: below what is read and the heads.
  static let firstRow = 2

  func render(into canvas: inout Canvas, desk: Desk) {
    if let reading = desk.readingText {
      canvas.write(reading, row: 0, column: 1, style: .warning)
    } else {
      canvas.write(summary(in: desk.language), row: 0, column: 1, style: .title)
    }
    guard !rounds.isEmpty else {
      canvas.write(
        desk.text(.noRounds),
        in: Rectangle(row: 2, column: 1, width: canvas.width - 2, height: canvas.height - 2),
        style: .faint
      )
      return
    }
    let layout = layout(in: canvas.room, desk: desk)
    let visible = rowsInView(layout)
    let widths = Widths(width: canvas.width)
    renderHeads(widths: widths, into: &canvas, desk: desk)
    for (offset, row) in visible.enumerated() {
      render(row, at: Self.firstRow + offset, widths: widths, into: &canvas, desk: desk)
    }
    canvas.write(layout, goesOn: visible.upperBound < rounds.count)
  }

  /// The list, and what is said of the chosen round, in the room there is.
  func layout(in room: Desk.Room, desk: Desk) -> ListWithDetails {
    ListWithDetails(
      details(width: room.columns - 2, glyphs: room.glyphs, desk: desk),
      kept: detailRows,
      firstRow: Self.firstRow,
      in: room
    )
  }

  func rowsInView(_ layout: ListWithDetails) -> Range<Int> {
    cursor.rowsInView(count: rounds.count, height: layout.height)
  }

  /// How many rounds, and how many audits belong to none.
  private func summary(in language: Language) -> String {
    let count = rounds.count
    let all = Phrase(en: count == 1 ? "1 round" : "\(count) rounds", cy: "\(count) rownd")
    guard withoutRound > 0 else { return all.text(in: language) }
    let others = Phrase(
      en: "\(withoutRound) audits of no round",
      cy: "\(withoutRound) archwiliad heb rownd"
    )
    return all.text(in: language) + " · " + others.text(in: language)
  }

  /// How wide the parts of a row are; a part of 0 is left out for want of room.
  struct Widths {
    let name: Int
    let method: Int
    let dates: Int
    let finished: Int
    let bar: Int
    let drafts: Int
    let open: Int

    init(width: Int) {
      let isWide = width >= 110
      let isRoomy = width >= 72
      method = isWide ? 25 : 0
      dates = isWide ? 25 : 0
      finished = isRoomy ? 13 : 11
      bar = isRoomy ? 13 : 0
      drafts = isRoomy ? 9 : 0
      open = isRoomy ? 12 : 4
      name = max(10, width - 3 - method - dates - finished - bar - drafts - open)
    }
  }

  private func renderHeads(widths: Widths, into canvas: inout Canvas, desk: Desk) {
    let heads: [(Phrase, Int)] = [
      (Phrase(en: "round", cy: "rownd"), widths.name),
      (Phrase(en: "sample", cy: "sampl"), widths.method),
      (Phrase(en: "fieldwork", cy: "gwaith maes"), widths.dates),
      (Phrase(en: "finished", cy: "gorffenedig"), widths.finished), (Phrase(same: ""), widths.bar),
      (Phrase(en: "drafts", cy: "drafftiau"), widths.drafts),
      (
        widths.open > 4
          ? Phrase(en: "escalations", cy: "uwchgyfeirio") : Phrase(en: "esc", cy: "uwch"),
        widths.open
      ),
    ]
    canvas.write(heads.map { (desk.text($0.0), $0.1, .faint) }, row: 1, from: 2)
  }

  private func render(
    _ index: Int,
    at row: Int,
    widths: Widths,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    let progress = rounds[index]
    let round = progress.round
    let isChosen = index == cursor.index
    if isChosen { canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .accent) }
    let title = desk.text(round.title)
    let cells: [(String, Int, Style)] = [
      (
        title == round.id ? round.id : "\(round.id): \(title)", widths.name,
        isChosen ? .selected : .plain
      ),
      (desk.text(round.sample.method.phrase), widths.method, .plain),
      (round.fieldwork ?? Proportion.dash, widths.dates, .plain),
      (progress.finishedText(in: desk.language), widths.finished, .plain),
      ("", widths.bar, .plain),
      ("\(progress.drafts)", widths.drafts, progress.drafts > 0 ? .plain : .faint),
      (
        progress.openEscalations > 0 ? "! \(progress.openEscalations)" : "0", widths.open,
        progress.openEscalations > 0 ? .bad : .faint
      ),
    ]
    canvas.write(cells, row: row, from: 2)
    guard widths.bar > 0, let bar = Bar(progress.share) else { return }
    let column = 2 + widths.name + widths.method + widths.dates + widths.finished
    canvas.write(
      [bar.line(width: widths.bar - 1, glyphs: canvas.glyphs)],
      in: Rectangle(row: row, column: column, width: widths.bar - 1, height: 1)
    )
  }

  /// The chosen round in words.
  func details(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    func lines(_ text: String, _ style: Style = .plain) -> [Line] {
      Line.wrapped(text, width: width, glyphs: glyphs, style: style)
    }
    guard let chosen else { return [] }
    let round = chosen.round
    var texts: [String] = []
    if !chosen.templates.isEmpty {
      let names = chosen.templates.map { id in
        desk.workspace.template(id).map { desk.text($0.title) } ?? id
      }
      texts.append(names.joined(separator: ", "))
    }
    if let days = round.fieldwork {
      texts.append(desk.text(Phrase(en: "Fieldwork: \(days)", cy: "Gwaith maes: \(days)")))
    }
    if let days = chosen.days {
      texts.append(
        desk.text(
          Phrase(
            en: "Audits of \(days.lowerBound) to \(days.upperBound)",
            cy: "Archwiliadau \(days.lowerBound) i \(days.upperBound)"
          )
        )
      )
    }
    let forms = chosen.templates.compactMap { desk.workspace.template($0) }.flatMap(round.limits)
    return lines(desk.text(round.title), .title) + texts.flatMap { lines($0) }
      + ([round.sample.limits] + forms).flatMap { lines(desk.text($0), .faint) }
  }
}

extension Round {
  /// The days of fieldwork, `2026-01-05 to 2026-03-31` without a word; `nil` where nobody has said.
  fileprivate var fieldwork: String? {
    guard from != nil || to != nil else { return nil }
    return "\(from?.description ?? "") – \(to?.description ?? "")"
  }
}

extension RoundProgress {
  /// `180 of 200`; how many alone, where nobody has said how many were planned.
  func finishedText(in language: Language) -> String {
    guard let planned = round.planned else { return "\(finished)" }
    return "\(finished) \(Phrase(en: "of", cy: "o").text(in: language)) \(planned)"
  }
}

extension Phrase {
  fileprivate static let noRounds = Phrase(
    en: "No rounds are described yet. D draws one from a list of cases; they are files in rounds/.",
    cy: "Ni ddisgrifir rowndiau eto. Mae D yn tynnu un o restr achosion; ffeiliau yn rounds/ ydynt."
  )
}
