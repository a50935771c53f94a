extension CaseList {
  static let siblingColumn = "sibling-group"
  static let statusColumn = "status"
  static let ageBandColumn = "age-band"

  /// What the list and the draw give reason to say, as far as they tell by themselves.
  func remarks(
    on drawn: [ListedCase],
    of frame: [ListedCase],
    _ request: SampleRequest
  ) -> [SampleRemark] {
    let known = [CaseList.statusColumn, CaseList.ageBandColumn, CaseList.siblingColumn]
    let expected = known.filter { !columns.contains($0) }.map(SampleRemark.noColumn)
    let empty = (known.dropLast() + request.stratify.filter { !known.contains($0) })
      .filter(columns.contains).compactMap { column -> SampleRemark? in
        let cases = frame.count { $0.attributes[column] == nil }
        return cases == 0 ? nil : .noWord(column: column, cases: cases)
      }
    return expected + empty
      + unknownWords(of: frame, CaseList.statusColumn) { CaseStatus(rawValue: $0) != nil }
      + unknownWords(of: frame, CaseList.ageBandColumn) { AgeBand(rawValue: $0) != nil }
      + windowRemarks(request, frame) + shareRemarks(request, drawn, frame) + siblings(among: drawn)
      + drawn.compactMap { listed in
        PersonalData.resembled(by: listed.reference).map { .resembles(listed.reference, $0) }
      }
  }

  private func unknownWords(
    of frame: [ListedCase],
    _ column: String,
    isKnown: (String) -> Bool
  ) -> [SampleRemark] {
    let words = frame.compactMap { $0.attributes[column] }.filter { !isKnown($0) }
    return Dictionary(grouping: words) { $0 }.sorted { $0.key.comesBefore($1.key) }
      .map { .unknownWord(column: column, word: $0.key, cases: $0.value.count) }
  }

  private func windowRemarks(_ request: SampleRequest, _ frame: [ListedCase]) -> [SampleRemark] {
    guard let window = request.window else { return [] }
    guard columns.contains(window.event) else { return [.noDay(window, cases: frame.count)] }
    let outside = cases.count { listed in
      listed.day(of: window).map { !window.contains($0) } ?? false
    }
    let unknown = frame.count { $0.day(of: window) == nil }
    return (outside == 0 ? [] : [.outsideWindow(window, cases: outside)])
      + (unknown == 0 ? [] : [.noDay(window, cases: unknown)])
  }

  private func shareRemarks(
    _ request: SampleRequest,
    _ drawn: [ListedCase],
    _ frame: [ListedCase]
  ) -> [SampleRemark] {
    guard request.method == .stratified else { return [] }
    let shares = Strata(frame, of: request).shares(of: drawn)
    var remarks: [SampleRemark] = []
    if case .perTeam(let asked) = request.size {
      let teams = Dictionary(grouping: shares, by: \.team)
      for team in teams.keys.sorted(by: { $0.comesBefore($1) }) {
        let cases = teams[team, default: []].reduce(0) { $0 + $1.cases }
        if cases < asked { remarks.append(.smallTeam(team, cases: cases, asked: asked)) }
      }
    }
    return remarks + shares.filter { $0.drawn == 0 }.map(SampleRemark.nothingDrawn)
  }

  private func siblings(among drawn: [ListedCase]) -> [SampleRemark] {
    let families = Dictionary(grouping: drawn.filter { $0.siblings != nil }) { $0.siblings ?? "" }
    return families.filter { $0.value.count > 1 }.sorted { $0.key.comesBefore($1.key) }
      .map { .siblings(group: $0.key, $0.value.map(\.reference)) }
  }
}

extension ListedCase {
  /// The pseudonymous link between brothers and sisters; `nil` where the list has none.
  public var siblings: String? { attributes[CaseList.siblingColumn] }

  /// The file of the case, as far as the list describes it in the program's words.
  public var caseFile: CaseFile {
    CaseFile(
      reference: reference,
      team: team,
      ageBand: attributes[CaseList.ageBandColumn].flatMap(AgeBand.init(rawValue:)),
      status: attributes[CaseList.statusColumn].flatMap(CaseStatus.init(rawValue:)),
      siblings: siblings
    )
  }
}
