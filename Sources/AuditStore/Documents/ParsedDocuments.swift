import AuditModel
import Synchronization

/// Templates and rules of a workspace as they were parsed before, by the digests of their bytes.
///
/// To parse the YAML of a workspace takes longer than everything else before its first screen, and its
/// bytes seldom change. What is kept is derived and stands beside the index: wherever it is missing,
/// damaged or of other bytes, the file is parsed.
final class ParsedDocuments: Sendable {
  private let state: Mutex<State>

  private struct State {
    /// What was kept, whole.
    let bytes: [UInt8]

    /// By digest, where the tree of a document stands among the ``bytes``.
    let known: [String: Range<Int>]

    /// By digest, the trees of documents that were asked for.
    var asked: [String: [UInt8]] = [:]

    /// Whether one of these is not among the ``known``.
    var isNew = false
  }

  /// Finds what was kept beside the index of a workspace.
  init(in root: Folder) {
    let bytes = (try? IndexFolder(openIn: root))?.documents ?? []
    state = Mutex(State(bytes: bytes, known: ParsedDocuments.places(in: bytes)))
  }

  /// Reads YAML as ``Document/yaml(_:file:limits:)`` does.
  ///
  /// - Parameters:
  ///   - bytes: Of the file.
  ///   - file: Its name, for messages.
  ///   - digest: Of the bytes; `nil` where it has yet to be worked out.
  /// - Returns: The document.
  /// - Throws: Its mistakes, which are never kept.
  func yaml(
    _ bytes: [UInt8],
    file: String,
    digest: Digest? = nil
  ) throws(InputErrors) -> Document {
    let digest = (digest ?? Digest(of: bytes)).text
    if let tree = known(digest), let root = PackedNode.node(tree) {
      note(tree, as: digest, isNew: false)
      return Document(file: file, format: .yaml, root: root)
    }
    let document = try Document.yaml(bytes, file: file)
    note(PackedNode.bytes(document.root), as: digest, isNew: true)
    return document
  }

  /// Keeps every document that was asked for, so that none is parsed the next time.
  ///
  /// - Throws: When they cannot be written.
  func keep(in root: Folder) throws(FileError) {
    let asked = state.withLock { $0.isNew ? $0.asked : nil }
    guard let asked else { return }
    try IndexFolder(makeIn: root).keep(documents: ParsedDocuments.bytes(asked))
    state.withLock { $0.isNew = false }
  }

  private func known(_ digest: String) -> [UInt8]? {
    state.withLock { state in state.known[digest].map { Array(state.bytes[$0]) } }
  }

  private func note(_ tree: [UInt8], as digest: String, isNew: Bool) {
    state.withLock { state in
      state.asked[digest] = tree
      if isNew { state.isNew = true }
    }
  }
}

/// The file: a sum over the rest; the version; of each document its digest and its tree.
extension ParsedDocuments {
  /// Changes with how YAML is read and with how trees are packed.
  private static let version = 1

  private static func bytes(_ documents: [String: [UInt8]]) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(version)
    for (digest, tree) in documents.sorted(by: { $0.key < $1.key }) {
      writer.append(digest)
      writer.append(tree.count)
      writer.append(contentsOf: tree)
    }
    return sum(over: writer.bytes[...]) + writer.bytes
  }

  /// None where the bytes are damaged.
  private static func places(in bytes: [UInt8]) -> [String: Range<Int>] {
    guard bytes.count > 8, sum(over: bytes[8...]) == Array(bytes.prefix(8)) else { return [:] }
    return bytes.withUnsafeBufferPointer { all in
      var places: [String: Range<Int>] = [:]
      var reader = ByteReader(all, at: 8)
      guard reader.number() == version else { return [:] }
      while !reader.isAtEnd, reader.isSound {
        let digest = reader.text()
        let count = reader.number()
        let start = reader.position
        reader.skip(count)
        places[digest] = start..<reader.position
      }
      return reader.isSound ? places : [:]
    }
  }

  private static func sum(over bytes: ArraySlice<UInt8>) -> [UInt8] {
    var sum = BlockSum()
    bytes.withUnsafeBufferPointer { sum.add($0) }
    return withUnsafeBytes(of: Int64(sum.value).littleEndian) { Array($0) }
  }
}
