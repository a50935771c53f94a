import AuditModel
import Synchronization

/// Digests of a workspace's rules, worked out when somebody first asks.
final class RuleSums: Sendable {
  private let knownDigests = Mutex<Audit.RuleDigests?>(nil)
  private let knownBasis = Mutex<String?>(nil)

  func digests(_ make: () -> Audit.RuleDigests) -> Audit.RuleDigests {
    knownDigests.withLock { known in
      let digests = known ?? make()
      known = digests
      return digests
    }
  }

  func basis(_ make: () -> String) -> String {
    knownBasis.withLock { known in
      let basis = known ?? make()
      known = basis
      return basis
    }
  }
}
