import AuditModel

@testable import AuditTUI

/// A screen that shows data, and the commands that print the same.
struct ExportedScreen: Sendable {
  let name: String

  /// As the guide calls it.
  let title: String
  let commands: [ExportCommand]

  /// Whether its n of N are figures; elsewhere they say how far one is in what the screen itself lists.
  var hasFigures = true

  /// Pictures of it, with as much in view as it can show.
  let drawn: @Sendable (RichDemo) throws -> [Canvas]

  /// What shows no data of the workspace, and what it shows instead.
  static let withoutData = [
    "CameInScreen": "what came in while one worked; the audits themselves have it",
    "DecideScreen": "a form, under the recommendation that RecommendationScreen shows",
    "DrawScreen": "a form",
    "DrawnScreen": "a draw that is not written yet: RoundScreen has it then",
    "ElsewhereScreen": "asks for a folder", "FilterScreen": "a form", "HelpScreen": "keys",
    "NewAuditScreen": "a form", "PaletteScreen": "keys",
    "RecoveryScreen": "words that no file of an audit has yet",
    "ReplaceScreen": "a form",
    "ChoicesScreen": "what waits for a choice: VersionsScreen has each",
    "SetAsideScreen": "mistakes in files: `caseaudit check` prints them",
    "VersionsScreen": "versions of one answer: `caseaudit settle` prints them",
  ]

