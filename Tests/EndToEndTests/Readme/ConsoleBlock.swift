/// One block of a README between fences marked `console`: commands after `$ `, and what they print.
struct ConsoleBlock: Equatable {
  /// Counted from 1: the line of the opening fence.
  let line: Int

  /// In order, each with its output up to the next.
  var steps: [Step] = []

  struct Step: Equatable {
    let command: String

    /// Whole lines, the last one with its line feed; empty for a command that prints nothing.
    var output = ""
  }

  /// Every console block of a Markdown text, in order.
  ///
  /// - Throws: `Unusable` for a block that begins with output, has no command, or is never closed.
  static func blocks(in markdown: String) throws(Unusable) -> [ConsoleBlock] {
    var blocks: [ConsoleBlock] = []
    var open: ConsoleBlock?
    for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard var block = open else {
        if line == "```console" { open = ConsoleBlock(line: index + 1) }
        continue
      }
      if line == "```" {
        guard !block.steps.isEmpty else { throw Unusable(line: block.line) }
        blocks.append(block)
        open = nil
      } else {
        if line.hasPrefix("$ ") {
          block.steps.append(Step(command: String(line.dropFirst(2))))
        } else {
          guard !block.steps.isEmpty else { throw Unusable(line: block.line) }
          block.steps[block.steps.count - 1].output += line + "\n"
        }
        open = block
      }
    }
    if let open { throw Unusable(line: open.line) }
    return blocks
  }

  /// A console block that nobody can run.
  struct Unusable: Error, Equatable {
    let line: Int
  }
}
