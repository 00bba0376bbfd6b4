/// A colour of the fixed part of the larger palettes. The first 16 colours are no part of it: each
/// terminal has its own, and none of them reads on every ground.
public struct Color: Hashable, Sendable {
  /// Number in the 256-colour palette, from 16.
  public var indexed: Int
  /// 0xRRGGBB.
  public var rgb: Int
}

/// A colour on a ground of its own. Neither is ever shown without the other, since no colour reads on
/// black and on white.
public struct ColorPair: Hashable, Sendable {
  public var ink: Color
  public var ground: Color
}

/// How many colours a terminal shows, as far as a theme makes use of them.
public enum ColorDepth: Int, Sendable, Comparable, CaseIterable {
  /// None, or fewer than 256.
  case none
  case indexed, trueColor

  public static func < (one: ColorDepth, other: ColorDepth) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// What the terminal does to show a style.
///
/// Faint text is not among it: on Windows Terminal and the Linux console it is too dark on black.
public struct Look: Hashable, Sendable {
  /// `nil`: the terminal's own.
  public var colors: ColorPair?
  public var bold = false
  public var underline = false
  public var reverse = false

  /// The same on the Linux console, which shows bold as a lighter colour: what is reversed would be
  /// grey on grey.
  public var forConsole: Look {
    var look = self
    if reverse { look.bold = false }
    return look
  }
}

/// How each role looks. Colour only ever comes on top of words, signs and attributes.
public struct Theme: Hashable, Sendable {
  public var name: String
  public var looks: [Style.Role: Look]

  /// How a style looks on a terminal: its role's look and its own attributes together.
  ///
  /// A role's colours take the place of its reverse video. A hit on a reversed row is reversed
  /// twice, which leaves it standing out upright.
  public func look(of style: Style, at depth: ColorDepth) -> Look {
    var look = looks[style.role] ?? Look()
    if depth == .none { look.colors = nil }
    look.bold = look.bold || style.bold
    look.underline = look.underline || style.underline
    look.reverse = (look.reverse && look.colors == nil) != style.reverse
    return look
  }

  /// The theme of a name, `nil` if there is none.
  public init?(named name: String) {
    guard let theme = Theme.all.first(where: { $0.name == name }) else { return nil }
    self = theme
  }

  init(name: String, looks: [Style.Role: Look]) {
    self.name = name
    self.looks = looks
  }

  public static let all = [normal, contrast, mono]

  /// Colours for the marks, on grounds of their own; all else in the terminal's own two.
  public static let normal = Theme(
    name: "normal",
    looks: [
      .accent: Look(colors: ColorPair(ink: blue, ground: lightBlue), bold: true),
      .landmark: Look(colors: ColorPair(ink: black, ground: orange), bold: true),
      .warning: Look(colors: ColorPair(ink: white, ground: red), bold: true, reverse: true),
      .hit: Look(colors: ColorPair(ink: black, ground: yellow), bold: true, reverse: true),
    ])

  /// The terminal's own two colours at full strength, told apart by weight and line.
  public static let contrast = Theme(
    name: "contrast",
    looks: [
      .accent: Look(bold: true),
      .landmark: Look(
        colors: ColorPair(ink: black, ground: orange), bold: true, underline: true),
      .warning: Look(bold: true, reverse: true),
      .hit: Look(bold: true, reverse: true),
    ])

  /// Attributes only; also what `NO_COLOR` and terminals with few colours show.
  public static let mono = Theme(
    name: "mono",
    looks: [
      .accent: Look(bold: true),
      .landmark: Look(bold: true),
      .warning: Look(bold: true, underline: true),
      .hit: Look(bold: true, reverse: true),
    ])
}

// As RGB not 0x000000, which some terminals take for the first of the 16 colours.
private let black = Color(indexed: 16, rgb: 0x101010)
private let white = Color(indexed: 231, rgb: 0xFFFFFF)
// Bars are drawn in it too, so it must be seen beside black and beside white.
private let blue = Color(indexed: 25, rgb: 0x005FAF)
private let lightBlue = Color(indexed: 189, rgb: 0xD7D7FF)
private let orange = Color(indexed: 214, rgb: 0xFFAF00)
private let yellow = Color(indexed: 220, rgb: 0xFFD700)
private let red = Color(indexed: 160, rgb: 0xD70000)
