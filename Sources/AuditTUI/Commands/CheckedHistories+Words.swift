import AuditModel
import AuditStore

extension CheckedHistories {
  /// How many histories are whole, and what that shows and does not.
  var phrases: [Phrase] {
    var phrases = [
      Phrase(
        en: "Histories whole: \(whole) of \(audits); that would show a changed event: \(sealed). "
          + "One written anew from its beginning, or that lost its end, only another copy shows.",
        cy: "Hanesion cyfan: \(whole) o \(audits); a ddangosai ddigwyddiad a newidiwyd: \(sealed). "
          + "Un a ysgrifennwyd o'r newydd o'i ddechrau, neu a gollodd ei ddiwedd, "
          + "copi arall yn unig a'i dengys."
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
