/// On what a limit rests; the raw value is the word in files.
///
/// How far a limit has been checked is another matter: see ``Confidence``.
public enum Basis: String, CaseIterable, Sendable {
  /// An Act or regulations.
  case law

  /// A code of practice, statutory guidance or the national procedures, which an authority follows as
  /// it does the law.
  case guidance

  /// An indicator, or inspectors, measure by it; nobody has to meet it.
  case measure

  /// The authority's own, or nobody's.
  case local

  /// Whether missing the limit misses a statutory duty.
  ///
  /// Guidance under an Act counts: the visits that inspectors call statutory, and the assessment whose
  /// 42 working days the Welsh Government calls so, rest on codes and procedures.
  ///
  /// - SeeAlso: Care Inspectorate Wales, Wrexham follow-up inspection (2021), People, I4, and
  ///   Prevention, I4.
  public var isStatutory: Bool {
    self == .law || self == .guidance
  }
}

extension Basis {
  public var phrase: Phrase {
    switch self {
    case .law: Phrase(en: "law", cy: "cyfraith")
    case .guidance: Phrase(en: "statutory guidance", cy: "canllawiau statudol")
    case .measure: Phrase(en: "measure", cy: "mesur")
    case .local: Phrase(en: "local", cy: "lleol")
    }
  }
}
