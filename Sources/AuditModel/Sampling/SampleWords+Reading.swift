extension SampleWords {
  /// What cannot be read, part by part; empty where ``request(list:seed:today:)`` throws nothing.
  public func mistakes(today: Day) -> [Part: [Phrase]] {
    do throws(SampleMistakes) {
      _ = try request(list: "", seed: 0, today: today)
      return [:]
    } catch {
      return error.all
    }
  }

  /// What the words ask for.
  ///
  /// - Parameters:
  ///   - list: The digest of the list's bytes.
  ///   - seed: Taken where the words name none.
  ///   - today: For days such as `5 Jan`.
  /// - Returns: The request; what is left empty is as ``SampleRequest`` begins.
  /// - Throws: Every part that cannot be read. Whether the list has such columns and cases is for
  ///   ``CaseList/drawing(_:)`` to say.
  public func request(
    list: String,
    seed: UInt64,
    today: Day
  ) throws(SampleMistakes) -> SampleRequest {
    var mistakes = SampleMistakes()
    func read<Value>(_ part: Part, _ text: String, _ mistake: Phrase, _ value: Value?) -> Value? {
      if value == nil, !text.isBlank { mistakes.add(mistake, to: part) }
      return value
    }
    let ofTeam = read(.perTeam, perTeam, .noNumber(perTeam, from: 1), SampleWords.count(perTeam))
    let inAll = read(.size, size, .noNumber(size, from: 1), SampleWords.count(size))
    if !perTeam.isBlank, !size.isBlank { mistakes.add(.oneSize, to: .size) }
    var request = SampleRequest(
      method: method ?? usualMethod,
      list: list,
      size: ofTeam.map(Draw.Size.perTeam) ?? inAll.map(Draw.Size.inAll)
    )
    request.stratify = SampleWords.list(stratify).filter { $0 != "team" }
    request.seed =
      read(.seed, self.seed, .noNumber(self.seed, from: 0), UInt64(self.seed.trimmed)) ?? seed
    for reference in chosen.map(\.trimmed) {
      if reference.isEmpty {
        mistakes.add(.noCase, to: .chosen)
      } else if request.chosen.contains(reference) {
        mistakes.add(.chosenTwice(reference), to: .chosen)
      } else {
        request.chosen.append(reference)
      }
    }
    for text in exclusions {
      guard let exclusion = SampleWords.exclusion(text) else {
        mistakes.add(.noReason(text), to: .exclusions)
        continue
      }
      if request.exclusions.contains(where: { $0.reference == exclusion.reference }) {
        mistakes.add(.excludedTwice(exclusion.reference), to: .exclusions)
      }
      request.exclusions.append(exclusion)
    }
    request.window = read(.window, window, .noWindow(window), caseWindow(today: today))
    for auditor in SampleWords.list(auditors) {
      let (id, agency) = SampleWords.pair(auditor) ?? (auditor, nil)
      if id.contains("=") { mistakes.add(.noAgency(auditor), to: .auditors) }
      if request.auditors.contains(id) { mistakes.add(.dealtTwice(id), to: .auditors) }
      request.auditors.append(id)
      if let agency { request.agencies[id] = agency }
    }
    request.on = read(.on, on, .noDay(on), Day(written: on, today: today))
    guard mistakes.all.isEmpty else { throw mistakes }
    return request
  }

  private var usualMethod: Sample.Method {
    guard chosen.isEmpty else { return .purposive }
    return !size.isBlank && stratify.isBlank ? .random : .stratified
  }

  private func caseWindow(today: Day) -> CaseWindow? {
    guard let (event, span) = SampleWords.pair(window) else { return nil }
    let days = span.split(separator: "..").map { Day(written: String($0), today: today) }
    guard days.count == 2, let from = days[0], let to = days[1], from <= to else { return nil }
    return CaseWindow(event: event.lowercased(), from: from, to: to)
  }

  private static func count(_ text: String) -> Int? {
    Int(text.trimmed).flatMap { $0 >= 1 ? $0 : nil }
  }

  private static func exclusion(_ text: String) -> CaseExclusion? {
    pair(text).map { CaseExclusion(reference: $0, reason: $1) }
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
    en: "give so many of each team, or so many in all, not both",
    cy: "rhowch hyn a hyn o bob tîm, neu hyn a hyn i gyd, nid y ddau"
  )

  fileprivate static func noNumber(_ text: String, from least: Int) -> Phrase {
    let quoted = InputError.quoted(text.trimmed)
    return Phrase(
      en: "\(quoted) will not do: give a whole number, \(least) or more",
      cy: "ni wna \(quoted) y tro: rhowch rif cyfan, \(least) neu fwy"
    )
  }

  fileprivate static func noReason(_ text: String) -> Phrase {
    let quoted = InputError.quoted(text.trimmed)
    return Phrase(
      en: "\(quoted) is no case and reason: write WX-0412=with the court",
      cy: "nid achos a rheswm yw \(quoted): ysgrifennwch WX-0412=gyda'r llys"
    )
  }

  fileprivate static func excludedTwice(_ reference: String) -> Phrase {
    let quoted = InputError.quoted(reference)
    return Phrase(
      en: "\(quoted) is left out more than once: write it once, with one reason",
      cy: "hepgorir \(quoted) fwy nag unwaith: ysgrifennwch ef unwaith, gydag un rheswm"
    )
  }

  fileprivate static let noCase = Phrase(
    en: "no case is named: write a reference of the list, such as WX-0412",
    cy: "nid enwir achos: ysgrifennwch gyfeirnod o'r rhestr, fel WX-0412"
  )

  fileprivate static func chosenTwice(_ reference: String) -> Phrase {
    let quoted = InputError.quoted(reference)
    return Phrase(
      en: "\(quoted) is chosen more than once: write it once",
      cy: "dewisir \(quoted) fwy nag unwaith: ysgrifennwch ef unwaith"
    )
  }

  fileprivate static func noAgency(_ text: String) -> Phrase {
    let quoted = InputError.quoted(text)
    return Phrase(
      en: "\(quoted) is no auditor and agency: write hv1=health, or the auditor alone",
      cy:
        "nid archwilydd ac asiantaeth yw \(quoted): ysgrifennwch hv1=iechyd, neu'r archwilydd yn unig"
    )
  }

  fileprivate static func dealtTwice(_ auditor: String) -> Phrase {
    let quoted = InputError.quoted(auditor)
    return Phrase(
      en: "\(quoted) is named more than once: write it once",
      cy: "enwir \(quoted) fwy nag unwaith: ysgrifennwch ef unwaith"
    )
  }

  fileprivate static func noDay(_ text: String) -> Phrase {
    let quoted = InputError.quoted(text.trimmed)
    return Phrase(
      en: "\(quoted) is no day: write one such as 2026-04-02",
      cy: "nid diwrnod yw \(quoted): ysgrifennwch un fel 2026-04-02"
    )
  }

  fileprivate static func noWindow(_ text: String) -> Phrase {
    let quoted = InputError.quoted(text.trimmed)
    return Phrase(
      en: "\(quoted) is no event and two days: write referral=2026-01-01..2026-03-31",
      cy: "nid digwyddiad a dau ddiwrnod yw \(quoted): ysgrifennwch "
        + "referral=2026-01-01..2026-03-31"
    )
  }
}
