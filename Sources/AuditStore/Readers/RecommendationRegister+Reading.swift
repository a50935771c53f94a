import AuditModel

extension RecommendationRegister {
  /// Reads a register of recommendations from its YAML file.
  ///
  /// - Parameters:
  ///   - bytes: What stands in the file.
  ///   - file: Its name, for messages.
  ///   - items: Those whose figures can tell something about a recommendation; `nil` where any name
  ///     is taken.
  ///   - welsh: What it means that a wording has no Welsh.
  /// - Returns: The register; whether what it continues is there is not asked here.
  /// - Throws: Every mistake at once.
  public static func read(
    _ bytes: [UInt8],
    file: String,
    items: Set<Item.ID>? = nil,
    welsh: ValueReader.Welsh
  ) throws(InputErrors) -> Reading<RecommendationRegister> {
    try Document.yaml(bytes, file: file).read { value in
      value.fields {
        RecommendationRegister($0, RegisterRules(items: items?.sorted(), welsh: welsh))
      }
    }
  }

  private init?(_ fields: FieldReader, _ rules: RegisterRules) {
    let id = fields.required("register")?.identifier()
    let title = fields.required("title")?.wording(welsh: rules.welsh)
    let organisation = fields.optional("organisation")?.wording(welsh: rules.welsh)
    let published = fields.required("published")?.sourceDate()
    let headingsValue = fields.required("headings")
    let headings = headingsValue?.list(allowingEmpty: false) { Heading($0, rules) }
    guard let id, let title, let published, let headings else { return nil }
    let all = headings.flatMap(\.recommendations).flatMap { [$0] + $0.parts }
    let numbers = Dictionary(all.map { ($0.number, $0.number.printed) }) { first, _ in first }
    headingsValue?.reportRepeated(all.map { numbers[$0.number] ?? "" })
    for own in all.flatMap(\.continues) where own.register == id {
      headingsValue?.continuesItself(own)
    }
    self.init(
      id: id,
      title: title,
      organisation: organisation,
      published: published,
      headings: headings
    )
  }
}

/// What a register is read by.
private struct RegisterRules {
  let items: [Item.ID]?
  let welsh: ValueReader.Welsh
}

extension RecommendationRegister.Heading {
  fileprivate init?(_ value: ValueReader, _ rules: RegisterRules) {
    let heading: Self? = value.fields { fields in
      let title = fields.required("heading")?.wording(welsh: rules.welsh)
      let recommendations = fields.required("recommendations")?
        .list(allowingEmpty: false) { Recommendation($0, rules) }
      guard let title, let recommendations else { return nil }
      return Self(title: title, recommendations: recommendations)
    }
    guard let heading else { return nil }
    self = heading
  }
}

extension Recommendation {
  fileprivate init?(_ value: ValueReader, _ rules: RegisterRules, partOf whole: ValueReader? = nil)
  {
    let recommendation: Recommendation? = value.fields { fields in
      let number = fields.required("number")?.recommendationNumber()
      let text = fields.required("asks")?.wording(welsh: rules.welsh)
      let owner = fields.optional("owner")?.wording(welsh: rules.welsh)
      let due = fields.optional("due")?.day()
      let continues = fields.optional("continues")?.list { $0.recommendationReference() }
      let items = fields.optional("items")?.list { $0.item(among: rules.items) }
      let partsValue = whole == nil ? fields.optional("parts") : nil
      let parts = partsValue?.list { Recommendation($0, rules, partOf: value) }
      guard let number, let text else { return nil }
      for part in parts ?? [] where !part.number.isBelow(number) {
        partsValue?.isNotBelow(part.number, number)
      }
      return Recommendation(
        number: number,
        text: text,
        owner: owner,
        due: due,
        continues: continues ?? [],
        items: items ?? [],
        parts: parts ?? []
      )
    }
    guard let recommendation else { return nil }
    self = recommendation
  }
}

extension ValueReader {
  /// Reads the number of a recommendation, as its source prints it.
  func recommendationNumber() -> RecommendationNumber? {
    text(
      as: Phrase(
        en: "a number as it is printed, such as '3 f (ii)'",
        cy: "rhif fel y mae wedi'i argraffu, fel '3 f (ii)'"
      )
    ) { RecommendationNumber($0) }
  }

  fileprivate func recommendationReference() -> RecommendationReference? {
    text(
      as: Phrase(
        en: "a register and a number, such as 'npt-2013/3 f (ii)'",
        cy: "cofrestr a rhif, fel 'npt-2013/3 f (ii)'"
      )
    ) { RecommendationReference($0) }
  }

  fileprivate func sourceDate() -> SourceDate? {
    text(
      as: Phrase(
        en: "a day or a month, such as 2015-04-20 or 2015-04",
        cy: "diwrnod neu fis, fel 2015-04-20 neu 2015-04"
      )
    ) { SourceDate($0) }
  }

  fileprivate func isNotBelow(_ part: RecommendationNumber, _ whole: RecommendationNumber) {
    fault(
      Phrase(
        en: "'\(part.printed)' is no part of '\(whole.printed)' by its number",
        cy: "nid yw '\(part.printed)' yn rhan o '\(whole.printed)' yn ôl ei rif"
      ),
      remedy: Phrase(
        en: "write the whole number, such as '\(whole.printed) a'",
        cy: "ysgrifennwch y rhif cyfan, fel '\(whole.printed) a'"
      )
    )
  }

  fileprivate func continuesItself(_ reference: RecommendationReference) {
    fault(
      Phrase(
        en: "'\(reference)' stands in this register itself",
        cy: "mae '\(reference)' yn y gofrestr hon ei hun"
      ),
      remedy: Phrase(
        en: "name a recommendation of an earlier register in 'continues'",
        cy: "enwch argymhelliad o gofrestr gynharach yn 'continues'"
      )
    )
  }
}
