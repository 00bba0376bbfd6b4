// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that users do not build it. Temporal and the English grammar of times are
// linked in, not depended on: their speed can be measured without building or fetching anything else.
let package = Package(
  name: "dateline-benchmarks",
  targets: [
    .target(name: "Temporal"),
    .target(name: "English", dependencies: ["Temporal"]),
    .executableTarget(name: "TaggingSpeed", dependencies: ["English", "Temporal"]),
  ],
  swiftLanguageModes: [.v6]
)
