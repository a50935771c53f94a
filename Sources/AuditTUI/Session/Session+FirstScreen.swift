import AuditModel

extension Session {
  /// Takes the terminal over.
  static func open(
    _ start: Start,
    waking wake: WakePipe
  ) throws(Refusal) -> Terminal {
    let farewell = Phrase(
      en: "caseaudit has stopped because of a fault of its own. What it said was saved is safe; "
        + "words you were typing are offered when you open the audit again.",
      cy: "Mae caseaudit wedi dod i ben oherwydd nam ynddo ef ei hun. Mae'r hyn a ddywedodd ei fod "
        + "wedi'i gadw yn ddiogel; cynigir geiriau yr oeddech yn eu teipio pan agorwch yr archwiliad eto."
    )
    do throws(TerminalRefusal) {
      return try Terminal.open(waking: wake, farewell: farewell.text(in: start.language))
    } catch {
      throw .terminal(error)
    }
  }

  /// Paints home before anything but the title has been read: it says that audits are coming.
  static func firstScreen(_ start: Start, on terminal: Terminal) -> App {
    let desk = Desk(
      language: start.language,
      workspace: WorkspaceFacts(start.title),
      now: .system,
      home: start.home,
      auditor: start.auditor,
      room: Desk.Room(glyphs: terminal.glyphs)
    )
    var app = App(desk: desk, screen: HomeScreen(desk: desk))
    var canvas = terminal.canvas
    _ = app.update(.input(.resize(width: canvas.width, height: canvas.height)), now: desk.now)
    app.render(into: &canvas)
    terminal.paint(consume canvas)
    terminal.letItShow()
    return app
  }
}
