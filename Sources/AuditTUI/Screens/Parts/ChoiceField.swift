import AuditModel

/// A field in which one chooses among a few: one at a time is shown, arrows change it.
struct ChoiceField: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    /// `nil` for the choice of none.
    let id: String?
    let label: Wording
  }

  let entries: [Entry]

  /// From 0; `nil` until somebody has chosen.
  private(set) var index: Int?

  /// Starts on the entry with this id, or not chosen where there is none.
  init(_ entries: [Entry], chosen: String?) {
    self.entries = entries
    index = entries.firstIndex { $0.id == chosen }
  }

  var isChosen: Bool { index != nil }

  /// The entry's id; `nil` for the choice of none, and until somebody has chosen.
  var id: String? { index.flatMap { entries[$0].id } }

  /// Goes on by a step, round both ends; the first step from nothing leads to an end.
  mutating func move(by step: Int) {
    guard !entries.isEmpty else { return }
    let start = index ?? (step > 0 ? -1 : 0)
    index = ((start + step) % entries.count + entries.count) % entries.count
  }

  /// Takes a space for the next entry, and a letter for the next one that begins with it.
  mutating func type(_ character: Character, in language: Language) {
    guard character != " " else { return move(by: 1) }
    let start = (index ?? -1) + 1
    let order = entries.indices.map { ($0 + start) % entries.count }
    let letter = character.lowercased()
    if let next = order.first(where: {
      entries[$0].label.text(in: language).lowercased().hasPrefix(letter)
    }) {
      index = next
    }
  }

  /// As it is shown: `‹ Core four ›`.
  func text(in language: Language) -> String {
    let label =
      index.map { entries[$0].label.text(in: language) }
      ?? Phrase(en: "choose", cy: "dewiswch").text(in: language)
    return entries.count == 1 ? label : "‹ \(label) ›"
  }
}
