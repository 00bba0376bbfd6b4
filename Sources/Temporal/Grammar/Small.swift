/// A number from 0 to 254, or none, in one byte: texts hold hundreds of thousands of expressions.
@propertyWrapper
struct Small: Sendable, Hashable {
  private var byte: UInt8 = .max

  init(wrappedValue: Int?) { self.wrappedValue = wrappedValue }

  var wrappedValue: Int? {
    get { byte == .max ? nil : Int(byte) }
    set { byte = newValue.map { UInt8(clamping: min($0, 254)) } ?? .max }
  }
}
