import ArgumentParser
import AuditModel
import AuditStore

import struct ArgumentParser.Option

/// Prints when something is due.
struct DueCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Prints by when something is due: one line for each date, start, tab, due date.",
    discussion: """
      Works without a workspace, by the rules that ship; in one, by its own. Dates are read as \
      people write them, day first: 2026-01-05, 5/1/26, '5 Jan', today, '5/1/26 16:00'. Put -- \
      before -3, which is three days ago. A limit in hours gives a time where the start has one. \
      caseaudit templates --timescales lists the timescales.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption

  @Argument(help: "A timescale, such as assessment-2014-act.")
  var timescale: String

  @Argument(help: ArgumentHelp("When it starts.", valueName: "date"))
  var dates: [String]

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let rules = try TemplateShelf.open(in: &surroundings).rules
    guard let timescale = rules.timescales[timescale] else {
      throw .unknown(
        self.timescale,
        of: Phrase(en: "timescale", cy: "amserlen"),
        among: rules.timescales.all.map(\.id)
      )
    }
    let starts = try starts(today: Now.system.today)
    let answers = starts.map { DueAnswer(timescale, start: $0, rules: rules.clocks) }
    if format.isJSON {
      let due: JSON = .array(answers.map(\.json))
      let whole: JSONObject = [
        "due": due, "format": .integer(1), "timescale": .string(timescale.id),
      ]
      try surroundings.print(json: JSON.object(whole).text())
    } else {
      try surroundings.print(answers.compactMap(\.line).map { $0 + "\n" }.joined())
    }
    surroundings.say(answers.flatMap(\.remarks))
    if answers.contains(where: { $0.line == nil }) { throw .faultsFound }
  }

  /// Every date, or what is wrong with each that cannot be read.
  private func starts(today: Day) throws(CommandFailure) -> [Moment] {
    var starts: [Moment] = []
    var problems: [Phrase] = []
    for date in dates {
      switch DateEntry(date, today: today) {
      case .moment(let moment) where moment.day != nil: starts.append(moment)
      case .moment: problems.append(.noDate(date))
      case .refused(let phrase): problems.append(phrase)
      }
    }
    guard problems.isEmpty else { throw CommandFailure(problems, .usedWrongly) }
    return starts
  }
}

/// When something that starts at a moment is due, and what is to be said of it.
struct DueAnswer: Hashable {
  let start: Moment

  /// The due date, or the time for a limit in hours; `nil` where none can be determined.
  let due: String?
  let remarks: [Phrase]

  init(_ timescale: Timescale, start: Moment, rules: ClockRules) {
    self.start = start
    var remarks: [Phrase] = []
    if let day = start.day, !timescale.isInForce(on: day) {
      remarks.append(ClockFault.notInForce(timescale.id, start: day, use: nil).phrase)
    }
    do throws(Missing) {
      if let due = try timescale.dueOrMissing(after: start, rules: rules) {
        let time = Clock(timescale.id, start: start, end: .notYet)
          .reading(under: timescale, rules: rules, asAt: start.day ?? due).dueTime
        self.due = time?.description ?? due.description
        if timescale.isUnconfirmed(on: start.day) { remarks.append(.unconfirmed(timescale.id)) }
      } else {
        due = nil
        remarks.append(.noLimit(timescale.id, start))
      }
    } catch {
      due = nil
      remarks.append(.notDeterminable(start, error))
    }
    self.remarks = remarks
  }

  /// Start, tab, due date; `nil` where none can be determined.
  var line: String? {
    due.map { "\(start)\t\($0)" }
  }

  /// `due` is null where none can be determined.
  var json: JSON {
    .object(["due": due.map(JSON.string) ?? .null, "start": .string(start.description)])
  }
}

extension Phrase {
  fileprivate static func noDate(_ text: String) -> Phrase {
    let quoted = InputError.quoted(text)
    return Phrase(
      en: "\(quoted) is no date: give one, such as 5/1/26",
      cy: "nid yw \(quoted) yn ddyddiad: rhowch un, fel 5/1/26"
    )
  }

  fileprivate static func unconfirmed(_ id: Timescale.ID) -> Phrase {
    Phrase(
      en: "'\(id)' is unconfirmed: check it with your authority's procedures",
      cy: "nid yw '\(id)' wedi'i chadarnhau: gwiriwch hi yn erbyn gweithdrefnau'ch awdurdod"
    )
  }

  fileprivate static func noLimit(_ id: Timescale.ID, _ start: Moment) -> Phrase {
    Phrase(
      en: "\(start): '\(id)' has no fixed limit, so there is no due date",
      cy: "\(start): nid oes terfyn penodol i '\(id)', felly nid oes dyddiad dyledus"
    )
  }

  fileprivate static func notDeterminable(_ start: Moment, _ missing: Missing) -> Phrase {
    let verdict = Verdict.notDeterminable(missing).phrase
    return Phrase(en: "\(start): \(verdict.en)", cy: "\(start): \(verdict.cy)")
  }
}
