import Foundation

/// How often chance alone would put so many of the misses into one group of the audits.
///
/// Misses are dealt to audits as cards are, each to one audit: the number that falls to one group
/// follows the hypergeometric distribution, which is exact for any number of audits. It is the
/// one-sided test of Fisher.
///
/// - SeeAlso: R. A. Fisher, "The Logic of Inductive Inference", Journal of the Royal Statistical
///   Society 98 (1935), pages 39 to 82.
struct ChanceOfCluster {
  /// The logarithm of each factorial, from that of 0.
  private let logFactorials: [Double]

  /// - Parameter audits: The most audits that will be asked about.
  init(upTo audits: Int) {
    var sum = 0.0
    logFactorials =
      [0]
      + (1...max(1, audits)).map { number in
        sum += log(Double(number))
        return sum
      }
  }

  /// Works out in what share of deals a group is given at least so many of all misses.
  ///
  /// - Parameters:
  ///   - group: Misses in the group, of its audits in N.
  ///   - whole: Misses in all groups, of all audits in N, the group's own among both.
  /// - Returns: 0 to 1.
  func atLeast(_ group: Proportion, in whole: Proportion) -> Double {
    let most = min(group.of, whole.n)
    var sum = 0.0
    for number in group.n...most {
      let others = whole.n - number
      guard others <= whole.of - group.of else { continue }
      let term = exp(
        logChoices(number, of: group.of) + logChoices(others, of: whole.of - group.of)
          - logChoices(whole.n, of: whole.of)
      )
      sum += term
      // Beyond the group's fair part the terms only become smaller.
      if number * whole.of > whole.n * group.of, term < sum * 1e-12 { break }
    }
    return min(1, sum)
  }

  /// The logarithm of the number of ways to choose so many of so many.
  private func logChoices(_ number: Int, of all: Int) -> Double {
    logFactorials[all] - logFactorials[number] - logFactorials[all - number]
  }
}
