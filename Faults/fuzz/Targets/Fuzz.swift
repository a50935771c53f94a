import CLibFuzzer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs the fuzz target that `TARGET` names, with what libFuzzer takes as arguments.
///
/// A variable, because libFuzzer starts the program anew with arguments of its own.
@main
enum Fuzz {
  /// What libFuzzer calls has no room for what it should do; set once, before it begins.
  nonisolated(unsafe) private static var target: any FuzzTarget = AuditTarget()

  static func main() {
    let targets: [String: any FuzzTarget] = [
      "audit": AuditTarget(), "template": TemplateTarget(), "journal": JournalTarget(),
      "date": DateTarget(), "cases": CasesTarget(),
    ]
    guard let name = getenv("TARGET"), let named = targets[String(cString: name)] else {
      fatalError("TARGET must be one of: \(targets.keys.sorted().joined(separator: ", "))")
    }
    target = named
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    let result = LLVMFuzzerRunDriver(&count, &arguments) { start, size in
      Fuzz.target.take(Array(UnsafeBufferPointer(start: start, count: size)))
      return 0
    }
    exit(result)
  }
}

/// Something that reads bytes, and what must be true however they are.
protocol FuzzTarget {
  /// Ends the program where something is not true.
  mutating func take(_ bytes: [UInt8])
}

/// Ends the program, with why, where something is not true.
func demand(_ condition: Bool, _ otherwise: String) {
  guard condition else { fatalError(otherwise) }
}
