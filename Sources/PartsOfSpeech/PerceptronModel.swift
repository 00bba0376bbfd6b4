import CPartsOfSpeech

/// A trained model, read where it lies in the program: nothing is copied or built at the start.
///
/// Its form is described in `Resources/tagger/train.py`, which writes it. What its pointers lead to is
/// constant and there from start to end, so that any thread may read it.
struct PerceptronModel: @unchecked Sendable {
  let tags: [PennTag]
  /// Where each tag stands among them.
  let places: [PennTag: Int]
  /// Feature and, behind it, where its weights begin (upper 24 bits) and how many there are.
  private let slots: UnsafePointer<UInt32>
  private let mask: Int
  private let weights: UnsafePointer<UInt32>

  static let english = PerceptronModel(
    parts_of_speech_english(), count: parts_of_speech_english_size())

  /// - Parameter bytes: of constant data, which lives as long as the program.
  init(_ bytes: UnsafeRawPointer, count: Int) {
    precondition(count > 20 && bytes.loadUnaligned(as: UInt64.self) == 0x0000_3153_4F50_4C44)
    func number(_ offset: Int) -> Int { Int(bytes.load(fromByteOffset: offset, as: UInt32.self)) }
    let (tagCount, slotCount, weightCount) = (number(8), number(12), number(16))
    let table = 20 + tagCount * 8
    let end = table + slotCount * 8 + weightCount * 4
    precondition(end == count && slotCount & (slotCount - 1) == 0 && slotCount > 0)
    tags = (0..<tagCount).map { index in
      let name = (0..<8).map { bytes.load(fromByteOffset: 20 + index * 8 + $0, as: UInt8.self) }
      return PennTag(rawValue: String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)) ?? .other
    }
    places = Dictionary(tags.enumerated().map { ($1, $0) }) { first, _ in first }
    slots = (bytes + table).assumingMemoryBound(to: UInt32.self)
    mask = slotCount - 1
    weights = (bytes + table + slotCount * 8).assumingMemoryBound(to: UInt32.self)
  }

  /// Adds the weights of a feature to the scores of the tags.
  ///
  /// - Parameter scores: one for each of the tags.
  func add(_ feature: UInt32, to scores: UnsafeMutablePointer<Int32>) {
    var place = Int(feature) & mask
    while true {
      let (key, entry) = (slots[2 * place], slots[2 * place + 1])
      if key == feature {
        let first = Int(entry >> 8)
        for index in first..<(first + Int(entry & 0xFF)) {
          let weight = weights[index]
          scores[Int(weight & 0xFFFF)] += Int32(Int16(truncatingIfNeeded: weight >> 16))
        }
        return
      }
      if key == 0, entry == 0 { return }
      place = (place + 1) & mask
    }
  }
}
