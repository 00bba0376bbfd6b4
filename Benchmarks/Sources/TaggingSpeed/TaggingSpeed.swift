import Foundation
import English
import Temporal

/// Tags texts repeated to some sizes and says how fast, beside `wc -w` of the same bytes.
///
/// Each line is the best of a few repetitions, by processor time, which a busy machine does not
/// lengthen much.
///
///     swift run -c release TaggingSpeed FILE…
@main
struct TaggingSpeed {
  private static let sizes = [2_000_000, 50_000_000, 200_000_000]

  static func main() throws {
    let files = CommandLine.arguments.dropFirst()
    guard !files.isEmpty, let day = Day(year: 2000, month: 1, day: 5) else {
      print("usage: TaggingSpeed FILE…")
      return
    }
    let texts = try files.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    let text = Array(texts.joined())
    // Reads the grammar, which is done once.
    _ = Tagger.english.tag("Ready on May 5.", published: .day(day))

    let words = repeated(text, to: 200_000_000)
    report("LC_ALL=C wc -w", words, try WordCount(of: words).seconds(bestOf: 3))
    for size in sizes { tag("tagging", repeated(text, to: size), day) }
    // Without digits and vowels no word is a time.
    let times = Set("0123456789aeiouAEIOU".utf8)
    let plain = repeated(text, to: 50_000_000).map { times.contains($0) ? UInt8(ascii: "q") : $0 }
    tag("tagging without times", plain, day)
  }

  private static func tag(_ name: String, _ bytes: [UInt8], _ day: Day) {
    var count = 0
    let repetitions = max(3, 40_000_000 / bytes.count)
    let seconds = (0..<repetitions).map { _ in
      let start = clock()
      count = Tagger.english.tag(bytes, published: .day(day)).count
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }
    report("\(name), \(count) expressions", bytes, seconds.min() ?? 0)
  }

  private static func repeated(_ bytes: [UInt8], to size: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(size + bytes.count)
    while result.count < size, !bytes.isEmpty { result += bytes }
    result.removeLast(max(0, result.count - size))
    return result
  }

  private static func report(_ name: String, _ bytes: [UInt8], _ seconds: Double) {
    let megabytes = Double(bytes.count) / 1e6
    let speed = megabytes / max(seconds, 1e-9)
    print(String(format: "%5.0f MB  %7.3f s  %6.1f MB/s  ", megabytes, seconds, speed) + name)
  }
}
