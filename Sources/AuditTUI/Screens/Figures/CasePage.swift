import AuditModel

/// An audit in words, wrapped to a width: what the screen of one case scrolls through.
struct CasePage: Sendable {
  /// Columns that nobody needs to read across.
  private static let widest = 100

  let id: Audit.ID
  let lines: [String]

  /// The line with which each item begins, from 0.
  let itemLines: [Item.ID: Int]
  private let width: Int

  /// What it was made from; `nil` where the audit cannot be read and the lines say why.
  private let open: OpenAudit?

  init(_ open: OpenAudit, width: Int, glyphs: Glyphs, desk: Desk) {
    var desk = desk
    // Clocks are judged by the rules of the audit's own round.
    desk.open = open
    let page = TextPage(
      language: desk.language,
      width: min(width, Self.widest),
      glyphs: glyphs
    )
    let words = AuditInWords(ShownAudit(desk, open), page: page)
    id = open.audit.id
    lines = words.lines
    itemLines = words.itemLines
    self.width = width
    self.open = open
  }

  init(_ id: Audit.ID, failed why: Phrase, width: Int, glyphs: Glyphs, desk: Desk) {
    var page = TextPage(language: desk.language, width: min(width, Self.widest), glyphs: glyphs)
    page.add(why)
    self.id = id
    lines = page.lines
    itemLines = [:]
    self.width = width
    open = nil
  }

  /// Whether it shows an audit as it is, to this width.
  func shows(_ audit: Audit, width: Int) -> Bool {
    self.width == width && open?.audit == audit
  }

  /// The same for another width.
  func wrapped(to width: Int, glyphs: Glyphs, desk: Desk) -> CasePage {
    guard let open, width != self.width else { return self }
    return CasePage(open, width: width, glyphs: glyphs, desk: desk)
  }
}
