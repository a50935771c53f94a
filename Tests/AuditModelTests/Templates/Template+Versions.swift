import AuditModel

extension Template {
  /// Two versions of one template, with an item of every fate.
  static let firstVersion = versioned(
    1,
    [
      .sample("child-seen"),
      .sample("worker-qualified", .yesNo),
      .sample("worker-trained", .yesNo, when: .answer(item: "worker-qualified", in: ["no"])),
      .sample("risk-recorded", .yesNo),
      .sample("plan-kind", .yesNo),
      .sample("views-heard", .grade, measures: .quality),
    ]
  )

  static let secondVersion = versioned(
    2,
    [
      Item(
        id: "child-seen",
        measures: .compliance,
        asks: Wording(en: "Was the child seen?", cy: "A welwyd y plentyn?"),
        kind: .yesNoNotRecorded
      ),
      .sample("qualified-worker", .yesNo),
      .sample("worker-trained", .yesNo, when: .answer(item: "qualified-worker", in: ["no"])),
      .sample("risk-identified", .yesNo),
      .sample("risk-scale-recorded", .yesNo),
      .sample("plan-present", .yesNo),
      .sample("plan-shared", .yesNo, when: .answer(item: "plan-present", in: ["yes"])),
    ]
  )

  static func versioned(_ version: Int, _ items: [Item]) -> Template {
    Template(
      id: "sample",
      version: version,
      title: Wording(en: "Sample"),
      sections: [Section(id: "all", title: Wording(en: "All"), items: items)]
    )
  }
}

extension Migration {
  static let sample = Migration(
    from: .firstVersion,
    to: .secondVersion,
    fates: [
      "worker-qualified": .renamed("qualified-worker"),
      "risk-recorded": .askedAnew(["risk-identified", "risk-scale-recorded"]),
      "plan-kind": .split(["yes": ["plan-present": "yes"], "no": ["plan-present": "no"]]),
      "views-heard": .dropped,
    ]
  )
}
