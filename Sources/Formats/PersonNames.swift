import Foundation

/// The persons that a byline, a tag or a field names, in the order in which it names them.
enum PersonNames {
  private static let openings = [
    "written by", "posted by", "reported by", "story by", "by:", "by", "von", "por", "par", "de",
    "di",
    "door", "author:", "autor:", "od",
  ]
  private static let joints = [
    " and ", " und ", " y ", " et ", " e ", " & ", "; ", ";", " with ", "|", "/", "\n", " • ",
    " · ",
  ]
  private static let noPersons: Set<String> = [
    "admin", "administrator", "staff", "editor", "editors", "redaktion", "redaccion", "redacción",
    "newsroom",
    "noauthor", "unknown", "none", "null", "author", "guest", "contributor", "webmaster", "team",
    "desk",
    "agency", "agencies", "reuters", "ap", "afp", "efe", "dpa", "associatedpress",
    "theassociatedpress", "press",
  ]
  /// Words that no person's name holds.
  private static let offices: Set<String> = [
    "staff", "news", "desk", "editor", "editors", "team", "online", "magazine", "newspaper",
    "agency", "press",
    "correspondent", "correspondents", "reporter", "reporters", "writer", "media", "network",
    "times", "post", "updated",
    "published", "posted", "redaktion", "redacción", "redaccion", "agencias", "agency", "follow",
    "comments", "pm", "am",
    "senior", "contributor", "special", "for", "the", "bureau", "chief", "service", "services",
    "tv", "radio", "blog",
    "columnist", "photographer", "university", "department",
  ]

  /// - Parameters:
  ///   - outlet: the name that is no person's.
  ///   - host: the address's, whose name is no person's either.
  static func persons(in value: String, outlet: String? = nil, host: String? = nil) -> [String] {
    var text = HTMLText.plain(value)
    if text.contains("://") || text.contains("@") && !text.contains(" ") { return [] }
    let lower = text.lowercased()
    for opening in openings where lower.hasPrefix(opening + " ") {
      text = String(text.dropFirst(opening.count + 1)).collapsed
      break
    }
    // "Jane Baker (Reuters)", "Interview: Jane Baker".
    text = text.replacing(/\([^)]*\)?/, with: " ")
    if let colon = text.lastIndex(of: ":"), text[..<colon].split(separator: " ").count <= 3 {
      text = String(text[text.index(after: colon)...])
    }
    var parts = [text]
    for joint in joints { parts = parts.flatMap { $0.components(separatedBy: joint) } }
    parts = parts.flatMap { part in
      let pieces = part.components(separatedBy: ",").map(\.collapsed)
      // "Baker, Jane" is one name; "Jane Baker, Tom Reed" are two.
      if pieces.count == 2, pieces.allSatisfy({ !$0.contains(" ") && !$0.isEmpty }) {
        return [pieces[1] + " " + pieces[0]]
      }
      return pieces
    }
    var found: [String] = []
    for part in parts {
      guard let name = person(part), name.bareLetters != outlet?.bareLetters else { continue }
      if let host, PageOutlet.spells(name, PageOutlet.label(of: host)) { continue }
      found.append(name)
    }
    return found
  }

  private static let degrees: Set<String> = [
    "phd", "md", "mba", "jd", "rn", "mph", "msc", "esq", "rd", "ma",
  ]
  /// "PhD" and "M.D.", not the Ma of Jack Ma.
  private static func isDegree(_ word: String) -> Bool {
    degrees.contains(word.bareLetters) && word.count(where: \.isUppercase) > 1
  }

  private static let particles: Set<String> = [
    "de", "van", "von", "al", "el", "di", "da", "le", "la", "ter", "del", "du", "dos", "bin", "ten",
  ]

  /// A name of one to five words that are written as names are.
  private static func person(_ text: String) -> String? {
    var words = text.collapsed.split(separator: " ").map(String.init)
    while let first = words.first, openings.contains(first.lowercased()), words.count > 1 {
      words.removeFirst()
    }
    words = words.filter { !$0.hasPrefix("@") }
    while let last = words.last, [",", ".", ":", "-", "–", "|", "»"].contains(last) {
      words.removeLast()
    }
    if words.count > 1 { words.removeAll(where: isDegree) }
    let name = words.joined(separator: " ")
      .trimmingCharacters(in: CharacterSet(charactersIn: ",;:|-–— "))
    let letters = name.bareLetters
    guard (1...5).contains(words.count), !isDegree(name), letters.count >= 3, name.count <= 60,
      !noPersons.contains(letters), !name.contains(where: \.isNumber), !name.contains(".com")
    else { return nil }
    let lower = words.map { $0.lowercased().trimmingCharacters(in: .punctuationCharacters) }
    guard !lower.contains(where: offices.contains) else { return nil }
    let isUnspaced = name.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
    if isUnspaced { return name.count <= 12 ? name : nil }
    guard words.count >= 2 || name.first?.isUppercase == true else { return nil }
    let capitals = words.count { $0.first?.isUppercase ?? false }
    let isParticle = words.first.map { particles.contains($0.lowercased()) } ?? false
    guard capitals * 2 >= words.count, words.first?.first?.isUppercase == true || isParticle else {
      return nil
    }
    // JANE BAKER
    if name.uppercased() == name, words.contains(where: { $0.count > 3 }) {
      return words.map { word in
        word.count <= 2 && word.contains(".") ? word : word.capitalized
      }.joined(separator: " ")
    }
    return name
  }
}
