/// What another source says beside a figure of the case file, and the gap between the two.
///
/// The counts are of audits that have an answer in N of both, and tell on which side each stands:
/// favourable or not. Neither answer is ever put in place of the other.
///
/// - SeeAlso: Care and Social Services Inspectorate Wales, Inspection of Children's Services in
///   Wrexham (2013), paragraphs 5.9 and 8.3: what is recorded is less than what happened.
public struct SecondSource: Hashable, Sendable {
  /// Of the item that stands beside, over the same team and round; its N may hold other audits.
  public let figure: Figure

  /// Audits in which both are favourable or neither is.
  public let agree: Int

  /// Audits in which the file alone is favourable.
  public let fileOnly: Int

  /// Audits in which the other source alone is favourable: it happened, and the file does not show it.
  public let otherOnly: Int

  /// Audits in N of both in which the other source is not recorded, such as where nobody could be
  /// asked.
  ///
  /// They are in none of the other counts: who says nothing neither agrees nor differs. A file that
  /// does not record is another matter, because its silence is what the other source is asked about.
  public let silent: Int

  public init(figure: Figure, agree: Int, fileOnly: Int, otherOnly: Int, silent: Int) {
    self.figure = figure
    self.agree = agree
    self.fileOnly = fileOnly
    self.otherOnly = otherOnly
    self.silent = silent
  }

  /// Audits in which both say something: ``agree``, ``fileOnly`` and ``otherOnly`` together.
  public var both: Int {
    agree + fileOnly + otherOnly
  }

  public var source: EvidenceSource {
    figure.item.source
  }
}

extension Figures {
  /// What other sources say beside a figure, in the order of the templates.
  ///
  /// - Parameter figure: One of these figures; its team and round decide whose audits are counted.
  /// - Returns: Empty where no item stands beside, or no audit asks one that does, and for a figure of
  ///   other audits, such as a month's. Items without a favourable side are left out: they cannot agree.
  public func secondSources(beside figure: Figure) -> [SecondSource] {
    guard let beside = measured.besides[figure.item.id], figure.n != nil,
      figures(of: figure.item.id, team: figure.team, round: figure.round).contains(figure)
    else { return [] }
    let others = beside.flatMap { item in
      self.figures(of: item.id, team: figure.team, round: figure.round)
        .filter { $0.n != nil && $0.meaning == item.meaning }
    }
    return others.map { SecondSource($0, in: cross(figure, against: $0)) }
  }
}

extension SecondSource {
  /// - Parameters:
  ///   - figure: Of the other source.
  ///   - table: The file in its rows, the other source in its columns; `nil` where no audit has both
  ///     items.
  fileprivate init(_ figure: Figure, in table: CrossTable?) {
    var (agree, fileOnly, otherOnly, silent) = (0, 0, 0, 0)
    for (row, outcome) in (table?.rows ?? []).enumerated() {
      guard let file = outcome else { continue }
      for (column, outcome) in (table?.columns ?? []).enumerated() {
        guard let other = outcome, let count = table?.counts[row][column] else { continue }
        switch (file.place == .favourable, other.place == .favourable) {
        case _ where other == .notRecorded: silent += count
        case (true, false): fileOnly += count
        case (false, true): otherOnly += count
        case (true, true), (false, false): agree += count
        }
      }
    }
    self.init(
      figure: figure,
      agree: agree,
      fileOnly: fileOnly,
      otherOnly: otherOnly,
      silent: silent
    )
  }
}
