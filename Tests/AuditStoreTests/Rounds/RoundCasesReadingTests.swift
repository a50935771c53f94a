import AuditModel
import AuditStore
import Testing

/// What a round's file says of its cases.
struct RoundCasesReadingTests {
  private let text = """
    # Complete only with the three dots at its end.
    round: 2026-q2
    title:
      en: Second quarter
    templates: [core-four]
    from: 2026-07-01
    to: 2026-07-10
    planned: 3
    sample:
      method: stratified
      population: 9
      populations:
        CAFAT: 6
        LAC: 3
    window: {event: referral, from: 2026-04-01, to: 2026-06-30}
    draw:
      generator: splitmix64
      seed: 42
      per-team: 2
      stratify: [status, age-band]
      list: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
      listed: 10
      on: 2026-06-30
      strata:
        - {team: CAFAT, stratum: in-need / 5-10, cases: 6, drawn: 2}
        - {team: LAC, cases: 3, drawn: 1}
    exclusions:
      - {case: WX-0009, reason: the file is with the court}
    replacements:
      - {case: WX-0003, by: WX-0007, reason: transferred to another county}
    auditors: [am, bp]
    agencies: {bp: health}
    cases:
      - {case: WX-0001, team: CAFAT, stratum: in-need / 5-10, auditor: am, second: bp}
      - {case: WX-0007, team: CAFAT, stratum: in-need / 5-10, auditor: bp}
      - {case: WX-0004, team: LAC, audit: 0198c0de-0000-7000-8000-000000000001}
    ...

    """

  private let round = Round(
    id: "2026-q2",
    title: Wording(en: "Second quarter"),
    templates: ["core-four"],
    from: "2026-07-01",
    to: "2026-07-10",
    sample: Sample(method: .stratified, population: 9, populations: ["CAFAT": 6, "LAC": 3]),
    planned: 3,
    cases: RoundCases(
      window: CaseWindow(event: "referral", from: "2026-04-01", to: "2026-06-30"),
      draw: Draw(
        list: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        listed: 10,
        seed: 42,
        size: .perTeam(2),
        stratify: ["status", "age-band"],
        on: "2026-06-30",
        strata: [
          StratumShare(team: "CAFAT", stratum: "in-need / 5-10", cases: 6, drawn: 2),
          StratumShare(team: "LAC", stratum: "", cases: 3, drawn: 1),
        ]
      ),
      exclusions: [CaseExclusion(reference: "WX-0009", reason: "the file is with the court")],
      replacements: [
        CaseReplacement(
          reference: "WX-0003",
          by: "WX-0007",
          reason: "transferred to another county"
        )
      ],
      auditors: ["am", "bp"],
      agencies: ["bp": "health"],
      drawn: [
        DrawnCase(
          reference: "WX-0001",
          team: "CAFAT",
          stratum: "in-need / 5-10",
          auditor: "am",
          second: "bp"
        ),
        DrawnCase(reference: "WX-0007", team: "CAFAT", stratum: "in-need / 5-10", auditor: "bp"),
        DrawnCase(
          reference: "WX-0004",
          team: "LAC",
          audit: "0198c0de-0000-7000-8000-000000000001"
        ),
      ]
    )
  )

  @Test func `a round keeps how its cases were drawn, what was left out, who has which`() throws {
    #expect(try Round.read(Array(text.utf8), file: "a.yaml").value == round)
  }

  @Test func `a round is written as it is read, byte for byte`() {
    #expect(round.yamlText() == text)
  }

  @Test func `what people wrote comes back whatever it holds`() throws {
    var odd = round
    odd.cases.exclusions = [
      CaseExclusion(
        reference: "A, {b}: [c]",
        reason: "\"quoted\", # no comment\n- \u{202E}\u{1B}[2J"
      )
    ]
    odd.cases.auditors = ["no", "null", "- x", "a, b"]
    let read = try Round.read(Array(odd.yamlText().utf8), file: "a.yaml").value
    #expect(read == odd)
  }

  @Test(arguments: [
    (
      "[core-four]", "[core-four, core-four]",
      "a.yaml:5: templates: 'core-four' stands here twice; take one of the two out"
    ),
    (
      "to: 2026-06-30}", "to: 2026-07-11}",
      "a.yaml:15: window: the window of the cases ends on 2026-07-11, after the fieldwork on "
        + "2026-07-10; correct 'to' here, or the 'to' of the round"
    ),
    (
      "to: 2026-06-30}", "to: 2026-03-30}",
      "a.yaml:15: window: the window ends on 2026-03-30, before it begins on 2026-04-01; "
        + "correct 'from' or 'to'"
    ),
    (
      "per-team: 2", "size: 4\n  per-team: 2",
      "a.yaml:17: draw: both 'per-team' and 'size' stand here; take one of the two out"
    ),
    (
      "generator: splitmix64\n  ", "",
      "a.yaml:17: draw.seed: a seed says nothing without its generator; "
        + "add 'generator: splitmix64'"
    ),
    (
      ", reason: the file is with the court", "",
      "a.yaml:28: exclusions[0]: 'reason' is missing; add the field 'reason'"
    ),
    (
      "list: \"sha256:e3b0", "list: \"sha1:e3b0",
      "a.yaml:21: draw.list: found 'sha1:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991…'; "
        + "write a digest: sha256: and 64 hexadecimal digits"
    ),
  ])
  func `a round that cannot be so is refused with file and line`(
    old: String,
    new: String,
    message: String
  ) throws {
    let wrong = text.replacing(old, with: new)
    try #require(wrong != text)
    let told = messages { () throws(InputErrors) in
      try Round.read(Array(wrong.utf8), file: "a.yaml")
    }
    #expect(told == [message])
  }
}