  static let all: [ExportedScreen] = [
    ExportedScreen(
      name: "HomeScreen",
      title: "Audits",
      commands: [
        ExportCommand("list"), ExportCommand("list --format json"), ExportCommand("list --rounds"),
      ]
    ) { [HomeScreen(desk: $0.desk).wide(on: $0.desk)] },
    ExportedScreen(
      name: "WalkScreen",
      title: "Questions",
      commands: [ExportCommand("show AUDIT"), ExportCommand("templates print TEMPLATE")],
      hasFigures: false
    ) { rich in
      let desk = try rich.opened()
      return (desk.open?.stops ?? []).map { WalkScreen(at: $0, desk: desk).wide(on: desk) }
    },
    ExportedScreen(
      name: "ReviewScreen",
      title: "Review",
      commands: [ExportCommand("show AUDIT")]
    ) { rich in
      let desk = try rich.opened()
      return [ReviewScreen(desk: desk).wide(on: desk)]
    },
    ExportedScreen(
      name: "ReadingsScreen",
      title: "Readings side by side",
      commands: [ExportCommand("show AGREED")]
    ) { rich in
      let desk = try rich.settled()
      return [ReadingsScreen(desk: desk).wide(on: desk)]
    },
    ExportedScreen(
      name: "RoundsScreen",
      title: "Rounds",
      commands: [ExportCommand("list --rounds"), ExportCommand("list --rounds --format json")]
    ) { [RoundsScreen(desk: $0.desk).wide(on: $0.desk)] },
    ExportedScreen(
      name: "RoundScreen",
      title: "One round",
      commands: [ExportCommand("report ROUND")]
    ) { rich in [RoundScreen(try rich.round(), desk: rich.desk).wide(on: rich.desk)] },
    ExportedScreen(
      name: "TeamsScreen",
      title: "Teams",
      commands: [
        ExportCommand("figures --by team --format json"),
        ExportCommand("figures --by section --team TEAM"), ExportCommand("report ROUND"),
      ]
    ) { [TeamsScreen(desk: $0.desk).wide(on: $0.desk)] },
    ExportedScreen(
      name: "ItemsScreen",
      title: "A team's items",
      commands: [
        ExportCommand("figures --team TEAM"), ExportCommand("figures --team TEAM --format json"),
        ExportCommand("report ROUND --format csv"),
        ExportCommand("figures --compare EARLIER --team TEAM"),
      ]
    ) { rich in [ItemsScreen(team: try rich.team(), desk: rich.desk).wide(on: rich.desk)] },
    ExportedScreen(
      name: "ItemScreen",
      title: "One item",
      commands: [
        ExportCommand("figures --by team --item ITEM --format json"),
        ExportCommand("figures --by month --item ITEM --format json"),
        ExportCommand("figures --item ITEM"),
      ]
    ) { rich in [ItemScreen(about: try rich.figure(), desk: rich.desk).wide(on: rich.desk)] },
    ExportedScreen(
      name: "CasesScreen",
      title: "Cases behind a figure",
      commands: [
        ExportCommand("figures --item ITEM --cases"),
        ExportCommand("show --round ROUND --format csv"),
      ]
    ) { rich in [CasesScreen(behind: try rich.figure(), desk: rich.desk).wide(on: rich.desk)] },
    ExportedScreen(
      name: "CaseScreen",
      title: "One case",
      commands: [ExportCommand("show AUDIT")],
      hasFigures: false
    ) { rich in
      let behind = rich.desk.scope.figures.cases(behind: try rich.figure())
      let position = behind.firstIndex { $0.id == rich.audit } ?? 0
      let item = try rich.figure().item
      return [CaseScreen(behind, at: position, about: item, desk: rich.desk).wide(on: rich.desk)]
    },
    ExportedScreen(
      name: "CrossScreen",
      title: "In time against grade",
      commands: [ExportCommand("figures --cross DATES/GRADE")]
    ) { rich in
      CrossScreen(team: nil, beside: nil, desk: rich.desk).map { [$0.wide(on: rich.desk)] } ?? []
    },
    ExportedScreen(
      name: "HotSpotsScreen",
      title: "Hot spots",
      commands: [
        ExportCommand("figures --hot-spots"), ExportCommand("figures --hot-spots --format json"),
        ExportCommand("report ROUND --format csv"),
      ]
    ) { [HotSpotsScreen(desk: $0.desk).wide(on: $0.desk)] },
    ExportedScreen(
      name: "CompareScreen",
      title: "Two rounds side by side",
      commands: [
        ExportCommand("figures --compare EARLIER"), ExportCommand("report ROUND --format csv"),
        ExportCommand("list --rounds"),
      ]
    ) { [CompareScreen(desk: $0.desk).wide(on: $0.desk)] },
    ExportedScreen(
      name: "AgreementScreen",
      title: "Agreement",
      commands: [ExportCommand("agreement --round ROUND")]
    ) { rich in
      [AgreementScreen(round: try rich.round().id, desk: rich.desk).wide(on: rich.desk)]
    },
    ExportedScreen(
      name: "EscalationsScreen",
      title: "Concerns",
      commands: [ExportCommand("escalations --format json"), ExportCommand("report ROUND")]
    ) { [EscalationsScreen($0.desk).wide(on: $0.desk)] },
    ExportedScreen(
      name: "ActionsScreen",
      title: "Actions",
      commands: [
        ExportCommand("actions --format json"), ExportCommand("report ROUND --format csv"),
      ]
    ) { [ActionsScreen($0.desk).wide(on: $0.desk)] },
    ExportedScreen(
      name: "RecommendationsScreen",
      title: "Recommendations",
      commands: [ExportCommand("recommendations --format json"), ExportCommand("recommendations")],
      hasFigures: false
    ) { [RecommendationsScreen(desk: $0.desk).wide(on: $0.desk)] },
    ExportedScreen(
      name: "RecommendationScreen",
      title: "One recommendation",
      commands: [ExportCommand("recommendations show RECOMMENDATION")]
    ) { rich in
      [RecommendationScreen(try rich.recommendation(), desk: rich.desk).wide(on: rich.desk)]
    },
  ]
}

extension Screen {
  /// On a terminal that is larger than anybody's, so that nothing has to be left out.
  fileprivate func wide(on desk: Desk) -> Canvas {
    var canvas = Canvas(width: 240, height: 300, glyphs: .unicode)
    render(into: &canvas, desk: desk)
    return canvas
  }
}
