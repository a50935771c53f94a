/// A key as people name it.
enum Key: Hashable, Sendable {
  /// A letter, digit or sign, as typed. A combining mark typed after its letter comes alone.
  case character(Character)

  /// Ctrl with a small letter, or with one of `\ ] ^ _` and space: `.control("r")`. Ctrl-H, Ctrl-I,
  /// Ctrl-J and Ctrl-M are backspace, tab, enter and enter: a terminal cannot tell them apart.
  case control(Character)

  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right
  case home, end, pageUp, pageDown

  /// F1 to F12.
  case function(Int)
}
