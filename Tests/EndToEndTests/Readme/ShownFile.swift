/// A file that a document shows whole: a block whose fence is marked `yaml` and the file's name.
struct ShownFile: Equatable {
  /// Counted from 1: the line of the opening fence.
  let line: Int

  /// Where the reader is to save it, without a folder.
  let name: String

  /// Whole lines, the last one with its line feed.
  var text = ""

  /// Every such block of a Markdown text, in order.
  ///
  /// - Throws: `ConsoleBlock.Unusable` for one that is never closed.
  static func files(in markdown: String) throws(ConsoleBlock.Unusable) -> [ShownFile] {
    var files: [ShownFile] = []
    var open: ShownFile?
    for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard var file = open else {
        if line.hasPrefix(fence) {
          open = ShownFile(line: index + 1, name: String(line.dropFirst(fence.count)))
        }
        continue
      }
      if line == "```" {
        files.append(file)
        open = nil
      } else {
        file.text += line + "\n"
        open = file
      }
    }
    if let open { throw ConsoleBlock.Unusable(line: open.line) }
    return files
  }

  private static let fence = "```yaml "
}
