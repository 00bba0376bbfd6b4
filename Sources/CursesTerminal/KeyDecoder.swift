import Screen

/// Turns the bytes that a terminal sends into keys, however they are cut into reads.
///
/// It knows the sequences of ECMA-48 and xterm, and those that terminfo names for this terminal.
/// Sequences that mean no key (answers to questions, unknown keys) are swallowed whole, so that
/// none of their letters becomes a command.
struct KeyDecoder {
  /// What silence would decide.
  enum Doubt {
    /// Whether an escape was the key or began a sequence; whether a paste is over.
    case sequence
    /// Whether the end of a paste was lost.
    case paste
  }

  /// Longest paste that is kept; the rest is dropped. In bytes.
  static let pasteLimit = 64 * 1024

  /// Keys read and not yet taken.
  private(set) var keys: [KeyPress] = []
  private var state = State.ground
  private let terminfo: [[UInt8]: KeyPress]

  private enum State {
    case ground
    case escape
    /// After ESC `[` or ESC `O`; all bytes so far.
    case sequence([UInt8])
    /// An operating system command, device control string …: up to BEL or ESC `\`.
    case string(afterEscape: Bool)
    case utf8([UInt8], length: Int)
    case paste(PasteReader)
  }

  /// - Parameter terminfo: whole sequences that this terminal sends for keys.
  init(terminfo: [[UInt8]: KeyPress] = [:]) {
    self.terminfo = terminfo
  }

  /// What only more bytes or silence can settle.
  var doubt: Doubt? {
    switch state {
    case .ground: nil
    case .paste(let paste): paste.sawEnd ? .sequence : .paste
    default: .sequence
    }
  }

  /// All keys not yet taken, the oldest first.
  mutating func takeAll() -> [KeyPress] {
    defer { keys.removeAll() }
    return keys
  }

  /// Reads bytes; keys that they complete are added to `keys`.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { feed(byte) }
  }

  /// Settles the doubt after silence: a lone escape is the key, a sequence that broke off is none.
  mutating func settle() {
    switch state {
    case .escape: keys.append(.escape)
    case .paste(let paste): keys.append(.paste(paste.text))
    default: break
    }
    state = .ground
  }

  private mutating func feed(_ byte: UInt8) {
    switch state {
    case .ground: begin(byte)
    case .escape: afterEscape(byte)
    case .sequence(let bytes): extend(bytes, by: byte)
    case .string(let afterEscape):
      let isOver = byte == 0x07 || (afterEscape && byte == UInt8(ascii: "\\"))
      state = isOver ? .ground : .string(afterEscape: byte == 0x1B)
    case .utf8(let bytes, let length): extend(bytes, length: length, by: byte)
    case .paste(var paste):
      // Moved out, so that the buffer is not copied for each byte.
      state = .ground
      paste.feed(byte)
      state = .paste(paste)
    }
  }

  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x20...0x7E: keys.append(.character(Unicode.Scalar(byte)))
    case 0x09: keys.append(.tab)
    case 0x0A, 0x0D: keys.append(.enter)
    case 0x08, 0x7F: keys.append(.backspace)
    case 0x00...0x1F:
      keys.append(.control(Character(Unicode.Scalar(byte | 0x40).lowercasedASCII)))
    case 0xC2...0xDF: state = .utf8([byte], length: 2)
    case 0xE0...0xEF: state = .utf8([byte], length: 3)
    case 0xF0...0xF4: state = .utf8([byte], length: 4)
    default: break
    }
  }

  private mutating func afterEscape(_ byte: UInt8) {
    if let key = terminfo[[0x1B, byte]] {
      keys.append(key)
      state = .ground
      return
    }
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"): state = .sequence([0x1B, byte])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"):
      state = .string(afterEscape: false)
    default:
      // Escape and another key, one right after the other.
      keys.append(.escape)
      state = .ground
      begin(byte)
    }
  }

  /// Longest control sequence that is kept; what is longer is swallowed to its end.
  private static let sequenceLimit = 64

  private mutating func extend(_ bytes: [UInt8], by byte: UInt8) {
    if byte == 0x1B {
      state = .escape
      return
    }
    guard (0x20...0x7E).contains(byte) || isOldMouse(bytes) else {
      state = .ground
      return
    }
    let longer = bytes.count < KeyDecoder.sequenceLimit ? bytes + [byte] : bytes
    guard isComplete(longer, last: byte) else {
      state = .sequence(longer)
      return
    }
    state = .ground
    if longer == pasteStart {
      state = .paste(PasteReader(limit: KeyDecoder.pasteLimit))
    } else if let key = terminfo[longer] ?? ControlSequence(longer)?.key {
      keys.append(key)
    }
  }

  private func isComplete(_ bytes: [UInt8], last: UInt8) -> Bool {
    if isOldMouse(bytes) { return bytes.count == 6 }
    if bytes.count == 3, bytes[1] == UInt8(ascii: "["), last == UInt8(ascii: "[") {
      return false  // The Linux console's F1 to F5: ESC [ [ A
    }
    return (0x40...0x7E).contains(last)
  }

  /// ESC `[M` and three bytes, from terminals that do not know the newer form.
  private func isOldMouse(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x1B, UInt8(ascii: "["), UInt8(ascii: "M")])
  }

  private mutating func extend(_ bytes: [UInt8], length: Int, by byte: UInt8) {
    state = .ground
    guard (0x80...0xBF).contains(byte) else {
      feed(byte)
      return
    }
    let longer = bytes + [byte]
    guard longer.count == length else {
      state = .utf8(longer, length: length)
      return
    }
    // Nothing that could not be shown is a key.
    guard let text = String(validating: longer, as: UTF8.self),
      let scalar = text.unicodeScalars.first, visible(scalar) == scalar
    else { return }
    keys.append(.character(scalar))
  }
}

private let pasteStart = Array("\u{1B}[200~".utf8)

extension Unicode.Scalar {
  fileprivate var lowercasedASCII: Unicode.Scalar {
    (65...90).contains(value) ? Unicode.Scalar(UInt8(value | 0x20)) : self
  }
}

/// The bytes of a bracketed paste, bounded, and the text that they make.
///
/// A pasted text may hold the end marker itself, to have what follows it taken for keys. So an end
/// marker ends a paste only if silence follows; otherwise it is dropped and the paste goes on.
struct PasteReader {
  private static let endMarker = Array("\u{1B}[201~".utf8)

  private let limit: Int
  private var bytes: [UInt8] = []
  private var matched = 0

  /// - Parameter limit: bytes kept; the rest is dropped.
  init(limit: Int) {
    self.limit = limit
  }

  /// Whether the last bytes were the end marker.
  private(set) var sawEnd = false

  mutating func feed(_ byte: UInt8) {
    sawEnd = false
    if byte == PasteReader.endMarker[matched] {
      matched += 1
      if matched == PasteReader.endMarker.count {
        matched = 0
        sawEnd = true
      }
      return
    }
    for missed in PasteReader.endMarker[..<matched] { keep(missed) }
    matched = byte == 0x1B ? 1 : 0
    if matched == 0 { keep(byte) }
  }

  /// The text: line ends and tabs as blanks, other controls and hidden characters left out.
  var text: String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": text.unicodeScalars.append(" ")
      case "\u{FFFD}": break
      default: if visible(scalar) == scalar { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < limit { bytes.append(byte) }
  }
}
