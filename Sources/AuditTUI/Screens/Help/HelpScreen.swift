import AuditModel

/// Every key that means something where help was asked for, from the one table of keys.
struct HelpScreen: PagedScreen {
  let about: Context
  var page = ScrolledPage()

  init(about context: Context) {
    about = context
  }

  var context: Context { .help }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Help", cy: "Cymorth"))
  }

  func lines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    func wrapped(_ phrase: Phrase, indent: Int) -> [Line] {
      Line.wrapped(desk.text(phrase), width: width - indent - 1, glyphs: glyphs, indent: indent)
    }
    let keys = groups.flatMap { group -> [Line] in
      let title = Line(desk.text(group.title), .title, indent: 1)
      let words = group.whatIsTyped.map { wrapped($0, indent: 3) } ?? []
      let bindings = group.bindings.map {
        line(for: $0, width: width, glyphs: glyphs, desk: desk)
      }
      return [.empty, title] + words + bindings
    }
    return wrapped(.howSaved, indent: 1) + keys
  }

  /// What means something in places that have one title.
  private struct Group {
    let title: Phrase
    let whatIsTyped: Phrase?
    var bindings: [Binding]
  }

  /// The keys under the title of the place they belong to, nearest first.
  private var groups: [Group] {
    var groups: [Group] = []
    for binding in Bindings.holding(in: about) {
      guard let title = binding.context.title else { continue }
      if let index = groups.firstIndex(where: { $0.title == title }) {
        groups[index].bindings.append(binding)
      } else {
        let words = binding.context.whatIsTyped
        groups.append(Group(title: title, whatIsTyped: words, bindings: [binding]))
      }
    }
    return groups
  }

  private func line(for binding: Binding, width: Int, glyphs: Glyphs, desk: Desk) -> Line {
    let keys = binding.keys.map { $0.name(in: desk.language, glyphs: glyphs) }
      .joined(separator: "  ")
    let room = width >= 60 ? 22 : 15
    let free = max(1, room - keys.columns(glyphs: glyphs))
    return Line(
      [
        Line.Piece(text: keys + String(repeating: " ", count: free), style: .strong),
        Line.Piece(text: desk.text(binding.label), style: .plain),
      ],
      indent: 3
    )
  }
}

extension Phrase {
  fileprivate static let howSaved = Phrase(
    en: "Every answer is saved when it is given, and words while they are typed, at most a second "
      + "behind the key. Quitting, a closed lid or a lost connection loses nothing that was "
      + "answered.",
    cy: "Caiff pob ateb ei gadw pan gaiff ei roi, a geiriau wrth eu teipio, eiliad ar y mwyaf ar "
      + "ôl y fysell. Nid yw gadael, cau'r caead na cholli cysylltiad yn colli dim a atebwyd."
  )
}
