import AuditModel
import AuditReport

/// One screen as a value: its state, what keys do to it, and how it looks.
///
/// A screen reads no file and asks no clock. What it needs stands on the ``Desk``; what must happen
/// outside it is returned as a ``Response``.
protocol Screen: Sendable {
  /// Decides which keys mean what; changes while one types.
  var context: Context { get }

  /// Where one is, as one step of the line at the top.
  func title(on desk: Desk) -> String

  /// Does what a key is bound to.
  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response]

  /// Takes text typed or pasted while ``context`` is one of typing.
  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response]

  /// Takes a click or a turn of the wheel, at a position inside the screen's own canvas.
  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response]

  /// Follows a change of the audits on the desk.
  mutating func deskChanged(_ desk: Desk)

  /// Follows that something which was asked for could not be done: it may be asked for again.
  mutating func requestFailed()

  /// What the screen shows as a table, all of it and not only what is in view; `nil` for screens that
  /// are no table.
  func sheet(on desk: Desk) -> Sheet?

  /// Whether it shows figures, which are then counted before it is told of a change.
  var showsFigures: Bool { get }

  /// Puts the cursor on an audit that was gone through in the screen before; stays where it is not
  /// listed.
  mutating func choose(_ audit: Audit.ID)

  /// Remembers which rows of a list are in view, so that it scrolls no further than it must.
  ///
  /// Told after everything that has happened, with the room there is then.
  mutating func keepInView(on desk: Desk)

  /// The item and the audits whose notes are in view; `nil` for screens that show none.
  ///
  /// The program reads those that are not known and leaves them at ``Desk/notes``.
  func notesInView(on desk: Desk) -> (item: Item.ID, audits: [Audit.ID])?

  /// The audit that is shown whole, then those that one key leads to; empty for screens that show
  /// none.
  ///
  /// The program reads them and leaves them at ``Desk/read``.
  var auditsInView: [Audit.ID] { get }

  /// Whether somebody is typing into the open audit, which then stays as it is beneath.
  var isEditing: Bool { get }

  /// Draws the screen between the line at the top and the line of keys.
  func render(into canvas: inout Canvas, desk: Desk)
}

/// Text on its way into a field.
enum TypedInput: Hashable, Sendable {
  case key(Key)
  case paste(String)
}

extension Screen {
  var showsFigures: Bool { false }

  func sheet(on desk: Desk) -> Sheet? { nil }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] { [] }

  mutating func deskChanged(_ desk: Desk) {}

  mutating func requestFailed() {}

  mutating func choose(_ audit: Audit.ID) {}

  mutating func keepInView(on desk: Desk) {}

  func notesInView(on desk: Desk) -> (item: Item.ID, audits: [Audit.ID])? { nil }

  var auditsInView: [Audit.ID] { [] }

  var isEditing: Bool { false }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: perform(.up, on: &desk)
    case .scrollDown: perform(.down, on: &desk)
    case .press: []
    }
  }
}

/// What a screen wants done outside itself.
enum Response: Sendable {
  case push(any Screen)

  /// Goes back to the screen before.
  case pop

  /// Goes back to the list, with the cursor on the audit that was shown last.
  case popTo(Audit.ID)

  /// Takes this screen away and puts another in its place.
  case replace(any Screen)

  /// Says something in the status line until the next key.
  case say(Phrase, Style)
  case effect(Effect)

  /// Goes back, and does on the screen below what an action says: the palette's choice.
  case perform(Action)

  /// Goes back to the walk, to a stop of it.
  case walk(to: WalkStop)
}
