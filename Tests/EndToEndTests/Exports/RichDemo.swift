import AuditModel
import AuditStore
import Foundation
import Testing

@testable import AuditTUI

/// A command as the guide tells it, with words in capitals where ids stand.
struct ExportCommand: Sendable {
  let told: String

  init(_ told: String) {
    self.told = told
  }
}

/// A demo with words in every place in which somebody can write, and a desk of it as the screens have it.
struct RichDemo {
  var desk: Desk
  private let workspace: Workspace
  private let environment: [String: String]

  /// The audit in which something stands in every field, and one that settles others.
  let audit: Audit.ID
  private let agreed: Audit.ID

  /// Everything that people wrote, and every id and title that files have.
  private let written: [String]

  init(
    in folder: TemporaryFolder,
    _ environment: [String: String],
    _ language: Language
  ) async throws {
    self.environment = environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
    audit = try Self.writeInEveryField(of: folder)
    try await Self.addRecommendations(to: folder, environment)
    workspace = try Workspace.open(at: folder.path(to: "demo"), shipped: nil)
    let scored = Array(try workspace.scoreAll().audits)
    let loaded = try workspace.loadAll { $0 }.audits
    agreed = try #require(loaded.first { $0.audit.reading == .agreed }).id
    let recommendations = try workspace.recommendations()
    let actions = AgreedAction.all(in: workspace.records(ActionRecord.self).usable)
    desk = Desk(
      language: language,
      workspace: WorkspaceFacts(workspace, library: nil),
      audits: AuditShelf(
        audits: scored,
        total: scored.count,
        read: scored.count,
        progress: .complete,
        generation: 1
      ),
      now: .system,
      auditor: "mgr"
    )
    desk.recommendations = RecommendationShelf(
      recommendations: recommendations.recommendations,
      decisions: recommendations.decisions,
      isRead: true
    )
    desk.todo = ActionShelf(
      raised: try workspace.raisedEscalations().raised.byUrgency,
      actions: actions.byUrgency,
      isRead: true
    )
    desk.countFigures()
    var words: [String] = Self.words(of: desk, in: language)
    for stored in loaded { words += Self.words(of: stored.audit) }
    for entry in recommendations.recommendations.entries {
      words.append(entry.recommendation.text.text(in: language))
    }
    for decision in recommendations.decisions { words += [decision.by, decision.evidence] }
    for action in actions { words += [action.agreed.what, action.agreed.who, action.ending ?? ""] }
    written = Set(words.map(\.onOneLine)).filter { $0.count > 4 }.sorted()
    try readNotes(of: loaded)
  }

  // MARK: What is on screens, and what commands print

  /// What was written that stands on a canvas, whole or its beginning, and every n of N there.
  func data(on canvas: Canvas, hasFigures: Bool = true) -> [String] {
    let text = (0..<canvas.height).map { canvas.cells(inRow: $0).map(\.text).joined() }
      .joined(separator: " ").onOneLine
    let pairs =
      !hasFigures ? [] : text.matches(of: /\b\d+ (?:of|o) \d+\b/).map { String($0.output) }
    return written.filter { text.contains($0.prefix(30)) } + Set(pairs).sorted()
  }

  /// Everything that some commands print, on one line.
  func printed(by commands: [ExportCommand]) async throws -> String {
    var texts: [String] = []
    for command in commands {
      let words = try command.told.split(separator: " ").map { try named(String($0)) }
      let told = try await Command(
        executable: Program.path(),
        arguments: words + ["--language", desk.language.rawValue],
        environment: Command.plainEnvironment.merging(environment) { $1 }
      ).run()
      #expect(told.exitCode == 0, "\(command.told): \(told.errors)")
      texts.append(
        words.contains("json")
          ? try Self.texts(inJSON: told.output, desk.language)
          : told.output.replacing("\"\"", with: "\"")
      )
    }
    return texts.joined(separator: " ").onOneLine
  }

