extension HomeScreen {
  func teamFigures(on desk: Desk) -> [Response] {
    [.push(TeamsScreen(desk: desk))]
  }
}
