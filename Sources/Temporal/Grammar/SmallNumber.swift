/// A number from 0 to 254, or none, in one byte: texts hold hundreds of thousands of expressions.
@propertyWrapper
package struct SmallNumber: Sendable, Hashable {
  private var byte: UInt8 = .max

  package init(wrappedValue: Int?) { self.wrappedValue = wrappedValue }

  package var wrappedValue: Int? {
    get { byte == .max ? nil : Int(byte) }
    set { byte = newValue.map { UInt8(clamping: min($0, 254)) } ?? .max }
  }
}
