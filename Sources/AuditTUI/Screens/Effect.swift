import AuditModel
import AuditReport

/// Something that must happen outside the screens: the session carries it out.
enum Effect: Hashable, Sendable {
  /// Writes the audit to its file; answered by ``Message/saved(_:)`` or ``Message/saveFailed(_:_:)``.
  ///
  /// The reason is why its state changed, where one was asked for.
  case save(Audit, reason: String?)

  /// Keeps words that are being typed, at most a second behind the key.
  case journal(TypedWords)

  /// Forgets what was kept of words typed in this session, because nobody wants them saved.
  case forget(Audit.ID)

  /// Forgets the words of earlier sessions that were offered with an audit, because they were taken
  /// back or thrown away; not while the audit that took them back could not be saved.
  case discard(Audit.ID)

  /// Reads whatever files the index does not know; answered by ``Message/reading(done:total:)`` and
  /// ``Message/read(_:)``.
  case readAll

  /// Stops reading all audits; those that were read stay.
  case stopReading

  /// Reads an audit from its file; answered by ``Message/opened(_:)`` or ``Message/failed(_:)``.
  case open(Audit.ID)

  /// Reads an audit to be shown and not to be changed; answered by ``Message/readAudit(_:)`` or
  /// ``Message/readFailed(_:_:)``.
  case read(Audit.ID)

  /// Reads the notes of some audits' answers to one item; answered by ``Message/notes(item:_:)``.
  case readNotes(item: Item.ID, audits: [Audit.ID])

  /// Makes a new audit and its file; answered like ``open(_:)``.
  case begin(NewAudit)

  /// Begins another reading of a case; answered like ``open(_:)``.
  case beginReading(NewReading)

  /// Opens the words in the person's own editor; answered by ``Message/edited(_:)``.
  case edit(TypedWords)

  /// Writes a screen's table as text, CSV and JSON; answered by ``Message/exported(_:)`` or
  /// ``Message/failed(_:)``.
  case export(Sheet, language: Language)

  /// Reads what waits for a choice, and what was set aside; answered by ``Message/choices(_:)``.
  case readChoices(drafts: [Audit.ID])

  /// Reads concerns and actions; answered by ``Message/actions(_:)``.
  case readActions

  /// Writes an action down; answered like ``readActions``, or by ``Message/failed(_:)``.
  case addAction(AgreedAction.Terms)

  /// Writes down what was done about an action; answered as ``addAction(_:)``.
  case record(ActionRecord.Deed, about: AgreedAction)

  /// Lets a version stand, by its number from 0; answered by ``Message/chosen(_:of:)`` or
  /// ``Message/failed(_:)``.
  case choose(Int, of: WaitingChoice)

  /// Merges a file that is kept beside an audit, or takes it out of the way where it is decided about;
  /// answered by ``Message/cleared(_:_:)`` or ``Message/failed(_:)``.
  case clear(KeptVersion, isDecided: Bool)

  /// Writes audits that cannot be saved into another folder; answered by
  /// ``Message/savedElsewhere(_:)`` or ``Message/failed(_:)``.
  case saveElsewhere([Audit], folder: String)

  /// Reads the registers of recommendations and what was decided about them; answered by
  /// ``Message/recommendations(_:decided:)``.
  case readRecommendations

  /// Writes a decision down; answered like ``readRecommendations``, or by ``Message/failed(_:)``.
  case decide(NewDecision)

  /// Draws a sample from a list; answered by ``Message/drawn(_:)`` or ``Message/failed(_:)``.
  case draw(DrawOrder)

  /// Writes a round that was drawn and drafts for what has none yet; answered by
  /// ``Message/roundBegun(_:drafts:)`` or ``Message/failed(_:)``.
  case beginRound(DrawnRound)

  /// Gives a drawn case's place to the next one, and begins its drafts; answered by
  /// ``Message/caseReplaced(_:)`` or ``Message/failed(_:)``.
  case replaceCase(ReplacementOrder)

  case redraw
  case suspend
  case quit
}

/// Words in a field of an audit that are not saved yet.
struct TypedWords: Hashable, Sendable {
  enum Field: String, Hashable, Sendable {
    case note, evidence, reason, text

    /// Why an answer stands where readings differ.
    case why

    /// A dates form of which not every field can be read yet, one field to a line.
    case dates

    /// A form of the review that is not done yet, one field to a line; its purpose is the item.
    case review
  }

  let audit: Audit.ID

  /// The revision on which they were typed.
  let revision: Int

  /// The item; `safety` for the safety question.
  let item: Item.ID
  let field: Field
  let text: String
}

/// A reading of what was read before.
struct NewReading: Hashable, Sendable {
  let reading: Audit.Reading

  /// The first reading, then the others.
  let audits: [Audit.ID]
}

/// What a new audit begins with.
struct NewAudit: Hashable, Sendable {
  let template: Template.ID
  let round: Round.ID?
  let caseFile: CaseFile
}
