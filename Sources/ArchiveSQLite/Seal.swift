import Articles

/// What tells bytes that were damaged since they were written: a quotation has to be what stood there,
/// and an update goes on from what it reads. No safeguard against an enemy, who can seal what he wrote.
enum Seal {
  /// Why something is refused whose seal is another.
  static let broken = "it is not what was written"

  /// A sum over bytes, and over others that belong to them.
  static func of(_ bytes: some Sequence<UInt8>, _ others: [[UInt8]] = []) -> Int {
    var hash = StableHash()
    for byte in bytes { hash.combine(byte) }
    for other in others {
      hash.combine(other.count)
      for byte in other { hash.combine(byte) }
    }
    return Int(bitPattern: UInt(hash.value))
  }
}
