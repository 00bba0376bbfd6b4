/// The slots that a match filled, in the order of the text: few, and kept in place.
struct FilledSlots: Sendable {
  /// No pattern has more slots on one way through it.
  static let capacity = 16

  private var slots = InlineArray<16, Found.Filled>(repeating: .init(slot: .other, token: 0))
  private(set) var count = 0

  mutating func append(_ filled: Found.Filled) {
    slots[count] = filled
    count += 1
  }

  mutating func removeAll() { count = 0 }

  mutating func keepFirst(_ count: Int) { self.count = count }
}

extension FilledSlots: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { count }
  subscript(index: Int) -> Found.Filled { slots[index] }
}