  private func named(_ word: String) throws -> String {
    switch word {
    case "AUDIT": audit
    case "AGREED": agreed
    case "ROUND": try round().id
    case "EARLIER": "2025-q4"
    case "TEAM": try team()
    case "ITEM": try figure().item.id
    case "TEMPLATE": "core-four"
    case "DATES/GRADE": try pair()
    case "RECOMMENDATION": try recommendation().description
    default: word
    }
  }

  /// The strings of a JSON document, and its counts in the words in which they are read.
  private static func texts(inJSON text: String, _ language: Language) throws -> String {
    var found: [String] = []
    func walk(_ value: Any) {
      switch value {
      case let text as String: found.append(text)
      case let list as [Any]: list.forEach(walk)
      case let object as [String: Any]:
        for (n, of) in [("n", "of"), ("answered", "asked"), ("finished", "planned")] {
          guard let part = object[n] as? Int, let whole = object[of] as? Int else { continue }
          found.append("\(part) \(language == .english ? "of" : "o") \(whole)")
        }
        object.values.forEach(walk)
      default: break
      }
    }
    walk(try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed))
    return found.joined(separator: " ")
  }

  // MARK: What the screens stand on

  func round() throws -> Round {
    try #require(desk.workspace.rounds.first { $0.id == desk.scope.round })
  }

  func team() throws -> Team.ID {
    try #require(desk.workspace.teams.first).id
  }

  func figure() throws -> Figure {
    let figures = desk.scope.figures
    return try #require(
      figures.figures(of: "child-seen-alone", team: nil, round: desk.scope.round).last
    )
  }

  func recommendation() throws -> RecommendationReference {
    try #require(desk.recommendations.decisions.first).recommendation
  }

  /// The two items that the screen sets against each other first.
  private func pair() throws -> String {
    let cross = try #require(CrossScreen(team: nil, beside: nil, desk: desk)?.table)
    return "\(cross.rowItem.id)/\(cross.columnItem.id)"
  }

  /// With the audit open that has words in every field, or the one that settles others.
  func opened() throws -> Desk { try opened(audit) }
  func settled() throws -> Desk { try opened(agreed) }

  private func opened(_ id: Audit.ID) throws -> Desk {
    var desk = desk
    desk.open = try open(id)
    return desk
  }

  private func open(_ id: Audit.ID) throws -> OpenAudit {
    let stored = try workspace.load(id)
    var open = OpenAudit(
      audit: stored.audit,
      template: try #require(workspace.template(for: stored.audit))
    )
    open.readings = workspace.readings(settledBy: stored.audit)
    return open
  }

  /// The notes beside the cases, and the audit that is read whole.
  private mutating func readNotes(of loaded: [StoredAudit]) throws {
    let item = try figure().item.id
    desk.notes.ask(for: item, in: loaded.map(\.id))
    desk.notes.take(
      Dictionary(
        uniqueKeysWithValues: loaded.map {
          ($0.id, $0.audit.answers[item]?.note.firstLine ?? "")
        }
      ),
      of: item
    )
    #expect(desk.read.next(among: [audit]) == audit)
    #expect(desk.read.take(audit, .read(try open(audit))))
  }

  // MARK: What people wrote

  private static func words(of audit: Audit) -> [String] {
    audit.answers.values.flatMap { [$0.note, $0.evidence, $0.why] }
      + audit.escalations.flatMap { [$0.reason, $0.to, $0.outcome ?? ""] }
      + audit.feedback.flatMap { [$0.words, $0.heading] }
      + audit.workerViews.flatMap { [$0.words, $0.role] }
      + [audit.safety.note, audit.caseFile.reference, audit.auditor, audit.id]
      + [audit.caseFile.siblings ?? ""]
  }

  private static func words(of desk: Desk, in language: Language) -> [String] {
    let facts = desk.workspace
    let wordings =
      facts.teams.map(\.title) + facts.rounds.map(\.title)
      + facts.templates.flatMap { [$0.title] + $0.items.map(\.asks) }
    return wordings.map { $0.text(in: language) }
  }
}

extension String {
  /// With single spaces, whatever parted the words.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
