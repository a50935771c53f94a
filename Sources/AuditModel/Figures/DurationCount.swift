/// How many clocks took how long, in one unit: what median and longest need, however many there are.
struct DurationCount {
  /// Clocks by their length, for lengths below ``shortest``; grows as lengths come up.
  private var short: [Int32] = []

  /// Clocks of any other length.
  private var long: [Int: Int] = [:]
  private(set) var clocks = 0

  /// Of those, the ones that were still open.
  private(set) var open = 0

  /// Lengths from here on are rare: years in days, a day in minutes.
  private static let shortest = 1500

  mutating func add(_ duration: Durations.Duration) {
    clocks += 1
    if duration.isOpen { open += 1 }
    guard (0..<Self.shortest).contains(duration.number) else {
      long[duration.number, default: 0] += 1
      return
    }
    grow(to: duration.number + 1)
    short[duration.number] += 1
  }

  mutating func add(_ other: DurationCount) {
    clocks += other.clocks
    open += other.open
    grow(to: other.short.count)
    for (number, count) in other.short.enumerated() { short[number] += count }
    long.merge(other.long, uniquingKeysWith: +)
  }

  /// The length at a position when all are put in order, shortest first; `nil` outside.
  func number(at position: Int) -> Int? {
    guard (0..<clocks).contains(position) else { return nil }
    var before = 0
    for (number, count) in short.enumerated() {
      before += Int(count)
      if position < before { return number }
    }
    for (number, count) in long.sorted(by: { $0.key < $1.key }) {
      before += count
      if position < before { return number }
    }
    return nil
  }

  private mutating func grow(to count: Int) {
    guard count > short.count else { return }
    short.append(contentsOf: repeatElement(0, count: count - short.count))
  }
}
