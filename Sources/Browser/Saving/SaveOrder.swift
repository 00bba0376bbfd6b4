import ArchiveStore
import Exchange
import Words

/// A view that is to be written to a file.
public struct SaveOrder: Hashable, Sendable {
  /// The file's name as typed.
  public var file: String
  public var format: TimelineFormat
  /// What the view shows.
  public var filter: Filter
  /// What it says itself is in this language.
  public var language: ReaderLanguage
  /// The person knows that the file is there and wants it replaced.
  public var overwrites: Bool

  public init(
    file: String, format: TimelineFormat, filter: Filter, language: ReaderLanguage = .english,
    overwrites: Bool = false
  ) {
    self.file = file
    self.format = format
    self.filter = filter
    self.language = language
    self.overwrites = overwrites
  }
}

/// Names for files, from words that anybody may have written.
enum SaveName {
  /// Letters of a name at most, its ending not counted.
  static let longest = 60

  /// "us-special-forces-in-mexico-grave.md": only letters from a to z, digits and hyphens.
  static func proposed(title: String, query: String?) -> String {
    let words = plain([title, query ?? ""].joined(separator: " "))
    var name = ""
    for word in words where name.count + word.count + 1 <= longest {
      name += name.isEmpty ? word : "-" + word
    }
    return (name.isEmpty ? "timeline" : name) + "." + TimelineFormat.markdown.ending
  }

  /// The words in plain letters; what has none is left out.
  private static func plain(_ text: String) -> [String] {
    foldedWords(of: text).compactMap { word in
      let letters = word.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
      return letters.isEmpty ? nil : letters
    }
  }
}
