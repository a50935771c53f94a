import AuditModel

/// The line in which the days of contacts are typed: `5/1/26, 3/2/26 s, 10/3/26`.
struct ContactsForm: Hashable, Sendable {
  /// Days as people write them, a comma between; an `s` behind one about a brother or sister.
  var days: TextField

  init(_ words: String) {
    days = TextField(words)
  }

  init(_ contacts: [RepeatContactRule.Contact]) {
    self.init(contacts.map { $0.day.typed + ($0.isSiblings ? " s" : "") }.joined(separator: ", "))
  }

  /// The contacts as typed, the earliest first, or what cannot be read.
  ///
  /// What a newer program wrote of a contact listed before stays with it.
  func contacts(
    today: Day,
    before: [RepeatContactRule.Contact]
  ) -> Result<[RepeatContactRule.Contact], Refusal> {
    var known = before
    var contacts: [RepeatContactRule.Contact] = []
    for piece in days.text.split(whereSeparator: { ",;".contains($0) }) where !piece.isBlank {
      var words = piece.drop(while: \.isWhitespace)
      while words.last?.isWhitespace ?? false { words.removeLast() }
      let isSiblings = words.isMarkedSiblings
      let date = String(isSiblings ? words.dropLast() : words)
      switch DateEntry(date, today: today) {
      case .refused(let phrase): return .failure(Refusal(phrase: phrase))
      case .moment(let moment):
        guard let day = moment.day, day <= today else {
          return .failure(Refusal(phrase: .noPastDay(date)))
        }
        let same = known.firstIndex { $0.day == day && $0.isSiblings == isSiblings }
        contacts.append(same.map { known.remove(at: $0) } ?? .init(day, isSiblings: isSiblings))
      }
    }
    return .success(
      contacts.sorted { ($0.day, $0.isSiblings ? 1 : 0) < ($1.day, $1.isSiblings ? 1 : 0) }
    )
  }

  /// What cannot be read, for the person who typed it.
  struct Refusal: Error, Hashable {
    let phrase: Phrase
  }

  static let title = Phrase(
    en: "Contacts, this one too (s: about a sibling): 5/1/26, 3/2/26 s",
    cy: "Cysylltiadau, gan gynnwys hwn (s: am frawd neu chwaer): 5/1/26, 3/2/26 s"
  )
}

extension Substring {
  /// Whether an `s` stands behind a day, with a space or straight after its last digit.
  fileprivate var isMarkedSiblings: Bool {
    guard last == "s" || last == "S", let before = dropLast().last else { return false }
    return before.isWhitespace || before.isNumber
  }

  fileprivate var isBlank: Bool {
    allSatisfy(\.isWhitespace)
  }
}

extension Phrase {
  fileprivate static func noPastDay(_ text: String) -> Phrase {
    let quoted = InputError.quoted(text)
    return Phrase(
      en: "\(quoted) is no day up to today",
      cy: "nid yw \(quoted) yn ddiwrnod hyd at heddiw"
    )
  }
}
