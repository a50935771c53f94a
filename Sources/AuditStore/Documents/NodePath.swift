import AuditModel

/// Where a value stands inside its document: `sections[0].items[1].answer`.
indirect enum NodePath {
  case root
  case field(NodePath, String)
  case element(NodePath, Int)

  /// Empty for the whole document.
  var text: String {
    switch self {
    case .root: ""
    case .element(let parent, let index): "\(parent.text)[\(index)]"
    case .field(let parent, let key): NodePath.joined(parent.text, key)
    }
  }

  private static func joined(_ parent: String, _ key: String) -> String {
    guard isPlain(key) else { return "\(parent)[\(InputError.quoted(key))]" }
    return parent.isEmpty ? key : "\(parent).\(key)"
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty
      && key.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-_".unicodeScalars.contains(scalar)
      }
  }
}
