import Articles

/// The text of an article that a format makes: lines of a head, then blocks with blank lines between
/// them, each with what it is.
struct MadeText {
  private(set) var head = ""
  private(set) var taken: [String: String] = [:]
  private var blocks: [(text: String, kind: RegionKind?)] = []

  /// Adds a line to the head.
  ///
  /// - Parameter basis: where the value was taken from.
  mutating func add(_ name: String, _ value: String?, from basis: String) {
    guard let value = value?.collapsed, !value.isEmpty else { return }
    head += name + ": " + Self.visible(value) + "\n"
    taken[name] = basis
  }

  /// - Parameter kind: `nil`: to be told by its words.
  mutating func add(_ block: String, is kind: RegionKind?) {
    let text = Self.visible(block)
    if !text.isEmpty { blocks.append((text, kind)) }
  }

  var hasWords: Bool { !blocks.isEmpty }

  var text: String { head + blocks.map { "\n" + $0.text + "\n" }.joined() }

  /// What the blocks are in the text past the boundary, which leaves line ends where they are.
  func kinds(in source: SourceText) -> [Region] {
    var regions: [Region] = []
    var lines = Array(source.lines())[...]
    let headLines = head.utf8.count { $0 == 0x0A }
    lines = lines.dropFirst(headLines)
    for block in blocks {
      while let first = lines.first, first.isBlank { lines = lines.dropFirst() }
      guard let first = lines.first else { break }
      let own = lines.prefix { !$0.isBlank }
      lines = lines.dropFirst(own.count)
      if let kind = block.kind, let last = own.last {
        regions.append(Region(kind: kind, bytes: first.bytes.lowerBound..<last.bytes.upperBound))
      }
    }
    return regions
  }

  /// Without signs that no reader sees: they only tell where a line may be broken.
  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { ![0xAD, 0x200B, 0x2060, 0xFEFF].contains($0.value) }))
  }
}
