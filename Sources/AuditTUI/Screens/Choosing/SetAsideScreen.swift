import AuditModel

/// Every file that was set aside, and why: what `caseaudit check` says of them.
struct SetAsideScreen: PagedScreen {
  var page = ScrolledPage()

  let context = Context.page

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Set aside", cy: "Neilltuwyd"))
  }

  func lines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    let mistakes = desk.setAside
    func wrapped(_ text: String, _ style: Style, _ indent: Int) -> [Line] {
      Line.wrapped(text, width: width - 1, glyphs: glyphs, style: style, indent: indent)
    }
    guard !mistakes.isEmpty else { return wrapped(desk.text(.nothing), .plain, 1) }
    return wrapped(desk.text(.explanation), .faint, 1) + [.empty]
      + mistakes.flatMap { mistake in
        wrapped(mistake.place, .title, 1) + wrapped(desk.text(mistake.problem), .strong, 3)
          + wrapped(desk.text(mistake.remedy), .plain, 3) + [.empty]
      }
  }
}

extension Desk {
  /// What is wrong with files that cannot be used, or are not counted.
  var setAside: [InputError] {
    audits.setAside + choices.setAside
  }

  /// How many files these are.
  var filesSetAside: Int {
    audits.filesSetAside + choices.setAside.fileCount
  }
}

extension Phrase {
  fileprivate static let nothing = Phrase(
    en: "No file was set aside.",
    cy: "Ni neilltuwyd unrhyw ffeil."
  )
  fileprivate static let explanation = Phrase(
    en: "These files are kept as they are and counted nowhere until they are mended.",
    cy: "Cedwir y ffeiliau hyn fel y maent, heb eu cyfrif, nes iddynt gael eu trwsio."
  )
}
