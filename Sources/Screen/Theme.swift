/// A colour, for terminals of every depth.
public struct Color: Hashable, Sendable {
  /// One of the 8 colours that every colour terminal has, 0 (black) to 7 (white).
  public var basic: Int
  /// Number in the 256-colour palette.
  public var indexed: Int
  /// 0xRRGGBB.
  public var rgb: Int
}

/// How many colours a terminal shows.
public enum ColorDepth: Int, Sendable, Comparable, CaseIterable {
  case none, eight, indexed, trueColor

  public static func < (one: ColorDepth, other: ColorDepth) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// What the terminal does to show a style.
public struct Look: Hashable, Sendable {
  /// `nil`: the terminal's own.
  public var foreground: Color?
  public var bold = false
  public var dim = false
  public var underline = false
  public var reverse = false
}

/// How each role looks. Colour only ever comes on top of words, signs and attributes.
public struct Theme: Hashable, Sendable {
  public var name: String
  public var looks: [Style.Role: Look]

  /// How a style looks: its role's look and its own attributes together.
  ///
  /// A hit on a reversed row is reversed twice, which leaves it standing out upright.
  public func look(of style: Style) -> Look {
    var look = looks[style.role] ?? Look()
    look.bold = look.bold || style.bold
    look.underline = look.underline || style.underline
    look.reverse = look.reverse != style.reverse
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

  /// Middle colours that can be read on light and dark grounds.
  public static let normal = Theme(
    name: "normal",
    looks: [
      .dim: Look(dim: true),
      .accent: Look(foreground: blue),
      .landmark: Look(foreground: orange, bold: true),
      .warning: Look(foreground: red, bold: true),
      .bar: Look(foreground: green),
      .hit: Look(bold: true, reverse: true),
    ])

  /// The terminal's own two colours at full strength, told apart by weight and line.
  public static let contrast = Theme(
    name: "contrast",
    looks: [
      .accent: Look(bold: true),
      .landmark: Look(foreground: orange, bold: true, underline: true),
      .warning: Look(bold: true, reverse: true),
      .hit: Look(bold: true, underline: true, reverse: true),
    ])

  /// Attributes only; also what `NO_COLOR` and terminals without colours show.
  public static let mono = Theme(
    name: "mono",
    looks: [
      .dim: Look(dim: true),
      .accent: Look(bold: true),
      .landmark: Look(bold: true),
      .warning: Look(bold: true, underline: true),
      .hit: Look(bold: true, reverse: true),
    ])
}

private let blue = Color(basic: 6, indexed: 32, rgb: 0x0087D7)
private let orange = Color(basic: 3, indexed: 172, rgb: 0xD78700)
private let red = Color(basic: 1, indexed: 160, rgb: 0xD70000)
private let green = Color(basic: 2, indexed: 65, rgb: 0x5F875F)
