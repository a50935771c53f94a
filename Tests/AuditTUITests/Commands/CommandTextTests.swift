import AuditModel
import AuditReport
import Testing

@testable import AuditTUI

/// What commands print, held against files that somebody has read.
struct CommandTextTests {
  @Test(arguments: Language.allCases)
  func `an audit is told in words`(language: Language) {
    let shown = ShownAudit(
      DeskFixture.halfAnswered,
      template: DeskFixture.assessment,
      facts: DeskFixture.workspace(isSynthetic: false),
      language: language,
      now: DeskFixture.now
    )
    let page = TextPage(language: language, width: 80, glyphs: .unicode)
    Golden.check(AuditInWords(shown, page: page).text, "command-show-\(language.rawValue)")
  }

  @Test func `an audit is told to a program`() {
    let shown = ShownAudit(
      DeskFixture.halfAnswered,
      template: DeskFixture.assessment,
      facts: DeskFixture.workspace(isSynthetic: false),
      language: .english,
      now: DeskFixture.now
    )
    Golden.check(shown.json.text(), "command-show-json")
  }

  @Test(arguments: Language.allCases)
  func `audits are listed in columns`(language: Language) {
    let list = AuditListing(audits: DeskFixture.shelf.audits, teams: DeskFixture.teams)
    let lines = list.lines(language: language, glyphs: .unicode)
    Golden.check(lines.map { $0 + "\n" }.joined(), "command-list-\(language.rawValue)")
  }

  @Test func `no audits are said to be none`() {
    let list = AuditListing(audits: [], teams: [])
    #expect(list.lines(language: .welsh, glyphs: .unicode) == ["Nid oes archwiliadau."])
    #expect(list.json == .object(["format": .integer(1), "audits": .array([])]))
  }

  @Test(arguments: Language.allCases)
  func `a template is printed as a form`(language: Language) {
    let form = TemplateForm(DeskFixture.assessment, timescales: DeskFixture.timescales)
    let text = FormText(form, style: TextStyle(language: language)).text()
    Golden.check(text, "command-form-\(language.rawValue)")
  }

  @Test func `a template is printed as Markdown`() {
    let form = TemplateForm(DeskFixture.assessment, timescales: DeskFixture.timescales)
    let text = FormMarkdown(form, languages: .one(.english)).text()
    Golden.check(text, "command-form-markdown")
  }

  @Test func `columns stay aligned where letters are wide or combined`() {
    let table = TextColumns(
      titles: ["a", "b"],
      rows: [["漢字", "1"], ["y\u{302}", "2"], ["ŵyn", "3"]]
    )
    #expect(
      table.lines(glyphs: .unicode) == [
        "a     b", "----  -", "漢字  1", "y\u{302}     2", "ŵyn   3",
      ]
    )
  }
}
