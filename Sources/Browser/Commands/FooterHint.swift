import Screen
import Words

/// A command in the footer.
struct FooterHint: Hashable {
  /// What is said where room is short.
  enum Short: Hashable {
    case leftOut, same, keysAlone
    case words(Phrase)
  }

  /// Any of these commands must be in the table and mean something here.
  var commands: [CommandID]
  var keys: KeyNames
  var words: Phrase
  var short: Short
  /// The keys where room is short.
  var shortKeys: KeyNames
  /// Those with less give way first.
  var weight: Int

  init(
    _ commands: [CommandID], _ keys: KeyNames, _ words: Phrase, short: Short = .leftOut,
    shortKeys: KeyNames? = nil, weight: Int
  ) {
    self.commands = commands
    self.keys = keys
    self.words = words
    self.short = short
    self.shortKeys = shortKeys ?? keys
    self.weight = weight
  }

  /// What the footer says; `nil`: it is left out.
  func text(isShort: Bool, in language: ReaderLanguage) -> String? {
    guard isShort else { return keys.words(in: language) + " " + words.words(in: language) }
    let keys = shortKeys.words(in: language)
    switch short {
    case .leftOut: return nil
    case .same: return keys + " " + words.words(in: language)
    case .keysAlone: return keys
    case .words(let words): return keys + " " + words.words(in: language)
    }
  }
}

extension FooterHint {
  /// The hints that fit into so many columns, in their order.
  static func fitting(
    _ hints: [FooterHint], columns: Int, isShort: Bool, in language: ReaderLanguage
  ) -> String {
    var chosen: [(index: Int, text: String)] = []
    func joined(_ parts: [(index: Int, text: String)]) -> String {
      parts.sorted { $0.index < $1.index }.map(\.text).joined(separator: "  ")
    }
    let order = hints.indices.sorted { (hints[$0].weight, $1) > (hints[$1].weight, $0) }
    for index in order {
      guard let text = hints[index].text(isShort: isShort, in: language) else { continue }
      if width(of: joined(chosen + [(index, text)])) <= columns { chosen.append((index, text)) }
    }
    return joined(chosen)
  }
}
