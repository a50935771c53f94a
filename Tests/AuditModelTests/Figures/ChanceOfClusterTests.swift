import Testing

@testable import AuditModel

struct ChanceOfClusterTests {
  // Misses of a group, of all; and scipy's hypergeometric chance (Tests/Oracles/clusters.py).
  @Test(arguments: [
    (Proportion(n: 6, of: 10), Proportion(n: 8, of: 40), 0.00123523033739752),
    (Proportion(n: 3, of: 10), Proportion(n: 5, of: 50), 0.0482603031962091),
    (Proportion(n: 5, of: 10), Proportion(n: 5, of: 50), 0.00011893749174045195),
    (Proportion(n: 4, of: 8), Proportion(n: 8, of: 16), 0.6903651903651904),
    (Proportion(n: 0, of: 4), Proportion(n: 3, of: 9), 1.0),
    (Proportion(n: 1, of: 1), Proportion(n: 1, of: 1), 1.0),
    (Proportion(n: 10, of: 20), Proportion(n: 10, of: 20), 1.0),
    (Proportion(n: 30, of: 400), Proportion(n: 100, of: 2000), 0.009508488907451427),
    (Proportion(n: 60, of: 400), Proportion(n: 100, of: 2000), 1.757286568706112e-19),
  ])
  func `the chance that misses pile up is that of the hypergeometric distribution`(
    group: Proportion,
    whole: Proportion,
    chance: Double
  ) {
    let found = ChanceOfCluster(upTo: whole.of).atLeast(group, in: whole)
    #expect(abs(found - chance) <= chance * 1e-9)
  }
}
