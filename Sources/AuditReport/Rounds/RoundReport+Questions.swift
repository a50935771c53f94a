extension RoundReport {
  /// What each item asks, by its id, as far as some table says so.
  var questions: [String: String] {
    var found: [String: String] = [:]
    for sheet in parts.flatMap(\.sheets) {
      for row in sheet.rows.indices {
        let asks = sheet.cell("asks", in: row).printed
        if !asks.isEmpty { found[sheet.cell("item", in: row).written] = asks }
      }
    }
    return found
  }
}
