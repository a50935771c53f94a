import Foundation

/// What `caseaudit figures --cases --format json` prints, read by Foundation and not by the program.
struct PrintedFigures {
  /// A figure as it is printed.
  struct Printed {
    let item: String
    let meaning: String
    let team: String?
    let round: String?
    let n: Int?
    let of: Int
    let isPooled: Bool
    let target: Int?
    let hotSpot: String?
    let notRecorded: Int?
    let interval: (lower: Double, upper: Double)?
    let cases: [Case]
  }

  struct Case {
    let audit: String
    let reference: String
    let month: String
    let outcome: String

    /// The outcomes of design 6 that stand in n, and in N.
    var isFavourable: Bool { ["met", "good", "satisfactory"].contains(outcome) }

    var isInN: Bool {
      ![
        "ungraded", "not-yet-due", "not-determinable", "no-limit", "not-applicable", "not-asked",
        "unanswered", "other-source",
      ].contains(outcome)
    }
  }

  let figures: [Printed]

  /// n and N of each pool, by measure, team and round.
  let pools: [[String?]: (n: Int, of: Int)]

  /// Every n of N that stands anywhere in the document, spreads and what was not recorded included.
  private(set) var pairs: Set<[Int]> = []

  init(_ text: String) throws {
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    let figures = document["figures"] as? [[String: Any]] ?? []
    let pools = document["pools"] as? [[String: Any]] ?? []
    self.figures = figures.map(Printed.init)
    self.pools = Dictionary(
      pools.map { pool in
        (
          [pool["measure"] as? String, pool["team"] as? String, pool["round"] as? String],
          (pool["n"] as? Int ?? -1, pool["of"] as? Int ?? -1)
        )
      }
    ) { first, _ in first }
    collect(document)
  }

  private mutating func collect(_ value: Any) {
    if let object = value as? [String: Any] {
      if let n = object["n"] as? Int, let of = object["of"] as? Int { pairs.insert([n, of]) }
      for (key, part) in object where key != "cases" { collect(part) }
    } else if let list = value as? [Any] {
      for part in list { collect(part) }
    }
  }

  func figure(_ item: String, meaning: String, team: String?, round: String?) -> Printed? {
    figures.first {
      $0.item == item && $0.meaning == meaning && $0.team == team && $0.round == round
    }
  }
}

extension PrintedFigures.Printed {
  init(_ object: [String: Any]) {
    let interval = object["interval"] as? [Double]
    let silent = object["notRecorded"] as? [String: Any]
    let cases = object["cases"] as? [[String: Any]] ?? []
    self.init(
      item: object["item"] as? String ?? "",
      meaning: object["meaning"] as? String ?? "",
      team: object["team"] as? String,
      round: object["round"] as? String,
      n: object["n"] as? Int,
      of: object["of"] as? Int ?? -1,
      isPooled: object["pooled"] as? Bool ?? false,
      target: object["target"] as? Int,
      hotSpot: object["hotSpot"] as? String,
      notRecorded: silent?["n"] as? Int,
      interval: interval.map { (lower: $0[0], upper: $0[1]) },
      cases: cases.map { behind in
        PrintedFigures.Case(
          audit: behind["audit"] as? String ?? "",
          reference: behind["reference"] as? String ?? "",
          month: String((behind["asAt"] as? String ?? "").prefix(7)),
          outcome: behind["outcome"] as? String ?? ""
        )
      }
    )
  }

  /// n and N of the cases of one month, counted here from the cases that are listed.
  func counted(in month: String) -> (n: Int, of: Int) {
    let own = cases.filter { $0.month == month && $0.isInN }
    return (own.count(where: \.isFavourable), own.count)
  }
}
