import Articles

/// The first and last name of a person whom a title calls by the first one only: "Charlie rode his
/// bike" of Charlie Roe.
struct FullName {
  let text: String

  /// So much of an article is looked through: UTF-8 bytes. Persons are named in full where they come
  /// first.
  private static let stretch = 8000

  /// - Parameters:
  ///   - title: opens with a first name and no other name behind it; none is found otherwise.
  ///   - article: gives the first name one last name and never has it as a last name itself.
  init?(of title: String, in article: Article) {
    let words = title.split(separator: " ", maxSplits: 2)
    guard words.count > 2, let first = words.first, first.allSatisfy(\.isLetter),
      PersonLexicon.firstNames.contains(first.lowercased()),
      !Gazetteer.names.contains(String(first)), !(words[1].first?.isUppercase ?? true)
    else { return nil }
    let start = String(decoding: article.text.utf8.prefix(Self.stretch), as: UTF8.self)
    let all = start.split { $0 == " " || $0 == "\n" }
    var lasts: Set<String> = []
    for index in all.indices.dropLast() where all[index] == first {
      if index > 0, PersonLexicon.leadsLastName(all[index - 1]) { return nil }
      if let last = Self.lastName(all[index + 1]) { lasts.insert(last) }
    }
    guard lasts.count == 1, let last = lasts.first else { return nil }
    text = "\(first) \(last)"
  }

  /// Not the "Tuesday" of "told Charlie Tuesday", the "Ohio" of "gave Charlie Ohio" and the "Rides"
  /// of a headline.
  private static func lastName(_ word: Substring) -> String? {
    let name = word.prefix { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
    guard name.count > 1, name.first?.isUppercase ?? false, name.contains(where: \.isLowercase)
    else { return nil }
    let bare = name.lowercased()
    let isName =
      !PersonLexicon.neverNames.contains(bare) && !Gazetteer.names.contains(String(name))
      && !VerbLexicon.isFinite(bare) && !SpeakerWords.roles.contains(bare)
    return isName && !bare.hasSuffix("'s") && !bare.hasSuffix("’s") ? String(name) : nil
  }
}
