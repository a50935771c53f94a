import AuditModel

extension Bindings {
  static let typing: [Binding] = [
    Binding(.typing, [.enter], Phrase(en: "done", cy: "gorffen"), .commit, isHinted: true),
    Binding(
      .typing,
      [.escape],
      Phrase(en: "leave the field", cy: "gadael y maes"),
      .cancel,
      isHinted: true
    ),
    Binding(
      .typing,
      [.tab, .down],
      Phrase(en: "next field", cy: "maes nesaf"),
      .nextField,
      isHinted: true
    ),
    Binding(
      .typing,
      [.backTab, .up],
      Phrase(en: "previous field", cy: "maes blaenorol"),
      .previousField
    ),
    Binding(.typing, [.function(1)], Phrase(en: "help", cy: "cymorth"), .help, isHinted: true),
    Binding(.typing, [.control("l")], Phrase(en: "draw again", cy: "ail-lunio"), .redraw),
    Binding(
      .typing,
      [.control("z")],
      Phrase(en: "pause the program", cy: "oedi'r rhaglen"),
      .suspend
    ),
  ]

  /// Esc keeps what was typed where words, dates and numbers are; elsewhere it leaves them.
  private static func keepAndLeave(_ context: Context) -> Binding {
    Binding(
      context,
      [.escape],
      Phrase(en: "keep and leave", cy: "cadw a gadael"),
      .cancel,
      isHinted: true
    )
  }

  static let typingInWalk: [Binding] = [
    Binding(.typingInWalk, [.enter], Phrase(en: "done", cy: "gorffen"), .commit, isHinted: true),
    keepAndLeave(.typingInWalk),
    Binding(
      .typingInWalk,
      [.down],
      Phrase(en: "a line down", cy: "llinell i lawr"),
      .down
    ),
    Binding(
      .typingInWalk,
      [.up],
      Phrase(en: "a line up", cy: "llinell i fyny"),
      .up
    ),
  ]

  static let typingDates: [Binding] = [
    Binding(
      .typingDates,
      [.enter],
      Phrase(en: "next; at the last, done", cy: "nesaf; ar yr olaf, gorffen"),
      .commit,
      isHinted: true
    ),
    keepAndLeave(.typingDates),
    Binding(
      .typingDates,
      [.control("n")],
      Phrase(en: "one more clock", cy: "un cloc arall"),
      .addClock
    ),
    Binding(
      .typingDates,
      [.control("x")],
      Phrase(en: "take this clock away", cy: "tynnu'r cloc hwn"),
      .removeClock
    ),
    Binding(
      .typingDates,
      [.control("t")],
      Phrase(en: "other timescale", cy: "amserlen arall"),
      .nextTimescale,
      isHinted: true
    ),
    Binding(
      .typingDates,
      [.control("o")],
      Phrase(en: "made, attempted or remote", cy: "gwnaed, ymgais neu o bell"),
      .nextEventKind
    ),
  ]
}
