// swift-tools-version: 6.0
import PackageDescription

/// Only `Faults/fuzz/run` builds the fuzz targets: they need the compiler's libFuzzer.
let fuzzing: [Target] =
  Context.environment["CASEAUDIT_FUZZ"] == nil
  ? []
  : [
    .systemLibrary(name: "CLibFuzzer", path: "Faults/fuzz/CLibFuzzer"),
    .executableTarget(
      name: "caseaudit-fuzz",
      dependencies: ["AuditModel", "AuditStore", "CLibFuzzer"],
      path: "Faults/fuzz/Targets"
    ),
  ]

let package = Package(
  name: "caseaudit",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "caseaudit", targets: ["AuditTUI"]),
    .library(name: "AuditModel", targets: ["AuditModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CNcurses",
      providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]
    ),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CQuickBytes"),
    .systemLibrary(name: "CQuickFiles"),
    .systemLibrary(
      name: "CSQLite",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]
    ),
    .systemLibrary(
      name: "CXlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]
    ),
    .target(name: "CTerminalRestore"),
    .target(name: "AuditModel"),
    .target(
      name: "AuditStore",
      dependencies: [
        "AuditModel", "CQuickBytes", "CQuickFiles", "CSQLite",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    .target(
      name: "AuditReport",
      dependencies: [
        "AuditModel",
        .product(name: "Mustache", package: "swift-mustache"),
      ]
    ),
    .target(name: "AuditWorkbook", dependencies: ["AuditModel", "AuditReport", "CXlsxwriter"]),
    .executableTarget(
      name: "AuditTUI",
      dependencies: [
        "AuditModel", "AuditStore", "AuditReport", "AuditWorkbook", "CMalloc", "CNcurses",
        "CTerminalRestore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "caseaudit-measure",
      dependencies: [
        "AuditModel", "AuditStore", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/Measure"
    ),
    .executableTarget(
      name: "caseaudit-strain",
      dependencies: [
        "AuditModel", "AuditStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Faults/Strain"
    ),
    .testTarget(name: "AuditModelTests", dependencies: ["AuditModel"], exclude: ["Oracles"]),
    .testTarget(
      name: "DisclosureTests",
      dependencies: ["AuditModel", "AuditReport"],
      // The attack lists all that could stand behind tens of thousands of pages.
      swiftSettings: [.unsafeFlags(["-O"], .when(configuration: .debug))]
    ),
    .testTarget(
      name: "AuditStoreTests",
      dependencies: ["AuditStore", "CQuickBytes"],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "AuditReportTests",
      dependencies: ["AuditReport"],
      exclude: ["Golden"]
    ),
    .testTarget(name: "AuditWorkbookTests", dependencies: ["AuditWorkbook"]),
    .testTarget(name: "AuditTUITests", dependencies: ["AuditTUI"], exclude: ["Golden"]),
    .testTarget(name: "EndToEndTests", dependencies: ["AuditTUI"]),
  ] + fuzzing,
  swiftLanguageModes: [.v6]
)
