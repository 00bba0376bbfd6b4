import Archive
import Articles
import Foundation

/// Bytes as SQLite stores them.
enum Blob {
  static func data(_ bytes: [UInt8]) -> Data { Data(bytes) }

  static func data(_ texts: [String]) -> Data {
    var writer = ByteWriter()
    writer.write(texts) { $0.write($1) }
    return Data(writer.bytes)
  }

  static func data(_ groups: [[String]]) -> Data {
    var writer = ByteWriter()
    writer.write(groups) { $0.write($1) { $0.write($1) } }
    return Data(writer.bytes)
  }

  static func texts(_ bytes: [UInt8]) throws(DamagedBytes) -> [String] {
    var reader = ByteReader(bytes)
    return try reader.array { reader throws(DamagedBytes) in try reader.text() }
  }

  /// Groups of texts of one line.
  static func groups(_ bytes: [UInt8]) throws(DamagedBytes) -> [[String]] {
    try groups(bytes) { reader throws(DamagedBytes) in try reader.text() }
  }

  /// Groups of texts of many lines.
  static func bodies(_ bytes: [UInt8]) throws(DamagedBytes) -> [[String]] {
    try groups(bytes) { reader throws(DamagedBytes) in try reader.body() }
  }

  private static func groups(
    _ bytes: [UInt8], _ text: (inout ByteReader) throws(DamagedBytes) -> String
  ) throws(DamagedBytes) -> [[String]] {
    var reader = ByteReader(bytes)
    return try reader.array { reader throws(DamagedBytes) in try reader.array(text) }
  }
}
