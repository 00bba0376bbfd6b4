import CNcurses
import Screen

/// Turns styles into the attributes and colour pairs of ncurses.
struct Palette {
  private let theme: Theme
  private let depth: ColorDepth
  private let isConsole: Bool
  private var pairs: [ColorPair: Int16] = [:]
  private var renditions: [Style: Rendition] = [:]

  struct Rendition {
    var attributes: attr_t
    var pair: Int16
  }

  /// Makes the colour pairs of a theme; ncurses must be running.
  ///
  /// - Parameters:
  ///   - wantsColor: `false` where NO_COLOR is set.
  ///   - isConsole: a Linux console.
  init(theme: Theme, wantsColor: Bool, isConsole: Bool) {
    self.isConsole = isConsole
    let depth = wantsColor ? ColorDepth.ofTerminal : .none
    self.depth = depth
    // Without its colours the normal theme says less than the one made for that.
    self.theme = depth == .none && theme == .normal ? .mono : theme
    guard depth != .none else { return }
    let colors = Set(theme.looks.values.compactMap(\.colors)).sorted {
      ($0.ground.rgb, $0.ink.rgb) < ($1.ground.rgb, $1.ink.rgb)
    }
    for (index, color) in colors.enumerated() {
      let pair = Int16(index + 1)
      let (ink, ground) = (color.ink.number(at: depth), color.ground.number(at: depth))
      if init_extended_pair(Int32(pair), Int32(ink), Int32(ground)) == OK { pairs[color] = pair }
    }
  }

  /// How ncurses shows a style.
  mutating func rendition(of style: Style) -> Rendition {
    if let rendition = renditions[style] { return rendition }
    let own = theme.look(of: style, at: depth)
    let look = isConsole ? own.forConsole : own
    var attributes: attr_t = 0
    if look.bold { attributes |= cn_bold() }
    if look.underline { attributes |= cn_underline() }
    if look.reverse { attributes |= cn_reverse() }
    let pair = look.colors.flatMap { pairs[$0] } ?? 0
    let rendition = Rendition(attributes: attributes, pair: pair)
    renditions[style] = rendition
    return rendition
  }
}

extension ColorDepth {
  /// Of the terminal that ncurses runs on. True colour needs a description with the flag `RGB`;
  /// ncurses sends it to no other.
  fileprivate static var ofTerminal: ColorDepth {
    switch cn_colors() {
    case ..<256: .none
    case (1 << 24)...: tigetflag("RGB") == 1 ? .trueColor : .indexed
    default: .indexed
    }
  }
}

extension Color {
  fileprivate func number(at depth: ColorDepth) -> Int {
    switch depth {
    case .none: -1
    case .indexed: indexed
    case .trueColor: rgb
    }
  }
}
