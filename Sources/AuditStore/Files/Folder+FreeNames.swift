extension Folder {
  /// Writes a whole file under the first of several names that nothing has.
  ///
  /// Somebody else may take a name between any two steps, so only making the file decides.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: The name to try for a number; those from 1 on are tried in turn.
  /// - Returns: The name that it got.
  /// - Throws: When it cannot be written, or a thousand names are taken.
  func create(_ bytes: [UInt8], as name: (_ number: Int) -> String) throws(FileError) -> String {
    var number = 1
    while true {
      do throws(FileError) {
        try create(bytes, as: name(number))
        return name(number)
      } catch {
        guard error.isTakenName, number < 1000 else { throw error }
        number += 1
      }
    }
  }
}
