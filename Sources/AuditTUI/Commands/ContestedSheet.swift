import AuditModel

/// What two people changed apart in one audit, each version with its number, author and time.
struct ContestedSheet {
  private let audit: Audit
  private let template: Template?

  init(_ audit: Audit, template: Template?) {
    self.audit = audit
    self.template = template
  }

  /// Adds everything that waits, or one thing of it.
  func add(to page: inout TextPage, only subject: String?) {
    page.add("\(audit.caseFile.reference) [\(audit.id)]")
    for waiting in audit.waiting where subject == nil || waiting == subject {
      let item = template?.items.first { $0.id == waiting }
      let asks = item.map { ": \(page.words($0.asks))" } ?? ""
      page.space()
      page.add("\(waiting)\(asks)", indent: 2, hanging: 2)
      for (index, rival) in (audit.contested[waiting] ?? []).enumerated() {
        page.add("\(index + 1)  \(author(of: rival))", indent: 4, hanging: 3)
        for line in lines(of: rival.value, in: page) { page.add(line, indent: 7, hanging: 2) }
      }
    }
  }

  private func author(of rival: Audit.Rival) -> String {
    guard let event = audit.events.first(where: { $0.id == rival.event }) else {
      return rival.event
    }
    return "\(event.by), \(event.at), \(event.device)"
  }

  /// The fields of a version, each on a line as its file names it.
  private func lines(of value: JSON?, in page: TextPage) -> [String] {
    switch value {
    case nil: [page.words(.takenAway)]
    case .object(let fields):
      fields.filter { $0.key != "by" && $0.key != "at" }
        .map { "\($0.key): \(words($0.value))" }
    case .some(let value): [words(value)]
    }
  }

  private func words(_ value: JSON) -> String {
    if case .string(let text) = value { return text }
    return value.text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
