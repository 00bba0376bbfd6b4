import Screen

/// A terminal as it comes, with the colours that it gives to text.
struct UsualTerminal: Sendable, CustomStringConvertible {
  /// What becomes of bold text, besides its weight.
  enum Bold: Sendable {
    /// The first eight colours become the second eight.
    case brightensColors
    /// The same, and the terminal's own foreground with them where it is one of the first eight.
    case brightensColorsAndForeground
  }

  var description: String
  /// 0xRRGGBB.
  var foreground: Int
  var background: Int
  /// The 16 colours, 0xRRGGBB.
  var palette: [Int]
  var bold = Bold.brightensColors
  var depths = ColorDepth.allCases
  /// The Linux console shows all attributes as colours.
  var isConsole = false

  static let all = [
    UsualTerminal("xterm, light", 0x000000, on: 0xFFFFFF, xterm),
    UsualTerminal("xterm, dark", 0xFFFFFF, on: 0x000000, xterm),
    UsualTerminal("xterm, dark grey", 0xE5E5E5, on: 0x000000, xterm),
    UsualTerminal("VTE Tango, light", 0x2E3436, on: 0xFFFFFF, tango),
    UsualTerminal("VTE Tango, dark", 0xD3D7CF, on: 0x2E3436, tango),
    UsualTerminal("VTE GNOME, light", 0x171421, on: 0xFFFFFF, gnome),
    UsualTerminal("VTE GNOME, dark", 0xD0CFCC, on: 0x171421, gnome),
    windows("Campbell", 0xCCCCCC, on: 0x0C0C0C, campbell),
    windows("Tango Light", 0x555753, on: 0xFFFFFF, windowsTango),
    windows("One Half Light", 0x383A42, on: 0xFAFAFA, oneHalfLight),
    windows("One Half Dark", 0xDCDFE4, on: 0x282C34, oneHalfDark),
    // Whatever its ground was, the program paints it black, and writes in the eighth colour.
    UsualTerminal(
      description: "Linux console", foreground: console[7], background: console[0],
      palette: console, depths: [.none], isConsole: true),
  ]

  /// Ink and ground of a look, 0xRRGGBB.
  func colors(of look: Look, at depth: ColorDepth) -> (ink: Int, ground: Int) {
    if isConsole { return consoleColors(of: look.forConsole) }
    var (ink, ground) = (foreground, background)
    if let pair = look.colors {
      ink = color(pair.ink, at: depth, isBold: look.bold)
      ground = color(pair.ground, at: depth, isBold: false)
    } else if look.bold, bold == .brightensColorsAndForeground,
      let number = palette.prefix(8).firstIndex(of: foreground)
    {
      ink = palette[number + 8]
    }
    return look.reverse ? (ground, ink) : (ink, ground)
  }

  private func color(_ color: Color, at depth: ColorDepth, isBold: Bool) -> Int {
    // ncurses takes the darkest eight RGB values for the first eight colours.
    let number = depth == .trueColor ? (color.rgb < 8 ? color.rgb : nil) : color.indexed
    guard let number else { return color.rgb }
    switch number {
    case ..<8: return palette[isBold ? number + 8 : number]
    case ..<16: return palette[number]
    case 232...: return (8 + (number - 232) * 10) * 0x010101
    default:
      let steps = [0, 95, 135, 175, 215, 255]
      let place = number - 16
      return steps[place / 36] << 16 | steps[place / 6 % 6] << 8 | steps[place % 6]
    }
  }

  /// As the kernel's `build_attr` (drivers/tty/vt/vt.c) has it: underlined text is cyan, then both
  /// colours change places, then bold lightens what is the ink by now.
  private func consoleColors(of look: Look) -> (ink: Int, ground: Int) {
    var (ink, ground) = (look.underline ? 6 : 7, 0)
    if look.reverse { (ink, ground) = (ground, ink) }
    if look.bold { ink += 8 }
    return (palette[ink], palette[ground])
  }

  private static func windows(
    _ scheme: String, _ foreground: Int, on background: Int, _ palette: [Int]
  ) -> UsualTerminal {
    var terminal = UsualTerminal(
      "Windows Terminal \(scheme)", foreground, on: background, palette)
    terminal.bold = .brightensColorsAndForeground
    return terminal
  }

  private static let xterm = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
  private static let tango = [
    0x2E3436, 0xCC0000, 0x4E9A06, 0xC4A000, 0x3465A4, 0x75507B, 0x06989A, 0xD3D7CF,
    0x555753, 0xEF2929, 0x8AE234, 0xFCE94F, 0x729FCF, 0xAD7FA8, 0x34E2E2, 0xEEEEEC,
  ]
  private static let windowsTango = [0x000000] + tango.dropFirst()
  private static let gnome = [
    0x171421, 0xC01C28, 0x26A269, 0xA2734C, 0x12488B, 0xA347BA, 0x2AA1B3, 0xD0CFCC,
    0x5E5C64, 0xF66151, 0x33D17A, 0xE9AD0C, 0x2A7BDE, 0xC061CB, 0x33C7DE, 0xFFFFFF,
  ]
  private static let campbell = [
    0x0C0C0C, 0xC50F1F, 0x13A10E, 0xC19C00, 0x0037DA, 0x881798, 0x3A96DD, 0xCCCCCC,
    0x767676, 0xE74856, 0x16C60C, 0xF9F1A5, 0x3B78FF, 0xB4009E, 0x61D6D6, 0xF2F2F2,
  ]
  private static let oneHalfLight = [
    0x383A42, 0xE45649, 0x50A14F, 0xC18301, 0x0184BC, 0xA626A4, 0x0997B3, 0xFAFAFA,
    0x4F525D, 0xDF6C75, 0x98C379, 0xE4C07A, 0x61AFEF, 0xC577DD, 0x56B5C1, 0xFFFFFF,
  ]
  private static let oneHalfDark = [
    0x282C34, 0xE06C75, 0x98C379, 0xE5C07B, 0x61AFEF, 0xC678DD, 0x56B6C2, 0xDCDFE4,
    0x5A6374, 0xE06C75, 0x98C379, 0xE5C07B, 0x61AFEF, 0xC678DD, 0x56B6C2, 0xDCDFE4,
  ]
  private static let console = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ]
}

extension UsualTerminal {
  fileprivate init(
    _ description: String, _ foreground: Int, on background: Int, _ palette: [Int]
  ) {
    self.init(
      description: description, foreground: foreground, background: background, palette: palette)
  }
}
