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

  /// The words in lower case and, beside them, what is known of each; 0 is the unknown word.
  private(set) var texts = [""]
  private(set) var classes: [TokenClass] = [[]]
  private(set) var values = [0]
  private(set) var shapes: [WordShape] = [[]]
  private var slots: [UInt16] = Array(repeating: 0, count: 4096)
  private var keyStarts = [0, 0]
  private var keys: [UInt8] = []
  private var mask = 4095
  private(set) var longest = 0

  mutating func add(_ words: [Entry]) {
    for word in words {
      let index = Int(number(adding: word.text))
      classes[index].formUnion(word.classes)
      if values[index] == 0 { values[index] = word.value }
      shapes[index].formUnion(word.shape)
    }
  }

  /// The number of a word in lower case, which is added where the lexicon lacks it.
  mutating func number(adding word: String) -> UInt16 {
    let bytes = Array(word.utf8)
    let hash = bytes.reduce(Lexicon.seed, Lexicon.mix)
    let known = find(bytes.span, 0, bytes.count, hash: hash)
    if known != 0 || bytes.isEmpty { return UInt16(known) }
    let index = texts.count
    texts.append(word)
    classes.append([])
    values.append(0)
    shapes.append([])
    keys += bytes
    keyStarts.append(keys.count)
    longest = max(longest, bytes.count)
    enter(index, hash)
    if texts.count * 4 > slots.count { grow() }
    return UInt16(index)
  }

  private mutating func enter(_ index: Int, _ hash: UInt32) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt16(index)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for index in 1..<texts.count {
      enter(index, keys[keyStarts[index]..<keyStarts[index + 1]].reduce(Lexicon.seed, Lexicon.mix))
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
