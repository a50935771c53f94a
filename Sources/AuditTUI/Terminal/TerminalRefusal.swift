import AuditModel

/// Why the program cannot use the terminal; it prints instead.
enum TerminalRefusal: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case noTerminal

  /// `TERM` is not set.
  case kindNotSet

  /// No description of the terminal is installed; its name as `TERM` gives it.
  case kindUnknown(String)

  /// The cursor cannot be moved; the terminal's name as `TERM` gives it.
  case cannotMoveCursor(String)

  /// One sentence that says what is wrong and what to do.
  var phrase: Phrase {
    switch self {
    case .noTerminal:
      Phrase(
        en: "this is not a terminal, so figures are printed; run caseaudit in a terminal to audit",
        cy: "nid terfynell yw hon, felly argreffir y ffigurau; "
          + "rhedwch caseaudit mewn terfynell i archwilio"
      )
    case .kindNotSet:
      Phrase(
        en: "TERM is not set; set it to the kind of your terminal, for example TERM=xterm-256color",
        cy: "nid yw TERM wedi'i osod; gosodwch ef i'r math o derfynell sydd gennych, "
          + "er enghraifft TERM=xterm-256color"
      )
    case .kindUnknown(let name):
      Phrase(
        en:
          "the terminal '\(name.visible(ascii: false))' named by TERM is not known here; try TERM=xterm-256color",
        cy: "nid yw'r derfynell '\(name.visible(ascii: false))' a enwir gan TERM yn hysbys yma; "
          + "rhowch gynnig ar TERM=xterm-256color"
      )
    case .cannotMoveCursor(let name):
      Phrase(
        en:
          "the terminal '\(name.visible(ascii: false))' cannot move its cursor, so there are no screens; use --plain",
        cy:
          "ni all y derfynell '\(name.visible(ascii: false))' symud ei chyrchwr, felly nid oes sgriniau; "
          + "defnyddiwch --plain"
      )
    }
  }
}
