/// Stored bytes make no sense.
package struct DamagedBytes: Error, Hashable, Sendable, CustomStringConvertible {
  package init() {}

  package var description: String { "stored bytes are damaged" }
}
