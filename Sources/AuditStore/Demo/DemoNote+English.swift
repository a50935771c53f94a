extension DemoNote {
  static let english: [DemoNote: [String]] = [
    DemoNote(.seenAlone, .favourable): [
      "Seen alone at school; spoke freely about weekends at tŷ nain.",
      "Walked the dog with the worker; what the child said is written in the child's own words.",
      "Seen alone twice, at home and at the Urdd club, and both visits are written up.",
      "Spoken to in Welsh, without parents in the room, as the child asked.",
    ],
    DemoNote(.seenAlone, .unfavourable): [
      "A parent stayed in the room throughout; no talk alone was offered.",
      "Seen only together with a younger brother, on all three visits to Tŷ Gwyn.",
      "The worker met the child at the door and did not come back.",
    ],
    DemoNote(.seenAlone, .silent): [
      "The visit record does not say who else was in the house.",
      "\"Home visit completed\" is all there is; nothing on whether the child was seen alone.",
      "Three visits are listed without a word on who was present.",
    ],
    DemoNote(.timeliness, .favourable): [
      "The dates on the assessment agree with the case notes.",
      "Finished in good time in spite of the bank holiday.",
      "Opened on the day of the referral; the visit followed the same week.",
    ],
    DemoNote(.timeliness, .unfavourable): [
      "A fortnight passed before the first visit, and no reason is given.",
      "Late because the worker changed twice; the family did not know why.",
      "Held back for the health report, which came after five weeks.",
    ],
    DemoNote(.timeliness, .silent): [
      "The form has no date, and the case notes do not help.",
      "The system closed the form; the day the work ended cannot be told.",
      "Still being written on the day of the audit.",
    ],
    DemoNote(.voice, .favourable): [
      "\"I want to stay with Nain and go on the bus\" stands in the plan, and the bus was arranged.",
      "Pictures and sand were used at tŷ nain; what the child showed changed the contact plan.",
      "The child's wishes are weighed beside the risk, and the reason for the difference is given.",
      "Wishes gathered in Welsh and kept in Welsh, with the English beside them.",
    ],
    DemoNote(.voice, .unfavourable): [
      "One line on wishes; the rest is what the adults think.",
      "The child's words were copied from the assessment of a year ago.",
      "A box is ticked. Nobody could say from this what the child wants.",
    ],
    DemoNote(.plan, .favourable): [
      "Each need has an outcome, a date and a role that answers for it.",
      "Progress can be read off: back at school four days a week, which was the aim.",
      "The family helped to write it and can say what must change by the summer.",
    ],
    DemoNote(.plan, .unfavourable): [
      "A list of appointments; it would do for any child in the street.",
      "No dates beside the actions, and the review repeats them unchanged.",
      "The plan does not answer the neglect that the assessment found.",
    ],
    DemoNote(.record, .favourable): [
      "On the first page of the assessment.",
      "Clear, current and easy to find.",
      "Checked with the parents in January and brought up to date.",
    ],
    DemoNote(.record, .unfavourable): [
      "Looked for throughout the file; it is not there.",
      "An old form is filed under this heading; nothing for this episode.",
      "Mentioned in a supervision note only.",
    ],
    DemoNote(.record, .silent): [
      "The file is silent.",
      "Neither the notes nor the assessment say.",
      "May have been said at the meeting in Y Bwthyn; nobody wrote it down.",
    ],
    DemoNote(.quality, .favourable): [
      "Careful work: history and strengths are weighed beside the risk.",
      "Says what the facts mean for this child, and how sure the worker is.",
      "The link between the parents' quarrels and the child's sleep is drawn out well.",
      "Short and good; a colleague could act on it tomorrow.",
    ],
    DemoNote(.quality, .unfavourable): [
      "Describes rather than analyses; the conclusion does not follow from the facts.",
      "Led by the one incident. School and health are hardly mentioned.",
      "Much of the text is the sibling's, with an age that is not this child's.",
      "Risk is named but not how likely, how serious, or what would lower it.",
    ],
  ]

  /// Why a question does not arise.
  static let englishNotApplicable = [
    "The question does not arise in this episode.",
    "Nothing of the kind was called for at this stage.",
    "An only child, and no earlier contact.",
  ]

  static let englishUnborn = "The child is not yet born."

  /// Why there is nothing to grade.
  static let englishNothingToGrade = [
    "The document that the index names is not on the file.",
    "Too early to tell: the work began less than three weeks ago.",
    "There is no plan on the file.",
  ]
}
