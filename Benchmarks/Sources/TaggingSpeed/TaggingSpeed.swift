import Foundation
import Temporal

/// Tags texts repeated to a size and says how fast, beside `wc -w` of the same bytes.
///
///     swift run -c release TaggingSpeed [--megabytes 200] FILE…
@main
struct TaggingSpeed {
  static func main() throws {
    var megabytes = 200
    var files: [String] = []
    var arguments = CommandLine.arguments.dropFirst().makeIterator()
    while let argument = arguments.next() {
      if argument == "--megabytes" {
        megabytes = arguments.next().flatMap(Int.init) ?? megabytes
      } else {
        files.append(argument)
      }
    }
    guard !files.isEmpty, let day = Day(year: 2000, month: 1, day: 5) else {
      print("usage: TaggingSpeed [--megabytes 200] FILE…")
      return
    }
    let texts = try files.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    let all = repeated(Array(texts.joined()), to: megabytes * 1_000_000)
    _ = Tagger.tag("Ready on May 5.", published: .day(day))

    let words = try seconds(ofCountingWordsIn: all)
    report("LC_ALL=C wc -w", bytes: all.count, seconds: words, what: "words counted")
    for size in [2_000_000, all.count] where size <= all.count {
      let part = Array(all.prefix(size))
      var count = 0
      let time = cpuSeconds { count = Tagger.tag(part.span, published: .day(day)).count }
      report("tagging", bytes: size, seconds: time, what: "\(count) expressions")
    }
    // Without digits and vowels no word is a time.
    let times = Set("0123456789aeiouAEIOU".utf8)
    let plain = all.map { times.contains($0) ? UInt8(ascii: "q") : $0 }
    var count = 0
    let time = cpuSeconds { count = Tagger.tag(plain.span, published: .day(day)).count }
    report("tagging without times", bytes: plain.count, seconds: time, what: "\(count) expressions")
  }

  private static func repeated(_ bytes: [UInt8], to size: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(size + bytes.count)
    while result.count < size, !bytes.isEmpty { result += bytes }
    return result
  }

  /// Processor time, which a busy machine does not lengthen.
  private static func cpuSeconds(_ body: () -> Void) -> Double {
    let start = clock()
    body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  private static func seconds(ofCountingWordsIn bytes: [UInt8]) throws -> Double {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("tagging-speed.txt")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["LC_ALL=C", "wc", "-w", file.path]
    process.standardOutput = FileHandle.nullDevice
    var before = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &before)
    try process.run()
    process.waitUntilExit()
    var after = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &after)
    return seconds(after) - seconds(before)
  }

  private static func seconds(_ usage: rusage) -> Double {
    let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
    return user + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
  }

  private static func report(_ name: String, bytes: Int, seconds: Double, what: String) {
    let speed = Double(bytes) / 1e6 / max(seconds, 1e-9)
    print(
      String(format: "%@: %.1f MB, %.2f s, %.1f MB/s", name, Double(bytes) / 1e6, seconds, speed),
      what)
  }
}
