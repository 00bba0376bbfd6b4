/// Why stored bytes make no sense.
package struct DamagedBytes: Error, Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ reason: String = "its bytes are damaged") { description = reason }
}
