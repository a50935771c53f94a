extension String {
  /// Whether its bytes in UTF-8 come before those of another, which no language's rules change.
  ///
  /// Swift orders texts by their canonical decomposition; files are ordered by their bytes.
  func comesBefore(_ other: String) -> Bool {
    var (mine, theirs) = (self, other)
    return mine.withUTF8 { mine in theirs.withUTF8 { mine.lexicographicallyPrecedes($0) } }
  }
}
