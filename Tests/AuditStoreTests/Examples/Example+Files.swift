import AuditModel
import AuditStore
import Foundation
import Testing

extension Example {
  /// Where the examples stand in the checkout.
  static let folder = Fixtures.templates.deletingLastPathComponent().appending(path: "examples")

  /// The files that people write; everything else is made from them.
  private static let handWritten = [
    "workspace.yaml", "rounds", "indicators", "recommendations", "README.md",
  ]

  /// Makes the example in an empty folder: the hand-written files, the rules that ship, the pinned
  /// template and one audit for each case.
  func make(in target: URL) throws {
    let files = FileManager.default
    let source = Example.folder.appending(path: name)
    let own = source.appending(path: "templates/\(template).yaml")
    try files.createDirectory(
      at: target.appending(path: "templates"),
      withIntermediateDirectories: true
    )
    if files.fileExists(atPath: own.path) {
      try files.copyItem(at: own, to: target.appending(path: "templates/\(template).yaml"))
    }
    for part in Example.handWritten {
      let from = source.appending(path: part)
      guard files.fileExists(atPath: from.path) else { continue }
      try files.copyItem(at: from, to: target.appending(path: part))
    }
    try copyRules(to: target)
    try files.createDirectory(
      at: target.appending(path: "audits"),
      withIntermediateDirectories: true
    )
    try writeAudits(in: target)
  }

  /// The rules as a workspace pins them: without the line that leads an editor to a schema.
  private func copyRules(to target: URL) throws {
    let source = Fixtures.templates.appending(path: "rules")
    for name in try FileManager.default.subpathsOfDirectory(atPath: source.path) {
      let from = source.appending(path: name)
      guard from.pathExtension == "yaml" || from.pathExtension == "json" else { continue }
      let to = target.appending(path: "rules/\(name)")
      try FileManager.default.createDirectory(
        at: to.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      let lines = try String(contentsOf: from, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      let isHinted = lines.first?.hasPrefix("# yaml-language-server:") ?? false
      let kept = isHinted ? lines.dropFirst() : lines[...]
      try Data(kept.joined(separator: "\n").utf8).write(to: to)
    }
  }

  private func writeAudits(in target: URL) throws {
    let library = try TemplateLibrary.open(Fixtures.templates.path)
    var workspace = try Workspace.open(at: target.path, shipped: library.path)
    let template = try #require(workspace.templates(with: library).first { $0.id == self.template })
    let reference = try workspace.pin(template)
    for (index, example) in cases.enumerated() {
      let begun = try time(example.day, minute: 9 * 60 + 7 * (index % 40))
      var audit = workspace.newAudit(
        of: reference,
        round: round,
        caseFile: CaseFile(
          reference: example.reference,
          team: example.team,
          ageBand: example.ageBand,
          status: example.status
        ),
        auditor: example.auditor,
        today: example.day,
        id: AuditID.make(at: begun, random: (0, UInt64(index + 1)))
      )
      audit.safety.immediateRisk = false
      audit.answers = example.answers.mapValues { value in
        Answer(value, by: example.auditor, at: begun.description)
      }
      if let escalation = example.escalation {
        audit.escalations = [
          Escalation(
            reason: escalation.reason,
            to: escalation.to,
            raisedBy: example.auditor,
            raisedAt: begun.description,
            answeredAt: try time(example.day.adding(days: 1), minute: 10 * 60).description,
            outcome: escalation.outcome
          )
        ]
      }
      let device = "d-\(example.auditor)"
      let draft = try workspace.save(
        audit,
        over: nil,
        stamp: Stamp(at: begun, by: example.auditor, device: device)
      )
      _ = try workspace.finish(
        draft.audit,
        over: draft,
        on: example.day,
        stamp: Stamp(
          at: try time(example.day, minute: 16 * 60 + index % 40),
          by: example.auditor,
          device: device
        )
      )
    }
  }

  /// A time of day in UTC.
  private func time(_ day: Day, minute: Int) throws -> UTCTime {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return try #require(UTCTime("\(day)T\(two(minute / 60)):\(two(minute % 60)):00Z"))
  }
}
