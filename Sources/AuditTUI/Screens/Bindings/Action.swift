/// What a key can do.
enum Action: Hashable, Sendable {
  // Everywhere.
  case help, palette, back, quit, redraw, suspend

  // Moving.
  case up, down, left, right, pageUp, pageDown, first, last
  case open
  case find, nextMatch, previousMatch

  // Home.
  case newAudit, teamFigures, readAll, setAside, choices

  // Beginning an audit.
  case begin

  // Walking a template.
  case choose(Int)
  case takeChoice
  case nextUnanswered, nextSection, previousSection
  case editNote, editEvidence, editReason, editInEditor
  case changeSource, changeFinding
  case editContacts
  case clearAnswer, noPlaceToRecord
  case addClock, removeClock, nextTimescale, nextEventKind
  case review
  case chooseVersion, cameIn
  case undo, redo

  // Reviewing and finishing.
  case finish, reopen, raise, recordReply
  case decline, addFeedback, addWorkerView, approve

  // Escalations and actions.
  case escalations, actions, addAction, markDone, drop

  // Figures.
  case nextRound, previousRound, includeDrafts
  case filters, clearFilters
  case sort, nextColumns, crossTable, export
  case hotSpots, compare, rounds, roundProgress, drawSample, replaceCase
  case nextLater, previousLater, nextEarlier, previousEarlier

  // Reading a case.
  case nextCase, previousCase, toItem, answer

  // Recommendations.
  case recommendations, decide, openOnly

  // Readings of one case.
  case readings, moderate, agreement
  case onlyDifferences, ownAnswer

  // Typing.
  case commit, cancel, nextField, previousField

  // Recovery.
  case takeBack, discard
  // Where saving has failed.
  case saveElsewhere
}
