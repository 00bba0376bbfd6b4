// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "dateline",
  products: [.executable(name: "dateline", targets: ["dateline"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The executable: commands only.
    .executableTarget(
      name: "dateline",
      dependencies: [
        "Session", "Lockdown", "CursesTerminal", "Configuration", "Browser", "Exchange", "Words",
        "Archive", "ArchiveSQLite", "CArguments",
        "Indexing", "Editions", "Story", "Formats",
        "Articles", "Temporal", "Screen", "BuiltInStory",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // The rooms, from the top of the house down; each knows only those below it.
    .target(
      name: "Session",
      dependencies: ["Browser", "Exchange", "Words", "Archive", "Articles", "Screen"]),
    .target(name: "Lockdown", dependencies: ["CLockdown", "CArguments"]),
    .target(name: "CursesTerminal", dependencies: ["CNcurses", "Screen"]),
    .target(
      name: "Configuration",
      dependencies: [
        "Browser", "Words", "Editions", "Screen", .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "Browser",
      dependencies: [
        "Exchange", "Words", "Archive", "Indexing", "Story", "Articles", "Temporal", "Screen",
        .product(name: "Algorithms", package: "swift-algorithms"),
      ]),
    .target(
      name: "Exchange",
      dependencies: ["Words", "Archive", "Indexing", "Story", "Formats", "Articles", "Temporal"]),
    .target(
      name: "Words",
      dependencies: ["Archive", "Indexing", "Story", "English", "Articles", "Temporal", "Screen"]),
    .target(
      name: "ArchiveSQLite",
      dependencies: [
        "Archive", "Indexing", "Editions", "Story", "Formats", "Articles", "Temporal",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Algorithms", package: "swift-algorithms"),
      ]),
    .target(
      name: "Archive",
      dependencies: ["Indexing", "Editions", "Story", "Formats", "Articles", "Temporal"]),
    .target(
      name: "Indexing",
      dependencies: [
        "Editions", "Story", "English", "Formats", "Articles", "Temporal",
        .product(name: "Algorithms", package: "swift-algorithms"),
        .product(name: "HeapModule", package: "swift-collections"),
      ]),
    .target(
      name: "Editions",
      dependencies: ["Story", "Articles", "Temporal", .product(name: "Yams", package: "Yams")]),
    .target(name: "Story", dependencies: ["Articles", "Temporal"]),
    .target(
      name: "Articles",
      dependencies: [
        "Temporal", "CSHA256", .product(name: "Algorithms", package: "swift-algorithms"),
      ]),
    .target(
      name: "English",
      dependencies: [
        "PartsOfSpeech", "Articles", "Temporal",
        .product(name: "Algorithms", package: "swift-algorithms"),
      ]),
    .target(
      name: "Formats",
      dependencies: [
        "CEncodings", "CLanguages", "CLibXML2", "Articles", "Temporal",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(name: "Temporal"),
    .target(name: "PartsOfSpeech", dependencies: ["CPartsOfSpeech"]),
    .target(name: "Screen", dependencies: ["CWidth"]),
    .target(
      name: "BuiltInStory",
      resources: [.embedInCode("seeds"), .embedInCode("edition.yaml")]),
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CEncodings", pkgConfig: "uchardet"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .target(name: "CArguments"),
    .target(name: "CPartsOfSpeech", exclude: ["english.bin"]),
    .target(name: "CLockdown", linkerSettings: [.linkedLibrary("seccomp")]),
    .target(
      name: "CLanguages",
      linkerSettings: [.linkedLibrary("cld2"), .linkedLibrary("stdc++")]),
    .target(name: "CWidth"),
    // The archive, not the shared library: only what SHA-256 needs goes into the binary.
    .target(name: "CSHA256", linkerSettings: [.linkedLibrary(":libcrypto.a")]),

    // Tests mirror Sources.
    .target(
      name: "TestSupport", dependencies: ["Indexing", "Formats", "Articles", "Temporal"],
      path: "Tests/TestSupport"),
    // What any store of archives must do, to be run for each.
    .target(
      name: "ArchiveStory",
      dependencies: [
        "Archive", "Editions", "Story", "Formats", "Articles", "Temporal", "TestSupport",
      ],
      path: "Tests/ArchiveStory"),
    // Changes archives as nobody but an enemy would.
    .target(
      name: "ArchiveForgery",
      dependencies: [
        "ArchiveSQLite", "Editions", "Story", "Articles", "Temporal", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"), "Archive",
      ], path: "Tests/ArchiveForgery"),
    .testTarget(name: "PartsOfSpeechTests", dependencies: ["PartsOfSpeech"]),
    .testTarget(name: "TemporalTests", dependencies: ["Temporal", "TestSupport"]),
    .testTarget(
      name: "EnglishTests",
      dependencies: ["English", "Formats", "Articles", "Temporal", "TestSupport"]),
    .testTarget(
      name: "ArticlesTests",
      dependencies: ["Articles", "English", "Indexing", "BuiltInStory", "TestSupport"]),
    .testTarget(
      name: "FormatsTests", dependencies: ["Formats", "English", "Indexing", "TestSupport"]),
    .testTarget(
      name: "EditionsTests",
      dependencies: ["Editions", "Indexing", "Story", "Articles", "BuiltInStory", "TestSupport"]),
    .testTarget(
      name: "IndexingTests", dependencies: ["Indexing", "Editions", "BuiltInStory", "TestSupport"]),
    .testTarget(
      name: "ArchiveTests", dependencies: ["Archive", "ArchiveStory", "TestSupport"]),
    .testTarget(
      name: "ArchiveSQLiteTests",
      dependencies: [
        "Archive", "ArchiveSQLite", "ArchiveStory", "ArchiveForgery", "BuiltInStory", "Exchange",
        "TestSupport",
      ]),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["Exchange", "Words", "ArchiveSQLite", "BuiltInStory", "TestSupport"]),
    .testTarget(name: "ScreenTests", dependencies: ["Screen", "TestSupport"]),
    .testTarget(
      name: "WordsTests",
      dependencies: [
        "Words", "Archive", "Story", "Formats", "Articles", "Temporal", "BuiltInStory",
        "TestSupport",
      ]),
    .testTarget(
      name: "BrowserTests",
      dependencies: [
        "Browser", "Words", "Archive", "ArchiveSQLite", "BuiltInStory", "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "ConfigurationTests",
      dependencies: ["Configuration", "Browser", "Words", "TestSupport"]),
    .testTarget(
      name: "SessionTests",
      dependencies: [
        "Session", "Browser", "Exchange", "Archive", "ArchiveSQLite", "ArchiveForgery", "Articles",
        "Editions", "Story", "Formats", "BuiltInStory", "TestSupport",
      ]),
    // A small program that sets some locks only, or takes away what others need.
    .executableTarget(
      name: "LockProbe", dependencies: ["Lockdown", "CLockdown"], path: "Tests/LockProbe"),
    .testTarget(
      name: "LockdownTests",
      dependencies: ["Lockdown", "CLockdown", "LockProbe", "dateline", "TestSupport"]),
    .testTarget(
      name: "datelineTests",
      dependencies: [
        "dateline", "ArchiveForgery", "Archive", "ArchiveSQLite", "Articles", "Story",
        "TestSupport",
      ]),
    // A small program on CursesTerminal alone, which the terminal tests drive.
    .executableTarget(
      name: "TerminalProbe", dependencies: ["CursesTerminal", "Screen"],
      path: "Tests/TerminalProbe"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["CursesTerminal", "Screen", "TerminalProbe", "dateline", "TestSupport"]),
    .testTarget(name: "KioskTests", dependencies: ["dateline", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
