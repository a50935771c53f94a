import AuditModel

extension Publication.Cell {
  init?(_ fields: FieldReader) {
    let team = fields.optional("team")?.text()
    let item = fields.optional("item")?.text()
    let pool = fields.optional("pool")?.choice(of: Measure.self)
    let column = fields.required("column")?.choice(of: Publication.Column.self)
    guard let column else { return nil }
    let subject = item.map(Publication.Subject.item) ?? pool.map(Publication.Subject.pool)
    self.init(team, subject ?? .audits, column)
  }

  var fields: JSONFields {
    var fields = JSONFields()
    fields.set("team", to: team)
    switch subject {
    case .audits: break
    case .item(let id): fields.set("item", to: id)
    case .pool(let measure): fields.set("pool", to: measure.rawValue)
    }
    fields.set("column", to: column.rawValue)
    return fields
  }
}

extension PublishedCount {
  /// `0`, `1-4`, `0-4`, `10`, `withheld`, and `=17` where counts stand as they are.
  var written: String {
    switch self {
    case .zero: "0"
    case .fewerThanFive(let orNone): orNone ? "0-4" : "1-4"
    case .rounded(let number): "\(number)"
    case .withheld: "withheld"
    case .exact(let count): "=\(count)"
    }
  }

  fileprivate init?(written: String) {
    switch written {
    case "0": self = .zero
    case "0-4": self = .fewerThanFive(orNone: true)
    case "1-4": self = .fewerThanFive(orNone: false)
    case "withheld": self = .withheld
    default:
      let isExact = written.hasPrefix("=")
      guard let number = Int(isExact ? String(written.dropFirst()) : written), number >= 0,
        isExact || (number >= 5 && number.isMultiple(of: 5))
      else { return nil }
      self = isExact ? .exact(number) : .rounded(number)
    }
  }
}

extension ValueReader {
  func publishedCount() -> PublishedCount? {
    text(
      as: Phrase(
        en: "a count as it was printed, such as 10 or 1-4",
        cy: "cyfrif fel yr argraffwyd, megis 10 neu 1-4"
      )
    ) { PublishedCount(written: $0) }
  }
}
