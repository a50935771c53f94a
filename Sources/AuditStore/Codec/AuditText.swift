import AuditModel

/// The text of an audit's file in pieces, so that a save writes anew only what was changed.
///
/// The answers and the events are pieces; what stands around them is the frame, which a change of
/// anything else makes anew. The audit itself stands beside it: ``StoredAudit``.
struct AuditText: Sendable {
  /// The whole text but for the answers, the events and the revision, cut where those belong.
  private let frame: [[UInt8]]

  /// In the order of the file.
  private let answers: [Written]
  private let events: [[UInt8]]
  private let revision: Int

  /// An answer and its line; one object for every version of the text that says the same.
  private final class Written: Sendable {
    let item: Item.ID
    let answer: Answer

    /// With the item's name, as it stands in its line.
    let text: [UInt8]

    init(_ item: Item.ID, _ answer: Answer) {
      self.item = item
      self.answer = answer
      text = answer.json.text(of: item, depth: 2)
    }
  }

  init(of audit: Audit) {
    frame = audit.frame
    answers = AuditText.written(audit.answers, reusing: [])
    events = audit.events.map { $0.json.text(depth: 2) }
    revision = audit.revision
  }

  /// The text of an audit as it is after a change: every piece that says the same is the former one's.
  ///
  /// - Parameters:
  ///   - audit: After the change; what is equal in both has the same bytes in both.
  ///   - former: The text from before.
  ///   - before: The audit of that text.
  init(of audit: Audit, changing former: AuditText, of before: Audit) {
    frame = audit.sharesFrame(with: before) ? former.frame : audit.frame
    answers = AuditText.written(audit.answers, reusing: former.answers)
    let kept = audit.events.starts(with: before.events) ? former.events : []
    events = kept + audit.events.dropFirst(kept.count).map { $0.json.text(depth: 2) }
    revision = audit.revision
  }

  /// The file's bytes, as ``Audit/json`` has them.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      answers.reduce(0) { $0 + $1.text.count + 8 } + events.reduce(0) { $0 + $1.count + 8 }
        + frame.reduce(64) { $0 + $1.count }
    )
    bytes += frame[0]
    JSON.append(written: answers.map(\.text), between: "{", and: "}", to: &bytes, depth: 1)
    bytes += frame[1]
    JSON.append(written: events, between: "[", and: "]", to: &bytes, depth: 1)
    bytes += frame[2]
    bytes += String(revision).utf8
    bytes += frame[3]
    return bytes
  }

  private static func written(
    _ answers: [Item.ID: Answer],
    reusing former: [Written]
  ) -> [Written] {
    var all = former.compactMap { piece in
      answers[piece.item].map { $0 == piece.answer ? piece : Written(piece.item, $0) }
    }
    guard all.count < answers.count else { return all }
    let known = Set(all.map(\.item))
    for (item, answer) in answers where !known.contains(item) { all.append(Written(item, answer)) }
    all.sort { $0.item.utf8.lexicographicallyPrecedes($1.item.utf8) }
    return all
  }
}

extension Audit {
  /// The text of the audit without answers, events and revision, cut where they belong.
  ///
  /// Only fields of the whole stand two spaces behind a line break: those inside one another stand
  /// further in, and texts have their line breaks escaped.
  fileprivate var frame: [[UInt8]] {
    var fields = fieldsAround
    for name in Audit.piecewise { fields.set(name, to: JSON.null) }
    var text: [UInt8] = []
    fields.object.appendText(to: &text)
    var (pieces, rest) = ([[UInt8]](), text[...])
    for name in Audit.piecewise {
      guard let place = rest.firstRange(of: Array("\n  \"\(name)\": null".utf8)) else {
        preconditionFailure("a field that was set is in the text")
      }
      pieces.append(Array(rest[..<(place.upperBound - "null".utf8.count)]))
      rest = rest[place.upperBound...]
    }
    return pieces + [Array(rest)]
  }

  /// In the order of the file.
  private static let piecewise = ["answers", "events", "revision"]

  /// Whether the texts of two audits differ in their pieces alone.
  fileprivate func sharesFrame(with other: Audit) -> Bool {
    var (mine, theirs) = (self, other)
    (mine.answers, mine.events, mine.revision) = ([:], [], 0)
    (theirs.answers, theirs.events, theirs.revision) = ([:], [], 0)
    return mine == theirs
  }
}
