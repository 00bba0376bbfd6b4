/// Why a text is not key notation: where and what.
public struct KeyNotationError: Error, Hashable, CustomStringConvertible {
  /// The place of the wrong key, counted in characters from 1.
  public var position: Int
  public var reason: String

  public var description: String { "keys, character \(position): \(reason)" }
}

extension KeyPress {
  /// Reads keys as they are written in `--keys`: characters stand for themselves, the other keys
  /// have names, as in `jj<Tab>/grave<Enter>`.
  ///
  /// Names: `<Enter> <Esc> <Tab> <S-Tab> <BS> <Del> <Ins> <Up> <Down> <Left> <Right> <PageUp>
  /// <PageDown> <Home> <End> <Space> <lt> <F1>` to `<F63>`, `<C-d>` for Ctrl-D, `<Click:10,5>`,
  /// `<WheelUp:10,5>`, `<WheelDown:10,5>` (column, row, from 0 to 9999) and `<Paste:text>`, where `\>` and
  /// `\\` stand for `>` and `\`. Upper and lower case are the same in names.
  public static func keys(_ notation: String) throws(KeyNotationError) -> [KeyPress] {
    let notation = Array(notation)
    var keys: [KeyPress] = []
    var index = 0
    while index < notation.count {
      let character = notation[index]
      index += 1
      let position = index
      if character == "<" {
        let name = try readName(in: notation, from: &index)
        keys.append(try key(named: name, position: position))
      } else {
        for scalar in character.unicodeScalars {
          guard scalar.value >= 0x20, visible(scalar) == scalar else {
            throw KeyNotationError(
              position: position, reason: "a control character; write its name, such as <Enter>")
          }
          keys.append(.character(scalar))
        }
      }
    }
    return keys
  }

  /// The key as `keys(_:)` reads it.
  public var notation: String {
    switch self {
    case .character("<"): "<lt>"
    case .character(" "): "<Space>"
    case .character(let scalar): String(scalar)
    case .control(let letter): "<C-\(letter)>"
    case .function(let number): "<F\(number)>"
    case .click(let point): "<Click:\(point.column),\(point.row)>"
    case .wheelUp(let point): "<WheelUp:\(point.column),\(point.row)>"
    case .wheelDown(let point): "<WheelDown:\(point.column),\(point.row)>"
    case .paste(let text): "<Paste:\(escaped(text))>"
    default: namedKeys.first { $0.key == self }.map { "<\($0.name)>" } ?? ""
    }
  }
}

extension Sequence<KeyPress> {
  /// The keys as `KeyPress.keys(_:)` reads them.
  public var notation: String { map(\.notation).joined() }
}

/// The first name of a key is the one that is printed.
private let namedKeys: [(name: String, key: KeyPress)] = [
  ("Enter", .enter), ("CR", .enter), ("Return", .enter), ("Esc", .escape), ("Escape", .escape),
  ("Tab", .tab), ("S-Tab", .backTab), ("BackTab", .backTab), ("BS", .backspace),
  ("Backspace", .backspace), ("Del", .delete), ("Delete", .delete), ("Ins", .insert),
  ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
  ("PageUp", .pageUp), ("PgUp", .pageUp), ("PageDown", .pageDown), ("PgDn", .pageDown),
  ("Home", .home), ("End", .end), ("Space", .character(" ")), ("lt", .character("<")),
  ("gt", .character(">")),
]

/// Reads what follows a `<` up to the closing `>` and moves behind it.
private func readName(
  in notation: [Character], from index: inout Int
) throws(KeyNotationError) -> String {
  let position = index
  let isPaste = String(notation[index...].prefix(6)).lowercased() == "paste:"
  var name = ""
  while index < notation.count {
    let character = notation[index]
    index += 1
    if character == ">" { return name }
    name.append(character)
    if character == "\\", isPaste, index < notation.count {
      name.append(notation[index])
      index += 1
    }
  }
  throw KeyNotationError(position: position, reason: "`<` without `>`; for the sign write <lt>")
}

private func key(named name: String, position: Int) throws(KeyNotationError) -> KeyPress {
  let folded = name.lowercased()
  if let key = namedKeys.first(where: { $0.name.lowercased() == folded })?.key { return key }
  if folded.hasPrefix("f"), let number = boundedNumber(folded.utf8.dropFirst()),
    (1...63).contains(number)
  {
    return .function(number)
  }
  if folded.hasPrefix("c-"), let key = controlKey(folded.dropFirst(2)) { return key }
  if let colon = name.firstIndex(of: ":") {
    let argument = String(name[name.index(after: colon)...])
    if let key = key(named: name[..<colon].lowercased(), argument: argument) { return key }
  }
  throw KeyNotationError(position: position, reason: "no key is called <\(name)>")
}

/// Keys that a terminal sends as the same byte are the same key.
private func controlKey(_ letter: Substring) -> KeyPress? {
  switch letter {
  case "i": return .tab
  case "m", "j": return .enter
  case "[": return .escape
  case "h", "?": return .backspace
  case "space": return .control("@")
  default:
    guard letter.count == 1, let character = letter.first,
      "abcdefghijklmnopqrstuvwxyz\\]^_@".contains(character)
    else { return nil }
    return .control(character)
  }
}

private func key(named name: String, argument: String) -> KeyPress? {
  if name == "paste" { return .paste(unescaped(argument)) }
  let numbers = argument.split(separator: ",", omittingEmptySubsequences: false)
    .map { boundedNumber($0.utf8) }
  guard numbers.count == 2, let column = numbers[0], let row = numbers[1] else { return nil }
  let point = Point(column: column, row: row)
  switch name {
  case "click": return .click(point)
  case "wheelup": return .wheelUp(point)
  case "wheeldown": return .wheelDown(point)
  default: return nil
  }
}

private func escaped(_ text: String) -> String {
  text.reduce(into: "") { result, character in
    if character == "\\" || character == ">" { result.append("\\") }
    result.append(character)
  }
}

private func unescaped(_ text: String) -> String {
  var result = ""
  var isEscaped = false
  for character in text {
    if character == "\\", !isEscaped {
      isEscaped = true
    } else {
      result.append(character)
      isEscaped = false
    }
  }
  return result
}
