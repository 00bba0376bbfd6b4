import Foundation
import Screen
import Testing

@Suite("Every style of every theme can be read")
struct ReadableThemeTests {
  /// WCAG 2, success criterion 1.4.3.
  private static let least = 4.5

  @Test("on the usual terminals, light and dark", arguments: Theme.all, UsualTerminal.all)
  func reads(theme: Theme, terminal: UsualTerminal) {
    for depth in terminal.depths {
      for style in Style.every {
        let look = theme.look(of: style, at: depth)
        let (ink, ground) = terminal.colors(of: look, at: depth)
        let ratio = contrast(ink, ground)
        #expect(ratio >= Self.least, "\(style) at \(depth): \(hex(ink)) on \(hex(ground))")
      }
    }
  }

  @Test("so that contrast is as WCAG computes it")
  func formula() {
    #expect(contrast(0x000000, 0xFFFFFF) == 21)
    #expect(abs(contrast(0x777777, 0xFFFFFF) - 4.48) < 0.01)
    #expect(abs(contrast(0x00FFFF, 0xFFFFFF) - 1.25) < 0.01)
  }

  @Test("and none depends on colour", arguments: Theme.all)
  func withoutColor(theme: Theme) {
    for depth in ColorDepth.allCases {
      for role in [Style.Role.hit, .landmark, .warning, .accent] {
        var look = theme.look(of: Style(role), at: .none)
        #expect(look.colors == nil)
        #expect(look != theme.look(of: .normal, at: .none), "\(role)")
        // A colour never comes alone, not even among colours.
        look = theme.look(of: Style(role), at: depth)
        #expect(look.bold || look.underline || look.reverse, "\(role)")
      }
    }
  }

  private func hex(_ color: Int) -> String { String(color, radix: 16) }
}

extension Style {
  /// Each role with each of its attributes.
  fileprivate static var every: [Style] {
    Role.allCases.flatMap { role in
      (0..<8).map { bits in
        Style(role, bold: bits & 1 > 0, underline: bits & 2 > 0, reverse: bits & 4 > 0)
      }
    }
  }
}

/// The contrast of two colours, 0xRRGGBB: from 1 to 21 (WCAG 2, "contrast ratio").
private func contrast(_ one: Int, _ other: Int) -> Double {
  let (dark, light) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
  return (light + 0.05) / (dark + 0.05)
}

/// WCAG 2, "relative luminance".
private func luminance(_ color: Int) -> Double {
  func linear(_ shift: Int) -> Double {
    let part = Double(color >> shift & 0xFF) / 255
    return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
}
