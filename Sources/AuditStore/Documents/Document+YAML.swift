import AuditModel
import Yams

extension Document {
  /// Reads YAML, with every word as it was written: `yes`, `2026-03-12` and `1` are texts, and only
  /// nothing at all, `~` and `null` without quotes are null.
  ///
  /// Left out on purpose: tags, keys that are lists or mappings, a second document in the file.
  /// Aliases are written out, within limits. `file` is the file's name, for messages.
  ///
  /// Throws the first mistake that makes the rest unreadable, or else everything that is left out.
  public static func yaml(
    _ bytes: [UInt8],
    file: String,
    limits: Limits = Limits()
  ) throws(InputErrors) -> Document {
    try SourceText.check(bytes, file: file, limit: limits.bytes)
    try YAMLEnd.check(bytes, file: file)
    guard !YAMLAliases.mayUnfoldWithoutEnd(bytes) else {
      throw InputErrors([.unfoldsTooFar(file)])
    }
    let composed: Yams.Node?
    do {
      // The basic resolver reads no meaning into words, so that 1 and "1" are the same key.
      composed = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self), .basic)
    } catch {
      throw InputErrors([InputError(yaml: error, in: file)])
    }
    var converter = YAMLConverter(file: file, limits: limits)
    let root = composed.map { converter.node($0, depth: 0) } ?? Node(line: 1, content: .null)
    guard converter.mistakes.isEmpty else { throw InputErrors(converter.mistakes) }
    return Document(file: file, format: .yaml, root: root)
  }
}

extension InputError {
  static func unfoldsTooFar(_ file: String) -> InputError {
    InputError(
      place: file,
      problem: Phrase(
        en: "written out in full, the aliases of this file make it too large",
        cy: "o'u hysgrifennu'n llawn, mae aliasau'r ffeil hon yn ei gwneud yn rhy fawr"
      ),
      remedy: Phrase(
        en: "write the repeated parts out instead of naming them with & and *",
        cy: "ysgrifennwch y rhannau sy'n ailadrodd yn lle eu henwi ag & ac *"
      )
    )
  }
}
