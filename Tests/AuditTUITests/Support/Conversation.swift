import AuditModel

@testable import AuditTUI

/// The other end of a conversation: types the lines in turn, and keeps what was said and saved.
final class Conversation {
  private var typed: [String]
  private let isFailing: Bool
  private(set) var transcript = ""
  private(set) var saved: [Audit] = []

  init(_ typed: [String], failing: Bool = false) {
    self.typed = typed
    isFailing = failing
  }

  func walk(
    through audit: Audit,
    of template: Template = DeskFixture.coreFour,
    under rules: LocalRules = .none,
    language: Language = .english
  ) throws(CommandFailure) -> PlainWalk.Ending {
    var desk = DeskFixture.emptyDesk(language: language)
    desk.workspace.localRules = rules
    desk.open = OpenAudit(audit: audit, template: template)
    let lines = PlainLines(
      language: language,
      width: 80,
      glyphs: .unicode,
      read: { self.next() },
      write: { self.transcript += $0 }
    )
    var walk = PlainWalk(desk: desk, lines: lines) { audit throws(CommandFailure) in
      if self.isFailing { throw CommandFailure([Phrase(same: "full")], .fileFailed) }
      self.saved.append(audit)
      return audit
    }
    return try walk.run()
  }

  private func next() -> String? {
    guard !typed.isEmpty else { return nil }
    let line = typed.removeFirst()
    transcript += line + "\n"
    return line
  }
}
