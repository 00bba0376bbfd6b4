/// The one boundary for hostile text: what passes it may be shown on any terminal.
///
/// Every hostile scalar becomes exactly one visible scalar (`␛` for ESCAPE, `␡` for DELETE, `�`
/// for the others), so positions counted in code points hold; see `HostileScalar` for what is
/// hostile. Wrong UTF-8 becomes one `�` for each maximal subpart. A byte order mark at the very
/// start is the encoding's signature, not text, and is left out.
public enum TextBoundary {
  /// A text that may be shown, and what had to be replaced in it.
  public struct Outcome: Hashable, Sendable {
    public var text: String
    /// How many scalars were replaced, by their Unicode name; wrong UTF-8 under "invalid UTF-8".
    public var replaced: [String: Int]

    public init(text: String, replaced: [String: Int] = [:]) {
      self.text = text
      self.replaced = replaced
    }
  }

  /// The name under which wrong UTF-8 is counted.
  public static let invalidName = "invalid UTF-8"

  /// A text of many lines: newlines and tabs stay.
  ///
  /// CR before LF is half of a line end and becomes a blank; where a file has no LF at all, CR is
  /// its line end and becomes LF. Neither is counted; any other CR is.
  public static func body(_ bytes: [UInt8]) -> Outcome { clean(bytes, lines: .kept) }

  /// A text of many lines; see `body(_:)`.
  public static func body(_ text: String) -> Outcome { body(Array(text.utf8)) }

  /// A value of one line (a title, an outlet, a file name): newlines and tabs are replaced too.
  public static func line(_ bytes: [UInt8]) -> Outcome { clean(bytes, lines: .replaced) }

  /// A value of one line, safe to show; see `line(_:)`.
  public static func line(_ text: String) -> String { line(Array(text.utf8)).text }

  /// What a program prints, of many lines: newlines, tabs and the CR LF of CSV stay. The last look
  /// at what came from files, whatever it passed before.
  public static func output(_ text: String) -> String {
    let bytes = text.utf8.span
    var others: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      others |= (byte &- 0x20 > 0x5E ? 1 : 0) & (byte != 0x0A && byte != 0x09 ? 1 : 0)
    }
    return others == 0 ? text : clean(Array(text.utf8), lines: .asPrinted).text
  }

  /// `asPrinted` keeps CR before LF.
  private enum LineEnds { case kept, asPrinted, replaced }

  /// The same as `body(_:)`, with where everything is afterwards.
  static func movedBody(_ text: String) -> (text: String, moves: MovedPositions) {
    var moves = MovedPositions()
    let outcome = clean(Array(text.utf8), lines: .kept) { moves.note($0, is: $1) }
    return (outcome.text, moves)
  }

  /// - Parameter place: is told behind each scalar where it ends in the bytes and in the outcome.
  private static func clean(
    _ bytes: [UInt8], lines: LineEnds, place: ((Int, Int) -> Void)? = nil
  ) -> Outcome {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var replaced: [String: Int] = [:]
    var previous: Unicode.Scalar?
    let signature: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: signature) ? 3 : 0
    let carriageReturnsEndLines = lines == .kept && !bytes.contains(0x0A)
    let keepsLines = lines != .replaced

    var decoder = LenientUTF8(bytes, from: start)
    place?(start, 0)
    while let element = decoder.next() {
      defer {
        if let place {
          place(decoder.position, output.count)
        } else {
          let plain = decoder.skipPlain(withLineEnds: keepsLines)
          output += bytes[plain]
          if let last = plain.last { previous = Unicode.Scalar(bytes[last]) }
        }
      }
      guard case .scalar(let scalar) = element else {
        output.append(contentsOf: HostileScalar.replacement.utf8)
        replaced[invalidName, default: 0] += 1
        previous = nil
        continue
      }
      if (0x20...0x7E).contains(scalar.value) {
        output.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if keepsLines, scalar == "\n" || scalar == "\t" {
        output.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if lines == .kept, scalar == "\r", carriageReturnsEndLines {
        output.append(0x0A)
      } else if keepsLines, scalar == "\r", decoder.position < bytes.count,
        bytes[decoder.position] == 0x0A
      {
        output.append(lines == .asPrinted ? 0x0D : 0x20)
      } else if HostileScalar.isHostile(scalar, after: previous) {
        output.append(contentsOf: HostileScalar.picture(of: scalar).utf8)
        replaced[HostileScalar.name(of: scalar), default: 0] += 1
      } else {
        output.append(contentsOf: scalar.utf8)
      }
      previous = scalar
    }
    return Outcome(text: String(decoding: output, as: UTF8.self), replaced: replaced)
  }
}
