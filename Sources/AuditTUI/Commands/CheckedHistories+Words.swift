import AuditModel
import AuditStore

extension CheckedHistories {
  /// How many histories are whole, and what that shows and does not.
  var phrases: [Phrase] {
    var phrases = [
      Phrase(
        en: "Histories whole: \(whole) of \(audits); "
          + "sealed, so that a changed event shows: \(sealed). "
          + "Only another copy shows a history that was written anew or lost its end.",
        cy: "Hanesion cyfan: \(whole) o \(audits); wedi'u selio, fel y dengys newid: \(sealed). "
          + "Copi arall yn unig a ddengys hanes a ysgrifennwyd o'r newydd neu a gollodd ei ddiwedd."
      )
    ]
    if answersWithoutEvent > 0 {
      phrases.append(
        Phrase(
          en: "Answers of which no event tells: \(answersWithoutEvent).",
          cy: "Atebion nad oes digwyddiad yn sôn amdanynt: \(answersWithoutEvent)."
        )
      )
    }
    return phrases
  }

  /// `{"audits": 40, "whole": 40, "sealed": 40, "answersWithoutEvent": 0}`.
  var json: JSON {
    .object([
      "audits": .integer(audits), "whole": .integer(whole), "sealed": .integer(sealed),
      "answersWithoutEvent": .integer(answersWithoutEvent),
    ])
  }
}
