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
    let saving = Line.wrapped(
      desk.text(.howSaved),
      width: width - 2,
      glyphs: glyphs,
      indent: 1
    )
    let keys = groups.flatMap { title, bindings -> [Line] in
      let heading = [Line.empty, Line(desk.text(title), .title, indent: 1)]
      return heading
        + bindings.map { line(for: $0, width: width, glyphs: glyphs, desk: desk) }
    }
    return saving + keys
  }

  /// The keys under the title of the place they belong to, nearest first.
  private var groups: [(Phrase, [Binding])] {
    var groups: [(Phrase, [Binding])] = []
    for binding in Bindings.holding(in: about) {
      guard let title = binding.context.title else { continue }
      if let index = groups.firstIndex(where: { $0.0 == title }) {
        groups[index].1.append(binding)
      } else {
        groups.append((title, [binding]))
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
