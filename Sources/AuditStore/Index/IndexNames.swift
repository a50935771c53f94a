import AuditModel

/// Teams, rounds, auditors and templates by the numbers that rows of the index have for them.
///
/// A number once given never means anything else. A class, because whoever writes rows adds to it.
final class IndexNames {
  /// By number; empty where a number has no name.
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  /// Over the bytes of each name, by number; part of the sum of every row that has it.
  private(set) var sums: [Int] = []

  /// No index has so many names; a higher number is a damaged one.
  private static let most = 1 << 20

  /// Those that the index knows.
  init(_ database: Database) throws(DatabaseFault) {
    let statement = try database.prepare("SELECT number, text FROM names")
    while try statement.step() { note(statement.text(1), as: statement.number(0)) }
  }

  /// `nil` where the index does not know the name.
  func number(of name: String) -> Int? {
    numbers[name]
  }

  /// The number of a name, which is given one in the index where it has none.
  func number(of name: String, in database: Database) throws(DatabaseFault) -> Int {
    if let known = numbers[name] { return known }
    guard texts.count < Self.most else { throw .tooManyNames }
    let statement = try database.prepare("INSERT INTO names (number, text) VALUES (?, ?)")
    statement.bind(texts.count, at: 1)
    statement.bind(name, at: 2)
    try statement.finish()
    let number = texts.count
    note(name, as: number)
    return number
  }

  private func note(_ name: String, as number: Int) {
    guard (0..<Self.most).contains(number) else { return }
    while texts.count <= number {
      texts.append("")
      sums.append(0)
    }
    texts[number] = name
    sums[number] = Int(truncatingIfNeeded: StableHash.ofBytes(name))
    numbers[name] = number
  }
}
