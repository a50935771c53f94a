import AuditModel

extension Audit {
  /// Whether every answer is one that its item in the template can have.
  ///
  /// Answers to `former` items, which an earlier version of the template had, fit unseen.
  func fits(_ template: Template, former: Set<Item.ID> = []) -> Bool {
    let kinds = Dictionary(template.items.map { ($0.id, $0.kind) }) { first, _ in first }
    return answers.allSatisfy { id, answer in
      guard let kind = kinds[id] else { return former.contains(id) }
      return answer.value.map(kind.accepts) ?? true
    }
  }

  /// The answers of an audit's file that do not fit its template, each with its line.
  ///
  /// They are kept as they are: which of the two is wrong, only a person can tell.
  static func misfits(
    _ bytes: [UInt8],
    file: String,
    template: Template,
    former: Set<Item.ID> = []
  ) -> [InputError] {
    let items = Dictionary(template.items.map { ($0.id, $0) }) { first, _ in first }
    do throws(InputErrors) {
      return try Document.json(bytes, file: file).read { value -> Bool? in
        value.fields { fields in
          _ = fields.required("answers")?.entries { id, value -> Bool? in
            guard let item = items[id] else {
              if former.contains(id) { return true }
              value.unknown(id, of: Phrase(en: "item", cy: "eitem"), among: items.keys.sorted())
              return true
            }
            guard let answer = Answer(value)?.value, !item.kind.accepts(answer) else { return true }
            value.misfit(item)
            return true
          }
          return true
        }
      }.warnings
    } catch {
      return error.all
    }
  }
}

extension ValueReader {
  fileprivate func misfit(_ item: Item) {
    fault(
      Phrase(
        en: "this is no answer to '\(item.id)', which is answered by '\(item.kind.code)'",
        cy: "nid yw hwn yn ateb i '\(item.id)', a atebir drwy '\(item.kind.code)'"
      ),
      remedy: item.kind.remedy
    )
  }
}

extension AnswerKind {
  /// What would be an answer.
  fileprivate var remedy: Phrase {
    let codes = answerCodes.joined(separator: ", ")
    let words = Phrase(en: "use one of: \(codes)", cy: "defnyddiwch un o'r rhain: \(codes)")
    switch self {
    case .yesNo, .yesNoNotRecorded, .grade, .choice: return words
    case .text:
      return Phrase(en: "write 'text', or \(codes)", cy: "ysgrifennwch 'text', neu \(codes)")
    case .dates(let timescales):
      let list = timescales.joined(separator: ", ")
      return Phrase(
        en: "write 'clocks' with a timescale of: \(list); or \(codes)",
        cy: "ysgrifennwch 'clocks' ag amserlen o blith: \(list); neu \(codes)"
      )
    case .count(let range):
      let most = range.most.map { " 0–\($0)" } ?? ""
      return Phrase(
        en: "write 'count'\(most), or one of: \(codes)",
        cy: "ysgrifennwch 'count'\(most), neu un o'r rhain: \(codes)"
      )
    }
  }
}
