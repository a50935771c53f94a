import AuditModel
import AuditStore

extension SampleCommand {
  /// What the command line asks to be drawn.
  ///
  /// - Parameters:
  ///   - file: The list.
  ///   - round: The one of the same id; where it was drawn from the same list and no seed is asked
  ///     for, its seed is taken. `nil` where there is none.
  /// - Returns: The request, with a seed made where none is asked for or taken.
  /// - Throws: What of the command line cannot be understood.
  func request(
    from file: CaseListFile,
    goingOnWith round: Round?
  ) throws(CommandFailure) -> SampleRequest {
    guard perTeam == nil || size == nil else { throw .usedWrongly(.oneSize) }
    let number = perTeam ?? size
    if let number, number < 1 { throw .usedWrongly(.noSize(number)) }
    if let seed, seed < 0 { throw .usedWrongly(.noSeed(seed)) }
    let usual: Sample.Method = size != nil && stratify == nil ? .random : .stratified
    var request = SampleRequest(
      method: method ?? (chosen.isEmpty ? usual : .purposive),
      list: file.digest,
      size: perTeam.map(Draw.Size.perTeam) ?? size.map(Draw.Size.inAll)
    )
    request.stratify = SampleCommand.words(stratify).filter { $0 != "team" }
    let draw = round?.cases.draw
    let kept = draw?.list == file.digest ? draw?.seed : nil
    request.seed = seed.map(UInt64.init) ?? kept ?? .random(in: 1...999_999_999)
    request.chosen = chosen
    request.exclusions = try exclusions.map { text throws(CommandFailure) in
      guard let (reference, reason) = SampleCommand.pair(text) else {
        throw .usedWrongly(.noPair("--exclude", text))
      }
      return CaseExclusion(reference: reference, reason: reason)
    }
    request.window = try caseWindow()
    request.auditors = SampleCommand.words(auditors)
    request.on = try SampleCommand.day(on, "--on")
    return request
  }

  static func day(_ text: String?, _ option: String) throws(CommandFailure) -> Day? {
    guard let text else { return nil }
    guard let day = Day(text) else { throw .usedWrongly(.noDay(option, text)) }
    return day
  }

  private func caseWindow() throws(CommandFailure) -> CaseWindow? {
    guard let window else { return nil }
    let failure = CommandFailure.usedWrongly(.noWindow(window))
    guard let (event, span) = SampleCommand.pair(window) else { throw failure }
    let days = span.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
    guard days.count == 2, let from = Day(days[0]), let to = Day(days[1]), from <= to else {
      throw failure
    }
    return CaseWindow(event: event.lowercased(), from: from, to: to)
  }

  /// `a, b` as two words.
  private static func words(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// `WX-0412=with the court` as its two halves, neither empty.
  private static func pair(_ text: String) -> (String, String)? {
    let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    return (parts[0], parts[1])
  }
}

extension Phrase {
  fileprivate static let oneSize = Phrase(
    en: "give --per-team or --size, not both",
    cy: "rhowch --per-team neu --size, nid y ddau"
  )

  fileprivate static func noSize(_ number: Int) -> Phrase {
    Phrase(
      en: "\(number) cases cannot be drawn: give 1 or more",
      cy: "ni ellir tynnu \(number) achos: rhowch 1 neu fwy"
    )
  }

  fileprivate static func noSeed(_ seed: Int) -> Phrase {
    Phrase(
      en: "\(seed) is no seed: give 0 or more",
      cy: "nid yw \(seed) yn hedyn: rhowch 0 neu fwy"
    )
  }

  fileprivate static func noPair(_ option: String, _ text: String) -> Phrase {
    let quoted = InputError.quoted(text)
    return Phrase(
      en: "\(quoted) has no case and reason: write \(option) CASE='with the court'",
      cy: "nid oes achos a rheswm yn \(quoted): ysgrifennwch \(option) ACHOS='gyda'r llys'"
    )
  }

  fileprivate static func noDay(_ option: String, _ text: String) -> Phrase {
    let quoted = InputError.quoted(text)
    return Phrase(
      en: "\(option) takes a day such as 2026-04-02, not \(quoted)",
      cy: "mae \(option) yn cymryd diwrnod fel 2026-04-02, nid \(quoted)"
    )
  }

  fileprivate static func noWindow(_ text: String) -> Phrase {
    let quoted = InputError.quoted(text)
    return Phrase(
      en: "--window takes an event and two days, such as referral=2026-01-01..2026-03-31, "
        + "not \(quoted)",
      cy: "mae --window yn cymryd digwyddiad a dau ddiwrnod, fel "
        + "referral=2026-01-01..2026-03-31, nid \(quoted)"
    )
  }
}
