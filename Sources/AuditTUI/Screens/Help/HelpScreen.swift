import AuditModel

/// Every key that means something where help was asked for, from the one table of keys.
struct HelpScreen: Screen {
  let about: Context

  /// Rows left out at the top.
  private(set) var top = 0

  init(about context: Context) {
    about = context
  }

  var context: Context { .help }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Help", cy: "Cymorth"))
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    let room = desk.room
    let rows = lines(width: room.columns, glyphs: .unicode, desk: desk).count
    let last = max(0, rows - room.rows)
    switch action {
    case .back, .open: return [.pop]
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= max(1, room.rows - 2)
    case .pageDown: top += max(1, room.rows - 2)
    case .first: top = 0
    case .last: top = last
    default: return []
    }
    top = max(0, min(top, last))
    return []
  }

  func render(into canvas: inout Canvas, desk: Desk) {
    let lines = lines(width: canvas.width, glyphs: canvas.glyphs, desk: desk)
    let start = max(0, min(top, lines.count - canvas.height))
    canvas.write(lines.dropFirst(start), in: canvas.bounds)
    let column = canvas.width - 1
    if start > 0 { canvas.write(canvas.glyphs.up, row: 0, column: column, style: .faint) }
    if start + canvas.height < lines.count {
      canvas.write(canvas.glyphs.down, row: canvas.height - 1, column: column, style: .faint)
    }
  }

  private func lines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
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
