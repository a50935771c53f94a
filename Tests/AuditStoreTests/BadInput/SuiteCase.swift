import Foundation

/// One file of a public test suite, as `Tests/Oracles/suites.py` packed it.
struct SuiteCase: Decodable, Sendable {
  /// As its suite calls it; in JSONTestSuite `y_`, `n_` or `i_` begins it: to be read, to be refused,
  /// or for each program to decide.
  let name: String

  private let bytes: Data
  private let times: Int?
  private let then: Data?

  /// Whether the YAML suite says that this is no YAML; `nil` says no.
  private let isMistake: Bool?

  /// What the YAML suite says that a file means, as JSON; `nil` where it does not say.
  let means: Data?

  var file: [UInt8] {
    Array(repeatElement([UInt8](bytes), count: times ?? 1).joined()) + (then.map(Array.init) ?? [])
  }

  var mustBeRefused: Bool {
    isMistake ?? false
  }

  static func all(_ suite: String) throws -> [SuiteCase] {
    struct Suite: Decodable { let cases: [SuiteCase] }
    let data = Data(try Fixtures.bytes("suites/\(suite).json"))
    return try JSONDecoder().decode(Suite.self, from: data).cases
  }
}
