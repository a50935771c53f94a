import AuditModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A browser that prints pages without a window: Chromium, or one made from it.
struct Browser {
  let path: String

  /// No longer than this is waited for a page to be printed, in seconds.
  static let patience = 120

  static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
  ]

  /// The first of ``names`` in a folder of `PATH`; folders that are named from where one stands are
  /// left out.
  ///
  /// - Throws: That there is none, and what to do.
  static func installed() throws(CommandFailure) -> Browser {
    let folders = (Surroundings.variable("PATH") ?? "").split(separator: ":")
      .filter { $0.hasPrefix("/") }
    for name in names {
      for folder in folders where access("\(folder)/\(name)", X_OK) == 0 {
        return Browser(path: "\(folder)/\(name)")
      }
    }
    throw CommandFailure([.noBrowser], .fileFailed)
  }

  /// Prints a page.
  ///
  /// The page stands in a folder of its own that only its owner can open, while it is printed, and the
  /// browser's profile beside it; both are removed whatever happens. The browser
  /// reaches no network; what the page says of itself keeps scripts out.
  ///
  /// - Parameter page: HTML in UTF-8 that needs nothing beside it.
  /// - Returns: A PDF.
  /// - Throws: When the page could not be printed, or not written where the browser reads it.
  func pdf(of page: [UInt8]) throws(CommandFailure) -> [UInt8] {
    // Whoever ends the program meanwhile waits until the page is gone again.
    let signals = HeldSignals()
    defer { signals.release() }
    let folder = try PrivateFolder()
    defer { folder.remove() }
    try folder.write(page, as: "report.html")
    let isDone = try PrintingProcess(arguments(in: folder.path), in: folder)
      .wait(seconds: Self.patience, signals)
    guard isDone else { throw CommandFailure([.tookTooLong(path)], .fileFailed) }
    let printed = try folder.read("report.pdf")
    guard let printed, printed.starts(with: Array("%PDF-".utf8)) else {
      throw CommandFailure([.notPrinted(path)], .fileFailed)
    }
    return printed
  }

  private func arguments(in folder: String) -> [String] {
    let asRoot = geteuid() == 0 ? ["--no-sandbox"] : []
    return [
      path, "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--no-default-browser-check", "--disable-extensions", "--disable-sync",
      "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
      "--disable-domain-reliability", "--disable-breakpad", "--disable-crash-reporter",
      "--no-pings", "--metrics-recording-only", "--password-store=basic",
      "--host-resolver-rules=MAP * ~NOTFOUND",
      "--proxy-server=http://127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
      "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer",
      "--generate-pdf-document-outline", "--print-to-pdf=\(folder)/report.pdf",
    ] + asRoot + ["file://\(Self.escaped(folder))/report.html"]
  }

  /// A path as an address has it.
  ///
  /// - SeeAlso: RFC 3986, section 2.3, "Unreserved Characters".
  private static func escaped(_ path: String) -> String {
    path.utf8.map { byte in
      let letter = Character(Unicode.Scalar(byte))
      let isPlain =
        letter.isASCII && (letter.isLetter || letter.isNumber || "/-._~".contains(letter))
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(letter) : "%" + (byte < 16 ? "0" : "") + digits
    }.joined()
  }
}

extension Phrase {
  fileprivate static var noBrowser: Phrase {
    let names = Browser.names.joined(separator: ", ")
    return Phrase(
      en:
        "a PDF is printed by Chromium, which is not installed (looked for in PATH: \(names)); install"
        + " it (Debian: apt install chromium), or write --format html and print that from any browser",
      cy: "Chromium sy'n argraffu PDF, ac nid yw wedi'i osod (chwiliwyd yn PATH am: \(names));"
        + " gosodwch ef (Debian: apt install chromium), neu ysgrifennwch --format html ac argraffu honno"
        + " o unrhyw borwr"
    )
  }

  fileprivate static func notPrinted(_ path: String) -> Phrase {
    Phrase(
      en: "\(path) did not print the report; write --format html and print that from any browser",
      cy: "ni wnaeth \(path) argraffu'r adroddiad; ysgrifennwch --format html ac argraffu honno o"
        + " unrhyw borwr"
    )
  }

  fileprivate static func tookTooLong(_ path: String) -> Phrase {
    Phrase(
      en:
        "\(path) had not printed the report after \(Browser.patience) seconds and was ended; write"
        + " --format html and print that from any browser",
      cy:
        "nid oedd \(path) wedi argraffu'r adroddiad ar ôl \(Browser.patience) eiliad, a therfynwyd"
        + " ef; ysgrifennwch --format html ac argraffu honno o unrhyw borwr"
    )
  }
}
