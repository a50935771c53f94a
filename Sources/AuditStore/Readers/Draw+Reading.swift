import AuditModel

extension Draw {
  init?(_ fields: FieldReader) {
    let list = fields.required("list")?.digest()
    let listed = fields.required("listed")?.integer(in: 0...Sample.mostCases)
    let generator = fields.optional("generator")?.choice(among: [Draw.generator])
    let seedValue = fields.optional("seed")
    let seed = seedValue?.integer(in: 0...Int.max)
    let perTeam = fields.optional("per-team")?.integer(in: 1...Sample.mostCases)
    let inAll = fields.optional("size")?.integer(in: 1...Sample.mostCases)
    let stratify = fields.optional("stratify")?.list { $0.text() } ?? []
    let on = fields.optional("on")?.day()
    let strata = fields.optional("strata")?.list { $0.fields { StratumShare($0) } } ?? []
    if seed != nil, generator == nil { seedValue?.hasNoGenerator() }
    if perTeam != nil, inAll != nil { fields.whole.hasTwoSizes() }
    guard let list, let listed else { return nil }
    self.init(
      list: list,
      listed: listed,
      seed: seed.map(UInt64.init),
      size: perTeam.map(Size.perTeam) ?? inAll.map(Size.inAll),
      stratify: stratify,
      on: on,
      strata: strata
    )
  }

  /// The one generator there is: ``SplitMix64``.
  private static let generator = "splitmix64"

  var yaml: YAMLText {
    var fields: [(key: String, value: YAMLText)] = []
    if let seed {
      fields = [("generator", .word(Draw.generator)), ("seed", .word(String(seed)))]
    }
    switch size {
    case .perTeam(let number): fields.append(("per-team", .number(number)))
    case .inAll(let number): fields.append(("size", .number(number)))
    case nil: break
    }
    if !stratify.isEmpty { fields.append(("stratify", .words(stratify))) }
    fields += [("list", .word(list)), ("listed", .number(listed))]
    if let on { fields.append(("on", .word(on.description))) }
    if !strata.isEmpty { fields.append(("strata", .list(strata.map(\.yaml)))) }
    return .mapping(fields)
  }
}

extension StratumShare {
  fileprivate init?(_ fields: FieldReader) {
    let team = fields.required("team")?.text()
    let stratum = fields.optional("stratum")?.text()
    let cases = fields.required("cases")?.integer(in: 0...Sample.mostCases)
    let drawn = fields.required("drawn")?.integer(in: 0...Sample.mostCases)
    guard let team, let cases, let drawn else { return nil }
    self.init(team: team, stratum: stratum ?? "", cases: cases, drawn: drawn)
  }

  fileprivate var yaml: YAMLText {
    var words = [("team", team)]
    if !stratum.isEmpty { words.append(("stratum", stratum)) }
    return .line(words + [("cases", String(cases)), ("drawn", String(drawn))])
  }
}

extension ValueReader {
  fileprivate func hasNoGenerator() {
    fault(
      Phrase(
        en: "a seed says nothing without its generator",
        cy: "nid yw hedyn yn dweud dim heb ei gynhyrchydd"
      ),
      remedy: Phrase(en: "add 'generator: splitmix64'", cy: "ychwanegwch 'generator: splitmix64'")
    )
  }

  fileprivate func hasTwoSizes() {
    fault(
      Phrase(
        en: "both 'per-team' and 'size' stand here",
        cy: "mae 'per-team' a 'size' ill dau yma"
      ),
      remedy: Phrase(en: "take one of the two out", cy: "tynnwch un o'r ddau")
    )
  }
}
