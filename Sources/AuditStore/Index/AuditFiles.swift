import AuditModel

/// The files in which audits should be, by their names alone.
struct AuditFiles: Sendable {
  /// Of files that are named by the id of an audit, in the order of their names.
  private(set) var numbers: [AuditNumber] = []

  /// Names of other `.json` files, which are no audits; sorted.
  private(set) var others: [String] = []

  /// Of no folder.
  static let none = AuditFiles()

  /// So many numbers are told at once.
  private static let batch = 512

  private init() {}

  /// Lists a folder; as ``Folder/names(endingIn:)``, without a text for each of very many.
  ///
  /// - Parameters:
  ///   - folder: Of the audits.
  ///   - tell: Given each 512 numbers as soon as they are known, in the order of the folder; what is left
  ///     at the end is not told.
  /// - Throws: When the folder cannot be read.
  init(
    in folder: Folder,
    telling tell: (ArraySlice<AuditNumber>) -> Void = { _ in }
  ) throws(FileError) {
    var told = 0
    try folder.forEachName { name in
      if let number = AuditFileName.number(in: name) {
        numbers.append(number)
        if numbers.count == told + AuditFiles.batch {
          tell(numbers[told...])
          told = numbers.count
        }
      } else if name.count > 5, name[0] != UInt8(ascii: "."),
        name.suffix(5).elementsEqual(".json".utf8),
        let other = String(validating: name, as: UTF8.self)
      {
        others.append(other)
      }
    }
    numbers.sortSpread()
    others.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
