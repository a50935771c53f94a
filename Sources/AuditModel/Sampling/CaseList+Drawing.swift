/// A sample as it was drawn, before anything of it is written.
public struct DrawnSample: Hashable, Sendable {
  public let sample: Sample
  public let cases: RoundCases

  /// The drawn cases as the list has them, in the order of ``RoundCases/drawn``.
  public let listed: [ListedCase]

  /// What is worth knowing and stops nothing, in the order in which it is told.
  public var remarks: [SampleRemark]
}

extension CaseList {
  /// Draws a sample; the same list and request give the same one, on any machine.
  ///
  /// The cases stand in ``randomOrder(seed:)``. Each stratum, or the list as a whole where nothing is
  /// divided, gives the first of its cases in that order, as many as its share. A team is a stratum of
  /// its own in a stratified sample; the words of some columns divide it further. Shares within a team,
  /// and those of the teams where a number in all is asked for, are proportional
  /// (``Allocation/byLargestRemainder(_:over:)``), strata in the order of team and words.
  ///
  /// - Throws: Why nothing can be drawn.
  public func drawing(_ request: SampleRequest) throws(SampleRefusal) -> DrawnSample {
    try check(request)
    let (frame, exclusions) = frame(for: request)
    let leftOut = Set(exclusions.map(\.reference))
    if let chosen = request.chosen.first(where: leftOut.contains) { throw .chosenLeftOut(chosen) }
    let strata = Strata(frame, of: request)
    let listed = strata.drawn(request)
    guard !listed.isEmpty else { throw .nothingToDraw }
    let populations = Dictionary(grouping: frame, by: \.team).mapValues(\.count)
    let isChosen = request.method == .purposive
    let sample = Sample(
      method: request.method,
      population: isChosen ? nil : frame.count,
      populations: isChosen ? [:] : populations
    )
    let isByChance = request.method == .random || request.method == .stratified
    let cases = RoundCases(
      window: request.window,
      draw: Draw(
        list: request.list,
        listed: self.cases.count,
        seed: isByChance ? request.seed : nil,
        size: request.size,
        stratify: request.stratify,
        on: request.on,
        strata: strata.shares(of: listed)
      ),
      exclusions: exclusions,
      auditors: request.auditors,
      agencies: request.agencies,
      drawn: listed.dealt(among: request.auditors, strata: request.stratify)
    )
    return DrawnSample(
      sample: sample,
      cases: cases,
      listed: listed,
      remarks: remarks(on: listed, of: frame, request)
    )
  }

  /// The cases from which is drawn, in random order, and those that are left out by reference.
  func frame(for request: SampleRequest) -> ([ListedCase], [CaseExclusion]) {
    var reasons: [String: String] = [:]
    for exclusion in request.exclusions where reasons[exclusion.reference] == nil {
      reasons[exclusion.reference] = exclusion.reason
    }
    if let window = request.window {
      for listed in cases where reasons[listed.reference] == nil {
        guard let day = listed.day(of: window), !window.contains(day) else { continue }
        reasons[listed.reference] = "\(window.event) \(day)"
      }
    }
    let exclusions = reasons.map { CaseExclusion(reference: $0.key, reason: $0.value) }
      .sorted { $0.reference.comesBefore($1.reference) }
    let order = randomOrder(seed: request.seed)
    return (order.filter { reasons[$0.reference] == nil }, exclusions)
  }

  private func check(_ request: SampleRequest) throws(SampleRefusal) {
    let isByChance = request.method == .random || request.method == .stratified
    if isByChance, request.size == nil { throw .noSize }
    if !isByChance, request.size != nil { throw .sizeOfAll(request.method) }
    if request.method != .stratified, !request.stratify.isEmpty {
      throw .notDivided(request.method)
    }
    if request.method == .random, case .perTeam = request.size { throw .randomByTeam }
    for name in request.stratify where !columns.contains(name) {
      throw .unknownColumn(name, among: columns)
    }
    let references = Set(cases.map(\.reference))
    for name in request.exclusions.map(\.reference) + request.chosen
    where !references.contains(name) {
      throw .unknownCase(name)
    }
  }
}

extension ListedCase {
  /// The stratum of its team in which it is; empty where the team is not divided.
  func stratum(by columns: [String]) -> String {
    columns.map { attributes[$0] ?? ListedCase.noWord }.joined(separator: " / ")
  }

  /// What stands for a cell without a word.
  static let noWord = "not-recorded"

  /// The day on which the event of a window happened, in the column that has its name; `nil` where the
  /// list does not say, or not as a day.
  func day(of window: CaseWindow) -> Day? {
    guard let text = attributes[window.event] else { return nil }
    if let day = Day(text) { return day }
    // A spreadsheet writes a day as its reader would: 5/1/2026. No other day counts as today here.
    guard let first = text.unicodeScalars.first, ("0"..."9").contains(first),
      case .moment(let moment) = DateEntry(text, today: window.to)
    else { return nil }
    return moment.day
  }
}

extension [ListedCase] {
  /// Who gets which: whom the list names, else one auditor after another.
  fileprivate func dealt(among auditors: [String], strata columns: [String]) -> [DrawnCase] {
    var next = 0
    return map { listed in
      var auditor = listed.attributes["auditor"]
      if auditor == nil, !auditors.isEmpty {
        auditor = auditors[next % auditors.count]
        next += 1
      }
      return DrawnCase(
        reference: listed.reference,
        team: listed.team,
        stratum: listed.stratum(by: columns),
        auditor: auditor
      )
    }
  }
}
