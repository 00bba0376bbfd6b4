// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that users do not build it. Temporal is linked in, not depended on:
// its speed can be measured without building or fetching anything else.
let package = Package(
  name: "dateline-benchmarks",
  targets: [
    .target(name: "Temporal"),
    .executableTarget(name: "TaggingSpeed", dependencies: ["Temporal"]),
  ],
  swiftLanguageModes: [.v6]
)
