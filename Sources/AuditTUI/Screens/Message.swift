import AuditModel

/// Something that has happened and may change the program's state.
enum Message: Sendable {
  case input(Input)

  /// The workspace with the templates that ship, which are read after the first screen stands.
  case described(WorkspaceFacts)

  /// The audits as far as they are known; ``AuditShelf/progress`` says whether these are all.
  case read(AuditShelf)

  /// How far the reading of all audits has come.
  case reading(done: Int, total: Int)

  /// The reading of all audits ended before its end: what was read till then takes its place among
  /// the audits that are there.
  case readingStopped([ScoredAudit], setAside: [InputError])

  /// What other programs did to the audits' files since: changed and new ones, those that are gone,
  /// and what is wrong with those that cannot be used.
  case changed([ScoredAudit], gone: [Audit.ID], setAside: [InputError])
  case opened(OpenAudit, recovered: [TypedWords])
  case saved(Audit)

  /// Other programs changed the open audit's file, or it was merged with what they did.
  case cameIn(CameIn)

  /// What waits for a choice in the whole workspace, and what was set aside.
  case choices(ChoiceShelf)

  /// Concerns and actions of the whole workspace.
  case actions(ActionShelf)

  /// A version was taken, by its number from 0.
  case chosen(Int, of: WaitingChoice)

  /// Whether a file that was kept beside an audit is out of the way.
  case cleared(KeptVersion, Bool)

  /// Copies of audits that cannot be saved were written: their paths.
  case savedElsewhere([String])

  /// The audit could not be written; what was answered stays on screen.
  case saveFailed(Audit.ID, Phrase)

  /// Something else went wrong: a file that could not be read, an editor that did not start.
  case failed(Phrase)
  case edited(TypedWords)

  /// A table was written: folder and name, without the endings.
  case exported(String)

  /// A sample was drawn, and is to be shown before it is written.
  case drawn(DrawnRound)

  /// A round was written, with so many drafts.
  case roundBegun(Round.ID, drafts: Int)

  /// A drawn case gave its place to another.
  case caseReplaced(ReplacedCase)

  /// The first line of the note on an item in each audit asked for; empty where there is none, or
  /// where the audit cannot be read.
  case notes(item: Item.ID, [Audit.ID: String])

  /// The registers of recommendations as they were read, after a decision where one was taken.
  case recommendations(RecommendationShelf, decided: RecommendationDecision?)

  /// An audit to be shown, as its round asks it.
  case readAudit(OpenAudit)
  case readFailed(Audit.ID, Phrase)
}
