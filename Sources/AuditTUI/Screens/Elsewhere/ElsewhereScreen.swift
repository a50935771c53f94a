import AuditModel

/// Where somebody says in which folder copies of unsaved audits should be written.
struct ElsewhereScreen: Screen {
  /// What is not saved.
  private let audits: [Audit]
  private(set) var folder: TextField

  init(_ audits: [Audit], folder: String) {
    self.audits = audits
    self.folder = TextField(folder)
  }

  let context = Context.typing

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Save a copy elsewhere", cy: "Cadw copi mewn man arall"))
  }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    _ = folder.type(input)
    return []
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    switch action {
    case .commit where folder.text.isBlank: [.say(.noFolder, .warning)]
    case .commit: [.effect(.saveElsewhere(audits, folder: folder.text)), .pop]
    case .cancel: [.pop]
    default: []
    }
  }

  func render(into canvas: inout Canvas, desk: Desk) {
    let maker = LineMaker(width: canvas.width - 2, glyphs: canvas.glyphs, desk: desk)
    let cases = audits.map(\.caseFile.reference).joined(separator: ", ")
    let lines =
      maker.lines(desk.text(.explanation) + " " + cases) + [.empty]
      + maker.lines(.folder, .title)
    canvas.write(
      lines,
      in: Rectangle(row: 0, column: 1, width: canvas.width - 2, height: canvas.height)
    )
    folder.render(
      into: &canvas,
      in: Rectangle(row: lines.count, column: 1, width: canvas.width - 2, height: 1)
    )
  }
}

extension Phrase {
  fileprivate static let explanation = Phrase(
    en: "The workspace cannot be written. Whole copies go to another folder, readable by you "
      + "alone; what you answered also stays here. Not saved:",
    cy: "Ni ellir ysgrifennu i'r gweithle. Mae copïau cyfan yn mynd i ffolder arall, y gallwch "
      + "chi'n unig eu darllen; mae'r hyn a atebwyd hefyd yn aros yma. Heb eu cadw:"
  )
  fileprivate static let folder = Phrase(
    en: "Folder (it must be there):",
    cy: "Ffolder (rhaid iddi fod yno):"
  )
  fileprivate static let noFolder = Phrase(en: "name a folder", cy: "enwch ffolder")
}
