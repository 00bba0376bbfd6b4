/// The slots that a match filled, in the order of the text: few, and kept in place.
package struct FilledSlots: Sendable {
  /// No pattern has more slots on one way through it.
  package static let capacity = 16

  private var slots = InlineArray<16, Found.Filled>(repeating: .init(slot: .other, token: 0))
  package private(set) var count = 0

  package mutating func append(_ filled: Found.Filled) {
    slots[count] = filled
    count += 1
  }

  package mutating func removeAll() { count = 0 }

  package mutating func keepFirst(_ count: Int) { self.count = count }
}

extension FilledSlots: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { count }
  package subscript(index: Int) -> Found.Filled { slots[index] }
}
