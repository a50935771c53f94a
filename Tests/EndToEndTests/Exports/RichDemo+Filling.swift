import AuditModel
import Foundation
import Testing

extension RichDemo {
  /// Fills each field of the round's first finished core-four audit whose child was not seen alone.
  static func writeInEveryField(of folder: TemporaryFolder) throws -> Audit.ID {
    for name in try folder.names(in: "demo/audits") {
      let text = try folder.text(of: "demo/audits/\(name)")
      var audit = try #require(
        JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      )
      var answers = try #require(audit["answers"] as? [String: [String: Any]])
      guard audit["round"] as? String == "2026-q1", audit["state"] as? String == "finished",
        audit["reading"] as? String == "first", answers["child-seen-alone"] != nil
      else { continue }
      for item in answers.keys {
        answers[item]?["note"] = "Note on \(item) that stands nowhere else"
        answers[item]?["evidence"] = "Page for \(item) in the second volume"
      }
      let moment = ["at": "2026-03-02T09:00:00Z", "by": "aud-1"]
      audit["answers"] = answers
      audit["feedback"] = [
        moment.merging([
          "role": "parent", "words": "She came when she had said she would",
          "heading": "Visits as agreed", "consent": "yes", "approved": "yes",
        ]) { $1 }
      ]
      audit["workerViews"] = [
        moment.merging([
          "role": "social worker", "words": "The visits were there, on another form",
          "on": "2026-03-02",
        ]) { $1 }
      ]
      audit["escalations"] = [
        [
          "raisedAt": "2026-03-02T09:00:00Z", "raisedBy": "aud-1", "to": "head of service",
          "reason": "Nobody has visited since the summer", "answeredAt": "2026-03-03T09:00:00Z",
          "outcome": "Visited on the same evening",
        ]
      ]
      let data = try JSONSerialization.data(withJSONObject: audit, options: [.sortedKeys])
      try folder.write(String(decoding: data, as: UTF8.self), to: "demo/audits/\(name)")
      return String(name.dropLast(".json".count))
    }
    throw CaseAtHand.NotMade(said: "the demo has no such audit")
  }

  /// The registers of the example, and a decision about one of their recommendations.
  static func addRecommendations(
    to folder: TemporaryFolder,
    _ environment: [String: String]
  ) async throws {
    let registers = URL(filePath: #filePath)
      .appending(path: "../../../../examples/neath-port-talbot/recommendations").standardized
    try FileManager.default.copyItem(
      at: registers,
      to: URL(filePath: folder.path(to: "demo/recommendations"))
    )
    let decided = try await Program.run(
      "recommendations",
      "decide",
      "npt-2015/15",
      "--status",
      "in-progress",
      "--by",
      "head of service",
      "--evidence",
      "Every plan of the spring was read again",
      environment: environment
    )
    try #require(decided.exitCode == 0, "\(decided.errors)")
  }
}
