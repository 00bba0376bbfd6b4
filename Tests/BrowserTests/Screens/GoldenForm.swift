import Screen

@testable import Browser

/// A size that every golden screen is kept at.
enum GoldenForm: String, CaseIterable {
  case wide = "120x34"
  case stacked = "80x24"
  case onePane = "40x12"
  case large = "200x60"
  case linear = "80x24 linear"

  var size: (Int, Int) {
    switch self {
    case .wide: (120, 34)
    case .stacked, .linear: (80, 24)
    case .onePane: (40, 12)
    case .large: (200, 60)
    }
  }

  var hasOnePane: Bool { self == .onePane || self == .linear }
}

extension Frame {
  /// The screen as it is read, below it a letter for the style of each cell, and what the letters
  /// and the cursor's place are.
  var golden: String {
    var letters: [Style: Character] = [.normal: " "]
    var legend: [String] = []
    let mask = (0..<size.rows).map { number in
      let row = row(number).map { cell -> Character in
        if let letter = letters[cell.style] { return letter }
        let letter = Self.letter(for: cell.style, taken: Set(letters.values))
        letters[cell.style] = letter
        legend.append("\(letter) \(cell.style.words)")
        return letter
      }
      return String(row.reversed().drop { $0 == " " }.reversed())
    }
    let place = cursor.map { "cursor in column \($0.column), row \($0.row)" } ?? "no cursor"
    return "\(text)\n--- styles\n\(mask.joined(separator: "\n"))\n"
      + "--- \((legend + [place]).joined(separator: " · "))\n"
  }

  /// The first letter of the style's words that no other style has.
  private static func letter(for style: Style, taken: Set<Character>) -> Character {
    let first = style.words.first ?? "?"
    let wanted = style.bold ? Character(first.uppercased()) : first
    return ([wanted] + "abcdefghijklmnopqrstuvwxyz").first { !taken.contains($0) } ?? "?"
  }
}

extension Style {
  /// "accent bold reverse".
  fileprivate var words: String {
    [
      role == .normal ? nil : role.rawValue, bold ? "bold" : nil, underline ? "underlined" : nil,
      reverse ? "reverse" : nil,
    ].compactMap { $0 }.joined(separator: " ")
  }
}
