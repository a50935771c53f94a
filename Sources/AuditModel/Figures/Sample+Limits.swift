extension Sample.Method {
  /// How the cases were drawn, for a line that has no room for ``Sample/limits``; of chosen cases with
  /// what they cannot show.
  public var shortLimits: Phrase {
    guard self == .purposive else { return phrase }
    return Phrase(
      en: phrase.en + ", no claim beyond its cases",
      cy: phrase.cy + ", dim honiad y tu hwnt i'w hachosion"
    )
  }
}

extension Sample {
  /// How the cases were drawn and what the figures can therefore not show, in whole sentences that
  /// stand beside every list of figures.
  public var limits: Phrase {
    let size = population.map { number in
      Phrase(en: ", of \(number) cases", cy: ", o \(number) achos")
    }
    let drawn = Phrase(
      en: method.phrase.en + (size?.en ?? ""),
      cy: method.phrase.cy + (size?.cy ?? "")
    )
    switch method {
    case .random:
      return Phrase(
        en: "Sample: \(drawn.en). Figures speak for the cases it was drawn from only as far as"
          + " their 95% intervals.",
        cy: "Sampl: \(drawn.cy). Dim ond o fewn eu cyfyngau 95% y mae'r ffigurau'n siarad dros yr"
          + " achosion y'i tynnwyd ohonynt."
      )
    case .stratified:
      return Phrase(
        en: "Sample: \(drawn.en), by team. A team's figure speaks for that team; figures of all"
          + " teams say so where they are weighted.",
        cy: "Sampl: \(drawn.cy), fesul tîm. Mae ffigur tîm yn siarad dros y tîm hwnnw; mae ffigurau"
          + " pob tîm yn dweud lle maent wedi'u pwysoli."
      )
    case .all:
      return Phrase(
        en: "Sample: \(drawn.en). Once every one is read, a complete count has no interval.",
        cy: "Sampl: \(drawn.cy). Unwaith y darllenir pob un, nid oes cyfwng i gyfrif cyflawn."
      )
    case .purposive:
      return Phrase(
        en: "Sample: \(drawn.en). The cases were chosen: the figures make no claim beyond them.",
        cy: "Sampl: \(drawn.cy). Dewiswyd yr achosion: nid yw'r ffigurau'n honni dim y tu hwnt"
          + " iddynt."
      )
    }
  }
}
