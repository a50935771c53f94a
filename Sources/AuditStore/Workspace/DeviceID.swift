import AuditModel

/// What this machine calls itself in the history of audits: `d-7f3a90c2`, a random word that says
/// nothing of the machine or its owner.
public enum DeviceID {
  /// Reads the id, or makes one and keeps it: in `$XDG_STATE_HOME/caseaudit/device`, else in
  /// `~/.local/state/caseaudit/device`.
  ///
  /// - Parameter environment: Looks up one of the environment's variables.
  /// - Returns: `d-` and hexadecimal digits.
  /// - Throws: When there is none and none can be kept, or neither variable is set.
  public static func load(environment: (String) -> String?) throws(FileError) -> String {
    let folder = try Folder.openMaking(try stateFolder(environment))
    if let id = try read(folder) { return id }
    let id = make(UInt32.random(in: .min ... .max))
    do throws(FileError) {
      try folder.create(Array("\(id)\n".utf8), as: name)
      return id
    } catch {
      // Another program of the same person may have been faster.
      guard let other = try read(folder) else { throw error }
      return other
    }
  }

  /// Makes an id from a number.
  public static func make(_ number: UInt32) -> String {
    let digits = String(number, radix: 16)
    return "d-" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  private static let name = "device"

  private static func stateFolder(_ environment: (String) -> String?) throws(FileError) -> String {
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") {
      return "\(state)/caseaudit"
    }
    guard let home = environment("HOME"), home.hasPrefix("/") else {
      throw FileError(path: "$HOME", operation: .open, reason: .unusableName)
    }
    return "\(home)/.local/state/caseaudit"
  }

  /// `nil` where there is no file, or not an id in it.
  private static func read(_ folder: Folder) throws(FileError) -> String? {
    guard let bytes = try folder.readIfPresent(name, limit: 100) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    let digits = text.dropFirst(2)
    let isID =
      text.hasPrefix("d-") && (4...16).contains(digits.count)
      && digits.allSatisfy { $0.isHexDigit && !$0.isUppercase }
    return isID ? text : nil
  }
}
