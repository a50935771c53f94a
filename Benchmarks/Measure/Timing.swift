import Foundation

/// Wall-clock seconds of one piece of work, done several times.
struct Timing {
  private(set) var seconds: [Double] = []

  /// Does the work and notes how long it took; what it returns is kept from being optimised away.
  mutating func time<Result>(_ work: () throws -> Result) rethrows -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try work()
    let (whole, parts) = (clock.now - start).components
    seconds.append(Double(whole) + Double(parts) / 1e18)
    return result
  }

  /// Prints one line of JSON: the counts, and the seconds of each time.
  func report(_ counts: [String: Int]) {
    let fields = counts.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    let list = seconds.map { "\($0)" }.joined(separator: ", ")
    print("{\((fields + ["\"seconds\": [\(list)]"]).joined(separator: ", "))}")
  }
}
