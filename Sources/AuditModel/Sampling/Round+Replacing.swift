extension Round {
  /// Why a case of a round cannot be replaced.
  public enum ReplacementRefusal: Error, Hashable, Sendable {
    /// The case is not one of the round, or not any more.
    case notDrawn(String)

    /// The cases were not drawn by chance with this program.
    case notByChance

    /// The list is another one than that of the draw.
    case anotherList

    /// No case is left in the stratum.
    case noneLeft(StratumShare)
  }

  /// Gives the place of a case to the next one of the same stratum in the random order of the draw.
  ///
  /// Both stay in the round's file, with the reason; auditor and second reader stay with the place.
  ///
  /// - Parameters:
  ///   - reference: The case that is replaced.
  ///   - reason: Never empty.
  ///   - list: From which the round was drawn.
  ///   - digest: Of the list's bytes.
  /// - Returns: The round with the case's replacement, and the replacement as the list has it.
  /// - Throws: Why the case keeps its place.
  public func replacing(
    _ reference: String,
    because reason: String,
    from list: CaseList,
    digest: String
  ) throws(ReplacementRefusal) -> (round: Round, by: ListedCase) {
    guard let place = cases.drawn.firstIndex(where: { $0.reference == reference }) else {
      throw .notDrawn(reference)
    }
    guard let draw = cases.draw, let seed = draw.seed else { throw .notByChance }
    guard draw.list == digest else { throw .anotherList }
    let old = cases.drawn[place]
    let gone = Set(
      cases.drawn.map(\.reference) + cases.exclusions.map(\.reference)
        + cases.replacements.map(\.reference)
    )
    let next = list.randomOrder(seed: seed).first { listed in
      guard !gone.contains(listed.reference) else { return false }
      guard sample.method == .stratified else { return true }
      return listed.team == old.team && listed.stratum(by: draw.stratify) == old.stratum
    }
    guard let next else {
      let share = draw.strata.first { $0.team == old.team && $0.stratum == old.stratum }
      throw .noneLeft(
        share ?? StratumShare(team: old.team, stratum: old.stratum, cases: 0, drawn: 0)
      )
    }
    var round = self
    round.cases.drawn[place] = DrawnCase(
      reference: next.reference,
      team: next.team,
      stratum: next.stratum(by: draw.stratify),
      auditor: old.auditor,
      second: old.second
    )
    round.cases.replacements.append(
      CaseReplacement(reference: reference, by: next.reference, reason: reason)
    )
    return (round, next)
  }
}

extension Round.ReplacementRefusal {
  public var phrase: Phrase {
    switch self {
    case .notDrawn(let reference):
      let quoted = InputError.quoted(reference)
      return Phrase(
        en: "\(quoted) is not a case of the round",
        cy: "nid yw \(quoted) yn achos o'r rownd"
      )
    case .notByChance:
      return Phrase(
        en: "the cases were not drawn by chance, so there is no next one: change the round's file",
        cy: "ni thynnwyd yr achosion ar hap, felly nid oes un nesaf: newidiwch ffeil y rownd"
      )
    case .anotherList:
      return Phrase(
        en: "this is not the list from which the round was drawn, byte for byte: name that one",
        cy: "nid hon yw'r rhestr y tynnwyd y rownd ohoni, beit am feit: enwch honno"
      )
    case .noneLeft(let share):
      let name = InputError.quoted(share.name)
      return Phrase(
        en: "no case of \(name) is left to take its place",
        cy: "nid oes achos o \(name) ar ôl i gymryd ei le"
      )
    }
  }
}
