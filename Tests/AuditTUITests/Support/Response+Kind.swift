import AuditModel

@testable import AuditTUI

extension Response {
  /// A response that can be compared; screens by the names of their types.
  enum Kind: Hashable {
    case push(String)
    case pop
    case popTo(Audit.ID)
    case replace(String)
    case say(Style)
    case effect(Effect)
    case perform(Action)
    case walk(WalkStop)
  }

  var kind: Kind {
    switch self {
    case .push(let screen): .push("\(type(of: screen))")
    case .pop: .pop
    case .popTo(let audit): .popTo(audit)
    case .replace(let screen): .replace("\(type(of: screen))")
    case .say(_, let style): .say(style)
    case .effect(let effect): .effect(effect)
    case .perform(let action): .perform(action)
    case .walk(let stop): .walk(stop)
    }
  }
}
