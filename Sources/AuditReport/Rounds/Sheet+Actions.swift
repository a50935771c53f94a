import AuditModel

extension Sheet {
  /// Actions, open ones first: by when, who, what, out of what, and how the item stood since.
  ///
  /// `movements` are by the action's id; one that is missing is shown as not looked at again.
  public static func actions(
    _ actions: [AgreedAction],
    movements: [AgreedAction.ID: Phrase] = [:],
    teams: [Team],
    today: Day,
    language: Language
  ) -> Sheet {
    func text(_ en: String, _ cy: String) -> String { Phrase(en: en, cy: cy).text(in: language) }
    let overdue = actions.count { $0.isOverdue(on: today) }
    let open = actions.count(where: \.isOpen)
    return Sheet(
      name: "actions",
      title: text("Actions", "Camau"),
      notes: [
        text(
          "Open: \(open), of these overdue on \(today): \(overdue).",
          "Agored: \(open), o'r rhain yn hwyr ar \(today): \(overdue)."
        )
      ],
      columns: [
        Column("due", text("due", "erbyn")), Column("standing", text("standing", "sefyllfa")),
        Column("who", text("who", "pwy")), Column("what", text("what", "beth")),
        Column("case", text("case", "achos")), Column("team", text("team", "tîm")),
        Column("round", text("round", "rownd")), Column("item", text("item", "eitem")),
        Column("ending", text("evidence or reason", "tystiolaeth neu reswm")),
        Column("moved", text("item since", "yr eitem wedyn")),
        Column("audit", text("audit", "archwiliad"), isInText: false),
        Column("id", "id", isInText: false),
      ],
      rows: actions.byUrgency.map { action in
        let agreed = action.agreed
        return [
          .text(action.due.description),
          .coded(action.code(on: today), action.standing(on: today).text(in: language)),
          .text(agreed.who), .text(agreed.what), .text(agreed.caseReference),
          agreed.team.map { .coded($0, teams.title(of: $0, in: language)) } ?? .none,
          .text(agreed.round), .text(agreed.item ?? agreed.heading), .text(action.ending),
          .text(movements[action.id]?.text(in: language)), .text(agreed.audit),
          .text(action.id),
        ]
      },
      keys: 2
    )
  }
}

extension AgreedAction {
  fileprivate func code(on today: Day) -> String {
    switch state {
    case .open: isOverdue(on: today) ? "overdue" : "open"
    case .done: "done"
    case .dropped: "dropped"
    }
  }
}
