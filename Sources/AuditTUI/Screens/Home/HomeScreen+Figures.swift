extension HomeScreen {
  func teamFigures(on desk: inout Desk) -> [Response] {
    desk.countFigures()
    return [.push(TeamsScreen(desk: desk))]
  }
}
