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

  static func bytes(_ data: Data?) -> [UInt8] { data.map { [UInt8]($0) } ?? [] }

  static func texts(_ bytes: [UInt8]) throws(ArchiveError) -> [String] {
    var reader = ByteReader(bytes)
    return try reader.array { reader throws(ArchiveError) in try reader.text() }
  }

  static func groups(_ bytes: [UInt8]) throws(ArchiveError) -> [[String]] {
    var reader = ByteReader(bytes)
    return try reader.array { reader throws(ArchiveError) in
      try reader.array { reader throws(ArchiveError) in try reader.text() }
    }
  }
}
