/// A language's words and what each can be part of.
///
/// An open-addressing table over the words' last letters: most words of a text are told to be
/// unknown by one look into it.
package struct Lexicon: Sendable {
  package struct Entry: Sendable {
    package var text: String
    package var classes: TokenClass
    package var value: Int
    package var shape: WordShape = []
    package var roles: WordRole = []

    package init(
      text: String, classes: TokenClass, value: Int, shape: WordShape = [], roles: WordRole = []
    ) {
      self.text = text
      self.classes = classes
      self.value = value
      self.shape = shape
      self.roles = roles
    }
  }

  /// How a word has to be written.
  package struct WordShape: OptionSet, Sendable {
    package var rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Takes a full stop with it ("Jan.").
    package static let abbreviation = WordShape(rawValue: 1)
    /// Known only with a capital, since the small word is another ("May", "March").
    package static let capitalOnly = WordShape(rawValue: 2)
    /// Known only in capitals ("EST").
    package static let capitalsOnly = WordShape(rawValue: 4)
  }

  /// What is known of a word.
  package struct Word: Sendable {
    package var classes: TokenClass = []
    /// What it is without the capitals that its shape asks for.
    package var smallClasses: TokenClass = []
    package var value = 0
    fileprivate var ending = WordEnding()
    /// Where its bytes begin in `keys`.
    fileprivate var keyStart: UInt32 = 0
    fileprivate var length: UInt16 = 0
    package var shape: WordShape = []
    package var roles: WordRole = []
  }

  /// The words in lower case and, beside them, what is known of each; 0 is the unknown word.
  package private(set) var texts = [""]
  package private(set) var words = [Word()]
  private var slots: [UInt16] = Array(repeating: 0, count: 4096)
  private var keys: [UInt8] = []

  package mutating func add(_ entries: [Entry]) {
    for entry in entries {
      let index = Int(number(adding: entry.text))
      words[index].classes.formUnion(entry.classes)
      if entry.shape.isDisjoint(with: [.capitalOnly, .capitalsOnly]) {
        words[index].smallClasses.formUnion(entry.classes)
      }
      if words[index].value == 0 { words[index].value = entry.value }
      words[index].shape.formUnion(entry.shape)
      words[index].roles.formUnion(entry.roles)
    }
  }

  /// The number of a word in lower case, which is added where the lexicon lacks it.
  package mutating func number(adding word: String) -> UInt16 {
    let bytes = Array(word.utf8)
    let ending = WordEnding(bytes.span, 0, bytes.count)
    let known = find(bytes.span, 0, bytes.count, ending)
    if known != 0 || bytes.isEmpty { return UInt16(known) }
    let index = texts.count
    texts.append(word)
    words.append(
      Word(ending: ending, keyStart: UInt32(keys.count), length: UInt16(bytes.count)))
    keys += bytes
    enter(index)
    if texts.count * 4 > slots.count { grow() }
    return UInt16(index)
  }

  private mutating func enter(_ index: Int) {
    var slot = firstSlot(words[index].ending)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count &- 1) }
    slots[slot] = UInt16(index)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for index in 1..<texts.count { enter(index) }
  }

  /// Where to look for a word first.
  @inline(__always)
  private func firstSlot(_ ending: WordEnding) -> Int {
    let product = ending.letters &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product >> 48) & (slots.count &- 1)
  }

  /// The number of the word in `text[start..<end]`, written in any case; 0 when there is none.
  @inline(__always)
  func find(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ ending: WordEnding) -> Int {
    var slot = firstSlot(ending)
    while slots[slot] != 0 {
      let index = Int(slots[slot])
      let word = words[index]
      if word.ending == ending, Int(word.length) == end &- start,
        hasBeginning(Int(word.keyStart), text, start, end)
      {
        return index
      }
      slot = (slot + 1) & (slots.count &- 1)
    }
    return 0
  }

  /// Whether the bytes before the ending are those of a key.
  private func hasBeginning(
    _ keyStart: Int, _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    var position = start
    while position < end - WordEnding.length {
      if Lexicon.lower(text[position]) != keys[keyStart + position - start] { return false }
      position += 1
    }
    return true
  }

  @inline(__always)
  package static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 65 < 26 ? byte | 32 : byte
  }

  /// The number of a word given in lower case; `nil` when it is not in the lexicon.
  package func number(of word: String) -> UInt16? {
    let bytes = Array(word.utf8)
    let ending = WordEnding(bytes.span, 0, bytes.count)
    let index = find(bytes.span, 0, bytes.count, ending)
    return index == 0 ? nil : UInt16(index)
  }
}
