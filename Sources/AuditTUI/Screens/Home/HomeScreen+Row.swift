import AuditModel

extension HomeScreen {
  /// Draws one audit: reference, team, template, how far it is, when it was last changed.
  ///
  /// Of the chosen one the reference alone is marked, so that moving on changes little of the screen.
  func render(
    _ audit: HomeRow,
    isChosen: Bool,
    into canvas: inout Canvas,
    row: Int,
    columns: HomeColumns,
    desk: Desk
  ) {
    func write(_ text: String, _ column: HomeColumns.Column, _ style: Style) {
      canvas.write(
        text,
        row: row,
        column: column.start,
        style: style,
        maxWidth: column.textWidth
      )
    }
    if isChosen { canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .accent) }
    let isWithheld = desk.withheld.contains(audit.id)
    if audit.isAtRisk, !isWithheld { canvas.write("!", row: row, column: 1, style: .bad) }
    let template = desk.workspace.template(audit.template)?.title ?? Wording(en: audit.template)
    let isDone = audit.answered == audit.asked
    let count = isWithheld ? canvas.glyphs.dash : progress(of: audit, in: columns.count, desk: desk)
    write(audit.reference, columns.reference, isChosen ? .selected : .strong)
    write(desk.text(desk.workspace.team(audit.team)), columns.team, .plain)
    let reading = audit.reading.shortPhrase.map { desk.text($0) + ": " } ?? ""
    write(reading + desk.text(template), columns.template, .plain)
    write(audit.auditor, columns.auditor, .faint)
    write(count, columns.count, .plain)
    write(
      isWithheld ? "" : bar(for: audit, width: columns.bar.textWidth, glyphs: canvas.glyphs),
      columns.bar,
      isDone ? .good : .accent
    )
    write(changed(audit, width: columns.changed.textWidth, desk: desk), columns.changed, .faint)
  }

  /// `5 of 12`, or `5/12` where there is little room, set to the right.
  private func progress(
    of audit: HomeRow,
    in column: HomeColumns.Column,
    desk: Desk
  ) -> String {
    let phrase = Phrase(
      en: "\(audit.answered) of \(audit.asked)",
      cy: "\(audit.answered) o \(audit.asked)"
    )
    let long = desk.text(phrase)
    let isRoomy = column.width >= 9 && long.count <= column.textWidth
    let text = isRoomy ? long : "\(audit.answered)/\(audit.asked)"
    return String(repeating: " ", count: max(0, column.textWidth - text.count)) + text
  }

  /// Full only when everything is answered, and empty only when nothing is.
  private func bar(for audit: HomeRow, width: Int, glyphs: Glyphs) -> String {
    guard width > 1, audit.asked > 0 else { return "" }
    var full = audit.answered * width / audit.asked
    if audit.answered > 0, full == 0 { full = 1 }
    return String(repeating: glyphs.barFull, count: full)
      + String(repeating: glyphs.barEmpty, count: width - full)
  }

  /// Month and year alone where the day does not fit beside them.
  private func changed(_ audit: HomeRow, width: Int, desk: Desk) -> String {
    guard let time = LocalTime(timestamp: audit.changedAt) else { return "" }
    let text = desk.text(time.short(today: desk.now.today))
    let (year, month, _) = time.day.civil
    return text.count <= width ? text : "\(month)/\(year)"
  }
}

extension Audit.Reading {
  /// In one word before the template; `nil` for a first reading, as nearly all are.
  fileprivate var shortPhrase: Phrase? {
    switch self {
    case .first: nil
    case .second: Phrase(en: "second", cy: "ail")
    case .moderated: Phrase(en: "moderated", cy: "cymedrolwyd")
    case .agreed: Phrase(en: "agreed", cy: "cytunwyd")
    }
  }
}
