/// Something that happened outside the program and may change a screen.
enum Input: Hashable, Sendable {
  case key(Key)

  /// Text pasted in one go; line breaks are `\n`. Anything may be in it, so it never acts as keys.
  case paste(String)

  case mouse(MouseEvent)

  /// The terminal has another size, in columns and rows; only the latest of a storm is told.
  case resize(width: Int, height: Int)

  /// Background work has left messages in a mailbox.
  case wake

  /// Another program asks this one to stop for a while: save, then `Terminal.suspend()`.
  case suspend

  /// The program must save and end at once.
  case terminate(Termination)
}

/// Why the program must end.
enum Termination: Hashable, Sendable {
  /// A signal, by its number: 1 hang-up, 2 interrupt, 15 terminate.
  case signal(Int32)

  /// The terminal was closed or cannot be read any more.
  case terminalGone
}

/// What was done with the mouse, and where.
struct MouseEvent: Hashable, Sendable {
  /// What was done.
  enum Kind: Hashable, Sendable {
    /// The left button was pressed.
    case press
    case scrollUp
    case scrollDown
  }

  /// From 0 at the top.
  let row: Int

  /// From 0 at the left.
  let column: Int
  let kind: Kind
}
