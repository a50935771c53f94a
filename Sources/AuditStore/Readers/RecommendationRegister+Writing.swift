import AuditModel

extension RecommendationRegister {
  /// The register as its file has it; reading it gives an equal register.
  public func yamlText() -> String {
    var fields: [(key: String, value: YAMLText)] = [
      ("register", .word(id)), ("title", .wording(title)),
    ]
    if let organisation { fields.append(("organisation", .wording(organisation))) }
    fields.append(("published", .word(published.description)))
    let headings = headings.map { heading in
      YAMLText.mapping([
        ("heading", .wording(heading.title)),
        ("recommendations", .list(heading.recommendations.map(\.yaml))),
      ])
    }
    fields.append(("headings", .list(headings)))
    return YAMLText.mapping(fields).document()
  }
}

extension Recommendation {
  fileprivate var yaml: YAMLText {
    var fields: [(key: String, value: YAMLText)] = [
      ("number", .word(number.printed)), ("asks", .wording(text)),
    ]
    if let owner { fields.append(("owner", .wording(owner))) }
    if let due { fields.append(("due", .word(due.description))) }
    if !continues.isEmpty { fields.append(("continues", .words(continues.map(\.description)))) }
    if !items.isEmpty { fields.append(("items", .words(items))) }
    if !parts.isEmpty { fields.append(("parts", .list(parts.map(\.yaml)))) }
    return .mapping(fields)
  }
}
