import Articles
import Story
import Temporal

extension ByteWriter {
  /// - Parameter rank: the number that stands for an article.
  mutating func write(_ passage: Passage, rank: (String) -> Int) {
    write(rank(passage.article))
    write(passage.bytes)
    write(passage.focus)
    write(passage.expression) { $0.write(ExpressionCoding.bytes(of: $1)) }
    switch passage.voice {
    case .article: write(UInt(0))
    case .quotation(let speaker):
      write(UInt(1))
      write(speaker) { $0.write($1) }
    case .document(let name):
      write(UInt(2))
      write(name)
    }
    write(passage.echoOf) { $0.write(rank($1)) }
  }

  mutating func write(_ bounds: ClosedRange<Int>) {
    write(bounds.lowerBound)
    write(bounds.upperBound)
  }
}

extension ByteReader {
  /// - Parameter id: the article that a number stands for.
  mutating func passage(id: (Int) -> String) throws(DamagedBytes) -> Passage {
    Passage(
      article: id(try int()), bytes: try range(), focus: try range(),
      expression: try optional { reader throws(DamagedBytes) in
        try ExpressionCoding.expression(from: try reader.blob())
      }, voice: try voice(),
      echoOf: try optional { reader throws(DamagedBytes) in id(try reader.int()) })
  }

  private mutating func voice() throws(DamagedBytes) -> Voice {
    switch try unsigned() {
    case 0: .article
    case 1: .quotation(speaker: try optionalString())
    case 2: .document(name: try string())
    default: throw DamagedBytes()
    }
  }

  mutating func bounds() throws(DamagedBytes) -> ClosedRange<Int> {
    let (least, most) = (try int(), try int())
    guard least <= most else { throw DamagedBytes() }
    return least...most
  }
}
