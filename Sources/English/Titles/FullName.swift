import Articles

/// The first and last name of a person whom a title calls by the first one only: "Charlie rode his
/// bike" of Charlie Roe.
struct FullName {
  let text: String

  /// - Parameters:
  ///   - title: opens with a first name and no other name behind it; none is found otherwise.
  ///   - article: names the person in full somewhere.
  init?(of title: String, in article: Article) {
    let words = title.split(separator: " ", maxSplits: 2)
    guard words.count > 2, let first = words.first, first.allSatisfy(\.isLetter),
      PersonLexicon.firstNames.contains(first.lowercased()),
      !Gazetteer.names.contains(String(first)), !(words[1].first?.isUppercase ?? true)
    else { return nil }
    let all = article.text.split { $0 == " " || $0 == "\n" }
    let last = zip(all, all.dropFirst()).lazy.compactMap { one, next -> String? in
      guard one == first, next.first?.isUppercase ?? false else { return nil }
      let name = next.prefix { $0.isLetter || $0 == "-" }
      return name.count > 1 ? String(name) : nil
    }.first
    guard let last else { return nil }
    text = "\(first) \(last)"
  }
}
