import AuditModel

/// How well a command's name fits what was typed; the smaller the better.
///
/// Both languages are looked at, whichever is shown, and accents need not be typed.
enum CommandMatch: Int, Comparable {
  /// A word of the name begins with it.
  case word

  /// It stands somewhere in the name.
  case inside

  /// Its letters come in the name in this order, with others between.
  case scattered

  static func < (left: CommandMatch, right: CommandMatch) -> Bool {
    left.rawValue < right.rawValue
  }

  /// `nil` where it does not fit at all.
  init?(_ typed: String, name: String) {
    let typed = typed.plainLetters
    let name = name.plainLetters
    if name.hasPrefix(typed) || name.contains(" " + typed) {
      self = .word
    } else if name.contains(typed) {
      self = .inside
    } else if name.holdsInOrder(typed) {
      self = .scattered
    } else {
      return nil
    }
  }

  /// The commands that fit, the best first and otherwise in the order they came.
  static func best(for typed: String, among all: [Binding]) -> [Binding] {
    guard !typed.isBlank else { return all }
    return all.compactMap { binding -> (CommandMatch, Binding)? in
      Language.allCases.compactMap { CommandMatch(typed, name: binding.label.text(in: $0)) }
        .min().map { ($0, binding) }
    }.enumerated().sorted { left, right in
      (left.element.0, left.offset) < (right.element.0, right.offset)
    }.map(\.element.1)
  }
}

extension String {
  /// Small letters without accents, and no white space at the ends.
  fileprivate var plainLetters: String {
    trimmed.lowercased().visible(ascii: true)
  }

  fileprivate func holdsInOrder(_ letters: String) -> Bool {
    var rest = self[...]
    return letters.filter { $0 != " " }.allSatisfy { letter in
      guard let index = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: index)...]
      return true
    }
  }
}
