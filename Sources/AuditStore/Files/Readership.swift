/// Who may read and change what a folder holds.
enum Readership: Sendable {
  /// Whoever made it, and nobody else.
  case owner

  /// The group to which the folder belongs; what is made in it belongs to that group too.
  case group

  /// The mode of files.
  var fileMode: UInt32 {
    switch self {
    case .owner: 0o600
    case .group: 0o660
    }
  }

  /// The mode of folders.
  var folderMode: UInt32 {
    switch self {
    case .owner: 0o700
    case .group: 0o2770
    }
  }
}
