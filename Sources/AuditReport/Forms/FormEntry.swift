import AuditModel

/// One question on a form, with everything that is printed under it.
struct FormEntry: Sendable {
  /// `1.2`.
  let number: String
  let asks: Wording

  /// Pool, target, and what else decides how an answer counts: `compliance, target 90%`.
  let remark: Wording

  /// The item's id, by which the program knows it; `nil` for the safety question.
  let id: Item.ID?

  /// When it is asked, and when there is nothing to grade; empty for one that always is.
  let conditions: [Wording]

  /// In the order in which the program offers them.
  let boxes: [FormBox]
  let guidance: Wording?

  /// Report and paragraph; may be empty.
  let sources: [String]

  init(_ item: Item, numbers: ItemNumbers, timescales: Timescales) {
    number = numbers.number(of: item.id) ?? ""
    asks = item.asks
    remark = Wording(FormWords.remark(on: item, numbers))
    id = item.id
    conditions = [
      item.condition.map { FormWords.askedWhen($0.phrase(numbers)) },
      item.ungradedWhen.map { FormWords.ungradedWhen($0.phrase(numbers)) },
    ].compactMap { $0.map(Wording.init) }
    boxes = FormBox.boxes(of: item, timescales: timescales)
    guidance = item.guidance
    sources = item.sources
  }

  /// The question of every audit, which stands in no template.
  static func safety(number: String) -> FormEntry {
    FormEntry(safetyNumber: number)
  }

  private init(safetyNumber: String) {
    number = safetyNumber
    asks = Wording(SafetyQuestion.asks)
    remark = Wording(FormWords.outsideFigures)
    id = nil
    conditions = []
    boxes = [AnswerWords.yes, AnswerWords.no].map { .tick(Wording($0), looksLike: nil) }
    guidance = Wording(SafetyQuestion.guidance)
    sources = []
  }
}
