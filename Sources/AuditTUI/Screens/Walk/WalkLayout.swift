import AuditModel

/// What stands where on the walk screen, for drawing it and for finding what was clicked.
struct WalkLayout {
  /// A line of the body, and the answer it belongs to.
  struct BodyLine {
    let line: Line

    /// From 0; `nil` for the question and its guidance.
    var choice: Int?
  }

  /// The column of sections; no columns wide where there is no room for it.
  let list: Rectangle

  /// Question and answers, from the top.
  let body: [BodyLine]

  /// What stands with the answer.
  let foot: [Line]

  /// The rows of the dates form that are in view; empty while no dates are typed.
  let dates: [DateRow]

  /// Where text is typed; no rows high while nothing is.
  let field: Rectangle

  /// Where the question and everything that goes with it stand.
  let room: Rectangle

  /// The row of the first line of ``foot``.
  ///
  /// Below the answers, with a row between where there is one to spare.
  var footRow: Int { min(body.count + 1, field.row - foot.count) }

  /// The most columns that a line of text has: longer ones are hard to read.
  static let widestText = 100

  init(of walk: WalkScreen, open: OpenAudit, columns: Int, rows: Int, glyphs: Glyphs, desk: Desk) {
    let listWidth = columns >= 110 ? 34 : columns >= 72 ? 24 : 0
    list = Rectangle(row: 0, column: 0, width: listWidth, height: rows)
    let left = listWidth > 0 ? listWidth + 2 : 0
    room = Rectangle(
      row: 0,
      column: left,
      width: min(columns - left, Self.widestText),
      height: rows
    )
    let maker = LineMaker(width: room.width, glyphs: glyphs, desk: desk)
    let body = WalkBody(walk: walk, open: open, maker: maker, namesSection: listWidth == 0)
    let typing = walk.typingHeight(in: room, glyphs: glyphs)
    field = Rectangle(
      row: rows - typing,
      column: left,
      width: room.width,
      height: typing
    )
    if case .dates(let form) = walk.focus {
      let all = DateRows(form: form, maker: maker).all
      self.body = body.head(height: max(rows - all.count, min(4, rows / 3)))
      dates = all.inView(around: form.focus, height: rows - self.body.count)
      foot = []
    } else {
      dates = []
      let whole = WalkFoot(
        stop: walk.stop,
        open: open,
        maker: maker,
        typing: walk.typedField,
        contacts: walk.typedContacts
      ).lines
      let height = rows - typing
      let lines = body.lines(height: height - whole.count)
      // Where it does not all fit, the question and the answers have two thirds.
      let footHeight = max(height - lines.count, min(whole.count, height / 3))
      foot = whole.cut(to: min(footHeight, whole.count), glyphs: glyphs)
      self.body = foot.count == whole.count ? lines : body.lines(height: height - foot.count)
    }
  }
}

extension [Line] {
  /// The first lines; where some are left out, the last one kept is a mark that says so.
  fileprivate func cut(to height: Int, glyphs: Glyphs) -> [Line] {
    guard count > height, height > 0 else { return Array(prefix(Swift.max(0, height))) }
    return prefix(height - 1) + [Line("\(glyphs.down) " + glyphs.ellipsis, .faint)]
  }
}
