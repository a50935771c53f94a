/// How far the aliases of a YAML file may unfold, judged before the file is parsed.
///
/// Yams compares keys by their whole content, so a key that is an alias of aliases of aliases would
/// keep it busy for ever before any limit of ours is asked.
enum YAMLAliases {
  /// Whether the aliases, each inside the next in the worst case, could make more than 256 MiB.
  ///
  /// Whatever looks like `&name` or `*name` counts, in texts and comments too: a name in a text has
  /// weight only if the same name stands after an `&` before it.
  static func mayUnfoldWithoutEnd(_ bytes: [UInt8]) -> Bool {
    let limit = 1 << 28
    var uses: [Int] = []
    var definitions: [ArraySlice<UInt8>: Int] = [:]
    var position = 0
    while position < bytes.count {
      let sign = bytes[position]
      position += 1
      guard sign == UInt8(ascii: "&") || sign == UInt8(ascii: "*") else { continue }
      let name = bytes[position...].prefix(while: isPartOfName)
      guard !name.isEmpty else { continue }
      position = name.endIndex
      if sign == UInt8(ascii: "&") {
        // A name that is given anew is another definition, which may hold the former.
        definitions[name] = uses.count
        uses.append(0)
      } else if let definition = definitions[name] {
        uses[definition] += 1
      }
    }
    var size = bytes.count
    for count in uses {
      let (product, overflows) = size.multipliedReportingOverflow(by: count + 1)
      guard !overflows, product <= limit else { return true }
      size = product
    }
    return false
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
