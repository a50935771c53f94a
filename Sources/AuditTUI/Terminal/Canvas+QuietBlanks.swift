extension Canvas {
  /// Gives every blank that shows no style the style that costs least to send.
  ///
  /// A terminal is sent some ten bytes from one look to another, and nothing for what it shows
  /// already. So a blank that is there stays as it is, blanks among words that are sent take the
  /// look that is on, and where much is cleared at the end of a row the blanks are plain: that takes
  /// three bytes. A row that has moved keeps its blanks, so that it can be scrolled.
  ///
  /// - Parameters:
  ///   - shown: What the terminal shows, in the same size and with its blanks as they were sent;
  ///     `nil` for nothing.
  ///   - isSeen: Whether a style can be seen on a blank, as a reversed one can.
  mutating func quietenBlanks(over shown: Canvas?, isSeen: (Style) -> Bool) {
    for row in 0..<height {
      if let shown, shown.cells(inRow: row) == cells(inRow: row) { continue }
      if let shown, let twin = rowLooking(like: row, in: shown, isSeen: isSeen) {
        for column in 0..<width { setStyle(shown[twin, column].style, row: row, column: column) }
        continue
      }
      var gap = Gap(columns: 0..<0)
      for column in 0..<width {
        let cell = self[row, column]
        if cell.isBlank(isSeen) {
          gap.columns = gap.columns.lowerBound..<column + 1
          continue
        }
        let stays = cell == shown?[row, column] ?? .blank()
        gap.next = Gap.Edge(style: cell.style, stays: stays)
        fill(gap, inRow: row, over: shown, isSeen: isSeen)
        gap = Gap(before: gap.next, columns: column + 1..<column + 1)
      }
      fill(gap, inRow: row, over: shown, isSeen: isSeen)
    }
  }

  /// The nearest row of another canvas that looks the same; `nil` for none.
  private func rowLooking(
    like row: Int,
    in shown: Canvas,
    isSeen: (Style) -> Bool
  ) -> Int? {
    for distance in 0..<height {
      for other in [row - distance, row + distance] where (0..<height).contains(other) {
        if looks(row, like: other, in: shown, isSeen: isSeen) { return other }
      }
    }
    return nil
  }

  private func looks(
    _ row: Int,
    like other: Int,
    in shown: Canvas,
    isSeen: (Style) -> Bool
  ) -> Bool {
    (0..<width).allSatisfy { column in
      let (one, two) = (self[row, column], shown[other, column])
      return one == two || (one.isBlank(isSeen) && two.isBlank(isSeen))
    }
  }

  private mutating func fill(
    _ gap: Gap,
    inRow row: Int,
    over shown: Canvas?,
    isSeen: (Style) -> Bool
  ) {
    guard !gap.columns.isEmpty else { return }
    let before = gap.columns.map { shown?[row, $0] ?? .blank() }
    let isCleared = before.map { !$0.isBlank(isSeen) }
    let first = isCleared.firstIndex(of: true) ?? gap.columns.count
    let last = isCleared.lastIndex(of: true) ?? -1
    let sent = gap.sent(cleared: first..<max(first, last + 1))
    let style = gap.style(cleared: last + 1 - first, isSeen: isSeen)
    for (offset, column) in gap.columns.enumerated() {
      setStyle(sent.contains(offset) ? style : before[offset].style, row: row, column: column)
    }
  }
}

/// Blanks in a row between two words.
private struct Gap {
  /// The cell at one end.
  struct Edge {
    let style: Style

    /// Whether the terminal shows it already.
    let stays: Bool
  }

  /// `nil` at the start of a row.
  var before: Edge?
  var columns: Range<Int>

  /// `nil` at the end of a row.
  var next: Edge?

  /// Blanks up to which it is better to send them than to go on with the cursor.
  private static let fewBlanks = 6

  /// Blanks up to which it is better to send them than to clear the row in another look.
  private static let fewCleared = 12

  /// Whether it parts words so far that the cursor goes over it.
  private var isWide: Bool { columns.count > Self.fewBlanks && next != nil }

  /// Which of the blanks are sent, counted from the gap's first: those where something else stood,
  /// and those on the way from one word that is sent to another.
  func sent(cleared: Range<Int>) -> Range<Int> {
    if isWide { return cleared }
    let followsOn = before.map { !$0.stays } ?? false
    let leadsOn = next.map { !$0.stays } ?? false
    if cleared.isEmpty { return followsOn && leadsOn ? 0..<columns.count : cleared }
    return (followsOn ? 0 : cleared.lowerBound)..<(leadsOn ? columns.count : cleared.upperBound)
  }

  /// The look of the blanks that are sent: the one that is on, or the one that comes next.
  func style(cleared: Int, isSeen: (Style) -> Bool) -> Style {
    let isOn = before.flatMap { $0.stays || isSeen($0.style) ? nil : $0.style }
    guard let next else { return cleared > Self.fewCleared ? .plain : isOn ?? .plain }
    if isWide { return .plain }
    let comes = next.stays || isSeen(next.style) ? nil : next.style
    return (comes == .plain ? comes : isOn ?? comes) ?? .plain
  }
}

extension Cell {
  /// Whether nothing is seen there.
  fileprivate func isBlank(_ isSeen: (Style) -> Bool) -> Bool {
    text == " " && !isSeen(style)
  }
}
