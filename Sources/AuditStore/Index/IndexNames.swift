/// Teams, rounds, auditors and templates by the numbers that rows of the index have for them.
///
/// A number once given never means anything else.
struct IndexNames {
  private var names: [Int: String] = [:]
  private var numbers: [String: Int] = [:]

  /// Those that the index knows.
  init(_ database: Database) throws(DatabaseFault) {
    let statement = try database.prepare("SELECT number, text FROM names")
    while try statement.step() {
      names[statement.number(0)] = statement.text(1)
      numbers[statement.text(1)] = statement.number(0)
    }
  }

  subscript(number: Int) -> String? {
    names[number]
  }

  /// `nil` where the index does not know the name.
  func number(of name: String) -> Int? {
    numbers[name]
  }

  /// The number of a name, which is given one in the index where it has none.
  mutating func number(of name: String, in database: Database) throws(DatabaseFault) -> Int {
    if let known = numbers[name] { return known }
    let statement = try database.prepare("INSERT INTO names (number, text) VALUES (?, ?)")
    let number = (names.keys.max() ?? 0) + 1
    statement.bind(number, at: 1)
    statement.bind(name, at: 2)
    try statement.finish()
    names[number] = name
    numbers[name] = number
    return number
  }
}
