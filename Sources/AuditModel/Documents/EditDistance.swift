/// How many letters two words differ by.
public enum EditDistance {
  /// The word that was most likely meant, the first of two equally near; `nil` when none is near.
  public static func nearest(to word: String, among words: [String]) -> String? {
    let candidates = words.map { (word: $0, distance: distance(word, $0)) }
    let nearest = candidates.min { $0.distance < $1.distance }
    guard let nearest, nearest.distance <= max(1, word.count / 3) else { return nil }
    return nearest.word
  }

  /// Letters to be put in, taken out or exchanged to make one word of the other.
  ///
  /// - SeeAlso: R. A. Wagner and M. J. Fischer, "The String-to-String Correction Problem" (1974).
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.prefix(100))
    var row = Array(0...right.count)
    for (index, letter) in left.prefix(100).enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let exchanged = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(exchanged, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
