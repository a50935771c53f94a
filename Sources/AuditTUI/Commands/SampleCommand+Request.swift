import AuditModel
import AuditStore

extension SampleCommand {
  /// The round that the command line asks for.
  ///
  /// - Throws: What of the command line cannot be understood.
  func order(
    _ id: Round.ID,
    from list: String,
    _ scored: ScoredWorkspace,
    _ library: TemplateLibrary?
  ) throws(CommandFailure) -> DrawOrder {
    DrawOrder(
      list: list,
      round: id,
      title: title?.trimmed ?? "",
      templates: try askedTemplates(besides: id, scored, library),
      from: try SampleCommand.day(from, "--from"),
      to: try SampleCommand.day(to, "--to"),
      words: words
    )
  }

  private var words: SampleWords {
    var words = SampleWords()
    words.method = method
    words.perTeam = perTeam.map(String.init) ?? ""
    words.size = size.map(String.init) ?? ""
    words.stratify = stratify ?? ""
    (words.chosen, words.exclusions) = (chosen, exclusions)
    words.window = window ?? ""
    words.seed = seed.map(String.init) ?? ""
    words.auditors = auditors ?? ""
    words.on = on ?? ""
    return words
  }

  private static func day(_ text: String?, _ option: String) throws(CommandFailure) -> Day? {
    guard let text else { return nil }
    guard let day = Day(written: text, today: Now.system.today) else {
      throw .usedWrongly(.noDay(option, text))
    }
    return day
  }

  private func askedTemplates(
    besides id: Round.ID,
    _ scored: ScoredWorkspace,
    _ library: TemplateLibrary?
  ) throws(CommandFailure) -> [Template.ID] {
    let choice = AuditChoice(
      workspace: scored.workspace,
      library: library,
      today: Now.system.today
    )
    if !templates.isEmpty {
      var asked: [Template.ID] = []
      for name in templates {
        let id = try choice.template(named: name, in: nil)
        if !asked.contains(id) { asked.append(id) }
      }
      return asked
    }
    let described = scored.workspace.roundsByTime
    let drawn = described.first { $0.id == id }
    if let before = drawn ?? described.last(where: { !$0.templates.isEmpty }) {
      return before.templates
    }
    return [try choice.template(named: nil, in: nil)]
  }
}

extension CommandFailure {
  /// Every option that cannot be read, each by its name.
  init(_ mistakes: SampleMistakes) {
    let parts = SampleWords.Part.allCases
    self.init(
      parts.flatMap { part in
        mistakes.all[part, default: []].map { mistake in
          Phrase(en: "\(part.option): \(mistake.en)", cy: "\(part.option): \(mistake.cy)")
        }
      },
      .usedWrongly
    )
  }
}

extension SampleWords.Part {
  fileprivate var option: String {
    switch self {
    case .perTeam: "--per-team"
    case .size: "--size"
    case .stratify: "--stratify"
    case .chosen: "--choose"
    case .exclusions: "--exclude"
    case .window: "--window"
    case .seed: "--seed"
    case .auditors: "--auditors"
    case .on: "--on"
    }
  }
}

extension Phrase {
  fileprivate static func noDay(_ option: String, _ text: String) -> Phrase {
    let quoted = InputError.quoted(text)
    return Phrase(
      en: "\(option) takes a day such as 2026-04-02, not \(quoted)",
      cy: "mae \(option) yn cymryd diwrnod fel 2026-04-02, nid \(quoted)"
    )
  }
}
