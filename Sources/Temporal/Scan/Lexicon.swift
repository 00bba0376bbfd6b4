/// A language's words and what each can be part of.
///
/// An open-addressing table over the words' lower-case bytes: one look-up costs one hash of the
/// word and, as a rule, one comparison.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    var text: String
    var classes: TokenClass
    var value: Int
    var shape: WordShape = []
  }

  /// How a word has to be written.
  struct WordShape: OptionSet, Sendable {
    var rawValue: UInt8
    /// Takes a full stop with it ("Jan.").
    static let abbreviation = WordShape(rawValue: 1)
    /// Known only with a capital, since the small word is another ("May", "March").
    static let capitalOnly = WordShape(rawValue: 2)
    /// Known only in capitals ("EST").
    static let capitalsOnly = WordShape(rawValue: 4)
  }

  /// Entry 0 is the unknown word.
  private(set) var entries: [Entry] = [Entry(text: "", classes: [], value: 0)]
  /// The entries' fields, apart from their texts: reading them copies no string.
  private(set) var classes: [TokenClass] = []
  private(set) var values: [Int] = []
  private(set) var shapes: [WordShape] = []
  private var slots: [UInt16] = []
  private var keyStarts: [Int] = [0, 0]
  private var keys: [UInt8] = []
  private var mask = 0
  private(set) var longest = 0

  init(_ words: [Entry]) {
    var merged: [String: Int] = [:]
    for word in words {
      if let index = merged[word.text] {
        entries[index].classes.formUnion(word.classes)
        if entries[index].value == 0 { entries[index].value = word.value }
      } else {
        merged[word.text] = entries.count
        entries.append(word)
      }
    }
    classes = entries.map(\.classes)
    values = entries.map(\.value)
    shapes = entries.map(\.shape)
    var size = 1024
    while size < entries.count * 4 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: 0, count: size)
    for index in 1..<entries.count {
      let bytes = Array(entries[index].text.utf8)
      keys += bytes
      keyStarts.append(keys.count)
      longest = max(longest, bytes.count)
      var slot = Int(truncatingIfNeeded: bytes.reduce(Lexicon.seed, Lexicon.mix)) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt16(index)
    }
  }

  static let seed: UInt32 = 2_166_136_261

  /// Adds a lower-case byte to a hash.
  @inline(__always)
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    let mixed = (hash ^ UInt32(byte)) &* 16_777_619
    return mixed ^ (mixed >> 15)
  }

  /// The entry of the word in `bytes`, 0 when there is none; `hash` is that of its lower case.
  func find(_ text: Span<UInt8>, _ start: Int, _ end: Int, hash: UInt32) -> Int {
    let length = end - start
    if length > longest { return 0 }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot])
      let keyStart = keyStarts[index]
      if keyStarts[index + 1] - keyStart == length {
        var i = 0
        while i < length, Lexicon.lower(text[start + i]) == keys[keyStart + i] { i += 1 }
        if i == length { return index }
      }
      slot = (slot + 1) & mask
    }
    return 0
  }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 65 < 26 ? byte | 32 : byte
  }

  /// The number of a word given in lower case; `nil` when it is not in the lexicon.
  func number(of word: String) -> UInt16? {
    let bytes = Array(word.utf8)
    let hash = bytes.reduce(Lexicon.seed, Lexicon.mix)
    let index = find(bytes.span, 0, bytes.count, hash: hash)
    return index == 0 ? nil : UInt16(index)
  }
}
