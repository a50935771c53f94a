import AuditModel

/// The versions of one thing as lines: beside each other where there is room, else below each other.
struct VersionsPage {
  let choice: WaitingChoice
  let desk: Desk
  let width: Int
  let glyphs: Glyphs

  /// The number of the version that was taken, from 0; `nil` before.
  let taken: Int?

  /// Columns that a version needs to stand beside another.
  private static let narrowest = 34

  var lines: [Line] {
    let maker = LineMaker(width: width - 2, glyphs: glyphs, desk: desk)
    let head =
      maker.lines(placeWords, .faint) + maker.lines(question, .strong) + maker.lines(advice, .plain)
      + [.empty]
    let columnWidth = (width - 2) / choice.versions.count - 2
    guard columnWidth >= Self.narrowest else {
      return head + choice.versions.indices.flatMap { version($0, width: width - 2) + [.empty] }
    }
    let columns = choice.versions.indices.map { version($0, width: columnWidth) }
    return head + beside(columns, columnWidth)
  }

  // MARK: What it is about

  private var item: Item? {
    let template = desk.workspace.template(choice.template.id, version: choice.template.version)
    return template?.items.first { $0.id == choice.subject }
  }

  private var question: String {
    item.map { desk.text($0.asks) } ?? desk.text(.part(choice.subject))
  }

  private var placeWords: String {
    [choice.reference, choice.file].compactMap(\.self).joined(separator: " · ")
  }

  private var advice: Phrase {
    taken == nil ? .choose(choice.versions.count) : .chooseAgain
  }

  // MARK: The versions

  /// One version: its number, who gave it when and where, and its fields, each with a word where it
  /// differs from the first.
  private func version(_ index: Int, width: Int) -> [Line] {
    let version = choice.versions[index]
    let maker = LineMaker(width: width, glyphs: glyphs, desk: desk)
    let isTaken = taken == index
    let mark = isTaken ? " \(glyphs.tick) " + desk.text(.taken) : ""
    let heading = "\(index + 1)  " + desk.text(title(of: index)) + mark
    let author = version.event.map { "\($0.by), \($0.at), \($0.device)" } ?? "–"
    return maker.lines(heading, isTaken ? .good : .title) + maker.lines(author, .faint, indent: 3)
      + fields(of: version).flatMap { field -> [Line] in
        let isOther = differs(field.label)
        let label = desk.text(field.label) + (isOther ? " (\(desk.text(.differs)))" : "")
        return maker.lines("\(label): \(field.text)", isOther ? .strong : .plain, indent: 3)
      }
  }

  private func title(of index: Int) -> Phrase {
    guard choice.file != nil else {
      return Phrase(en: "version", cy: "fersiwn")
    }
    return index == 0
      ? Phrase(en: "in the audit", cy: "yn yr archwiliad")
      : Phrase(en: "in the file beside it", cy: "yn y ffeil wrth ei ymyl")
  }

  private func fields(of version: WaitingChoice.Version) -> [VersionField] {
    VersionField.all(of: version.value, item: item, language: desk.language)
  }

  /// Whether the versions say different things in a field, or not all have it.
  private func differs(_ label: Phrase) -> Bool {
    let texts = choice.versions.map { version in
      fields(of: version).first { $0.label == label }?.text
    }
    return Set(texts).count > 1
  }

  private func beside(_ columns: [[Line]], _ width: Int) -> [Line] {
    (0..<(columns.map(\.count).max() ?? 0)).map { row in
      Line(
        columns.enumerated().flatMap { index, lines -> [Line.Piece] in
          let line = row < lines.count ? lines[row] : .empty
          let text = String(repeating: " ", count: line.indent) + line.pieces.map(\.text).joined()
          let free = max(0, width + 2 - text.columns(glyphs: glyphs))
          let isLast = index == columns.count - 1
          return [
            Line.Piece(
              text: isLast ? text : text + String(repeating: " ", count: free),
              style: line.pieces.first?.style ?? .plain
            )
          ]
        },
        indent: 1
      )
    }
  }
}

extension Phrase {
  /// What a part of an audit that is no item is called; the item's id where it is not known.
  static func part(_ subject: String) -> Phrase {
    switch subject {
    case "safety": Words.safetyQuestion
    case "case": Phrase(en: "The case", cy: "Yr achos")
    case "escalations": Phrase(en: "Concerns raised", cy: "Pryderon a godwyd")
    case "declined-escalations": Phrase(en: "Concerns not raised", cy: "Pryderon na chodwyd")
    case "given-feedback": Phrase(en: "What people said", cy: "Yr hyn a ddywedodd pobl")
    case "worker-views": Phrase(en: "What the worker thinks", cy: "Barn y gweithiwr")
    default: Phrase(en: subject, cy: subject)
    }
  }

  fileprivate static func choose(_ count: Int) -> Phrase {
    Phrase(
      en: "Two people gave this apart. 1 to \(count) takes a version; the others leave the audit.",
      cy: "Rhoddodd dau berson hyn ar wahân. Mae 1 i \(count) yn cymryd fersiwn; mae'r lleill yn "
        + "gadael yr archwiliad."
    )
  }

  fileprivate static let chooseAgain = Phrase(
    en: "Chosen. Enter goes on to the next; another number chooses again.",
    cy: "Dewiswyd. Mae Enter yn mynd i'r nesaf; mae rhif arall yn dewis eto."
  )
  fileprivate static let taken = Phrase(en: "taken", cy: "cymerwyd")
  fileprivate static let differs = Phrase(en: "differs", cy: "yn wahanol")
}
