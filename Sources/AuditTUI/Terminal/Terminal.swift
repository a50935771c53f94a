import CNcurses
import CTerminalRestore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The real terminal: the only owner of ncurses, and of what must be given back afterwards.
///
/// A class on the main actor because there is one terminal and ncurses has one state. Waiting for
/// input blocks the main thread; work beside it posts to a ``Mailbox``.
@MainActor
final class Terminal {
  /// What screens draw with here: ASCII where the locale is not UTF-8.
  let glyphs: Glyphs

  /// Columns; 0 never.
  var width: Int { Int(getmaxx(caseaudit_screen())) }

  /// Rows; 0 never.
  var height: Int { Int(getmaxy(caseaudit_screen())) }

  /// An empty canvas that fills the terminal.
  var canvas: Canvas { Canvas(width: width, height: height, glyphs: glyphs) }

  private let palette: Palette
  private let modes: TerminalModes
  private var shown: Canvas?
  private var cursorIsVisible = true
  private(set) var isOpen = true
  var source: InputSource

  private init(palette: Palette, modes: TerminalModes, source: InputSource, glyphs: Glyphs) {
    self.palette = palette
    self.modes = modes
    self.source = source
    self.glyphs = glyphs
  }

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - wake: What background work wakes the loop with.
  ///   - farewell: What is printed after a crash, when the terminal has been given back.
  /// - Returns: The terminal, empty, in the size it has.
  /// - Throws: Why there can be no screens here; nothing has been changed then.
  static func open(waking wake: WakePipe, farewell: String) throws(TerminalRefusal) -> Terminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1,
      caseaudit_restore_save(STDIN_FILENO) == 0
    else { throw .noTerminal }
    let glyphs = characterSet()
    try checkKind()
    let signals = caseaudit_signals_catch()
    guard signals >= 0, newterm(nil, caseaudit_stdout(), caseaudit_stdin()) != nil else {
      throw .kindUnknown(environment("TERM") ?? "")
    }
    // newterm takes the stop signal for itself.
    _ = caseaudit_signals_catch()
    // Until a screen comes back from the shell for the first time, ncurses sends every movement of the
    // cursor by itself: forty writes for a page (lib_mvcur.c of 6.4, the state ewInitial).
    endwin()
    reset_prog_mode()
    let modes = TerminalModes()
    let restoring = modes.restoring
    caseaudit_restore_texts(restoring, farewell + "\n")
    caseaudit_restore_arm(1)
    let source = InputSource(
      signals: signals,
      wake: wake,
      keys: TerminalModes.keys
    )
    let terminal = Terminal(
      palette: Palette(withColour: (environment("NO_COLOR") ?? "").isEmpty),
      modes: modes,
      source: source,
      glyphs: glyphs
    )
    terminal.begin()
    return terminal
  }

  /// Gives the terminal back as it was, for good.
  ///
  /// Nothing can be painted or read afterwards. May be called twice.
  func close() {
    guard isOpen else { return }
    giveBack()
    isOpen = false
  }

  /// Makes the terminal look like the canvas; only what differs is sent, in one write.
  ///
  /// What lies outside the terminal, because its size has just changed, is left out.
  func paint(_ canvas: consuming Canvas) {
    guard isOpen else { return }
    let window = caseaudit_screen()
    let previous = shown.flatMap {
      $0.width == canvas.width && $0.height == canvas.height ? $0 : nil
    }
    canvas.quietenBlanks(over: previous, isSeen: palette.isSeenOnBlanks)
    if previous == nil { werase(window) }
    for row in 0..<min(canvas.height, height) {
      let cells = canvas.cells(inRow: row)
      if let previous, previous.cells(inRow: row) == cells { continue }
      for column in 0..<min(canvas.width, width) {
        let cell = canvas[row, column]
        if cell.width == 0 || cell == previous?[row, column] ?? .blank() { continue }
        put(cell, row: row, column: column)
      }
    }
    place(canvas.cursor)
    wrefresh(window)
    shown = canvas
  }

  /// Gives the processor up once, for who goes on computing after a page was painted.
  ///
  /// The kernel hands on what was written from a thread of its own, which waits its turn on this
  /// processor: half of all first pages stood 2 to 3 ms later without this.
  func letItShow() {
    sched_yield()
  }

  /// Paints the whole screen again at the next ``paint(_:)``, whatever stands there now.
  func redraw() {
    shown = nil
    clearok(caseaudit_screen(), true)
  }

  /// Takes on the size the terminal has now.
  ///
  /// - Returns: Whether it is another size than before.
  func takeSize() -> Bool {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard caseaudit_window_size(STDOUT_FILENO, &columns, &rows) == 1,
      (Int(columns), Int(rows)) != (width, height)
    else { return false }
    resize_term(rows, columns)
    redraw()
    return true
  }

  /// Gives the terminal back for a while, to the shell or an editor.
  func giveBack() {
    modes.leave()
    // Nothing was painted since the terminal was taken: the shell's screen is still there.
    if !isendwin() { endwin() }
    caseaudit_restore_settings()
    caseaudit_restore_arm(0)
  }

  /// Takes the terminal again; the next paint is a whole one.
  ///
  /// It will be given back as it was found at first or after ``suspend()``: an editor that was killed
  /// leaves its own settings, and so does this program where it was stopped without a word.
  func takeBack() {
    caseaudit_restore_arm(1)
    _ = caseaudit_signals_catch()
    reset_prog_mode()
    begin()
    if takeSize() { source.sizeHasChanged() }
    redraw()
  }

  /// Sets what ncurses does not remember by itself; the screen is as good as empty.
  private func begin() {
    raw()
    noecho()
    nonl()
    // A frame is finished even when keys are waiting: there is one for each burst.
    typeahead(-1)
    keypad(caseaudit_screen(), true)
    scrollok(caseaudit_screen(), false)
    modes.enter()
    _ = takeSize()
  }

  private func put(_ cell: Cell, row: Int, column: Int) {
    let look = palette.look(of: cell.style)
    var text = cell.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    // Where the C library measures a character differently, ncurses would move the rest of the row.
    if let first = text.first, first > 0x7F, wcwidth(first) != cell.width {
      let filler = Array("?".unicodeScalars).map { wchar_t(bitPattern: $0.value) }
      if cell.width == 2 {
        caseaudit_put(Int32(row), Int32(column + 1), filler + [0], look.attributes, look.pair)
      }
      text = filler
    }
    let most = Int(caseaudit_cell_length()) - 1
    caseaudit_put(
      Int32(row),
      Int32(column),
      text.prefix(most) + [0],
      look.attributes,
      look.pair
    )
  }

  private func place(_ cursor: Canvas.Position?) {
    let position = cursor.flatMap {
      (0..<height).contains($0.row) && (0..<width).contains($0.column) ? $0 : nil
    }
    if cursorIsVisible != (position != nil) {
      cursorIsVisible = position != nil
      curs_set(cursorIsVisible ? 1 : 0)
      // Where nobody sees the cursor it may stay where the last character was put.
      leaveok(caseaudit_screen(), !cursorIsVisible)
    }
    if let position { wmove(caseaudit_screen(), Int32(position.row), Int32(position.column)) }
  }
}
