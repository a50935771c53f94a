import AuditModel
import AuditStore

/// The versions of one audit from which somebody at the screen may have begun, the newest last.
///
/// A change is on its way to the disk while others write there, and what they wrote is on its way to
/// the screen. So what was changed here is whatever differs from the version that was seen here, and
/// never from the one that the disk happens to have.
struct KnownVersions: Sendable {
  private struct Version: Sendable {
    /// Whoever has these events has seen this version.
    let seenBy: [AuditEvent.ID]
    var audit: Audit
  }

  private var versions: [Version]

  /// Versions kept besides the first: what differs from an older one is only told once more.
  private static let kept = 8

  /// Begins with an audit that is about to be seen.
  init(_ audit: Audit) {
    versions = [Version(seenBy: [], audit: audit)]
  }

  /// The version from which an audit that is to be saved was changed.
  func base(of asked: Audit) -> Audit {
    versions[index(for: asked)].audit
  }

  /// Notes that an audit was saved.
  ///
  /// - Parameters:
  ///   - asked: What was asked to be saved, as it was seen.
  ///   - recorded: The same with its events.
  ///   - saved: What the file has now.
  ///   - isMerged: Whether that is more than was asked for.
  mutating func noteSaved(_ asked: Audit, as recorded: Audit, in saved: Audit, isMerged: Bool) {
    var own = versions[index(for: asked)]
    own.audit = isMerged ? recorded : saved
    versions = [own]
    if isMerged { append(saved) }
  }

  /// Notes that the file has a version that somebody else wrote, and that will be seen.
  mutating func noteCameIn(_ audit: Audit) {
    guard versions.last?.audit != audit else { return }
    append(audit)
    if versions.count > Self.kept { versions.remove(at: 1) }
  }

  private mutating func append(_ audit: Audit) {
    versions.append(Version(seenBy: audit.headEvents, audit: audit))
  }

  private func index(for asked: Audit) -> Int {
    let seen = Set(asked.events.map(\.id))
    return versions.lastIndex { $0.seenBy.allSatisfy(seen.contains) } ?? 0
  }
}
