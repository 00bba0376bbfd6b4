import Algorithms

/// Gives each speaker of an article the fullest form of the name that the article has, so that
/// "Murray", "Dr Murray" and "the doctor" are one speaker.
struct SpeakerNames {
  private let speech: any SpeechGrammar
  private let mentions: [NameMentions.Mention]
  /// Places in `mentions` by each word of the name itself.
  private var byWord: [String: [Int]] = [:]
  /// Places in `mentions` by what the person is.
  private var byRole: [String: [Int]] = [:]
  /// The fullest form by the name itself.
  private var forms: [String: [String]] = [:]
  /// Where in `mentions` the speaker of that surname stands who spoke last.
  private var spoke: [String: Int] = [:]
  /// A place in `mentions` by the name itself.
  private var places: [String: Int] = [:]

  /// Mentions before a speaker that are looked through.
  private static let reach = 64
  /// A form of a name has at most so many words.
  private static let longest = 6

  init(_ found: NameMentions, _ speech: any SpeechGrammar) {
    self.speech = speech
    mentions = found.mentions
    for (index, mention) in mentions.enumerated() {
      for word in Set(mention.name) { byWord[word, default: []].append(index) }
      for role in mention.roles where mention.isName { byRole[role, default: []].append(index) }
      keep(mention.words, as: mention.name)
      if mention.isName { places[mention.name.joined(separator: " ")] = index }
    }
  }

  private mutating func keep(_ words: [String], as name: ArraySlice<String>) {
    let key = name.joined(separator: " ")
    if words.count <= Self.longest, words.count > forms[key]?.count ?? 0 { forms[key] = words }
  }

  /// The fullest form of the name of a speaker who is named at `offset`.
  mutating func fullest(_ speaker: String, at offset: Int) -> String {
    let words = speaker.split(separator: " ").map(String.init)
    let folded = words.map { $0.lowercased().replacing("’", with: "'") }
    guard let last = words.last, words.count <= Self.longest + 2 else { return speaker }
    guard last.first?.isUppercase ?? false else {
      return person(who: folded, before: offset) ?? speaker
    }
    // "an emotional Roe".
    if (3...4).contains(words.count), speech.isArticle(folded[0]),
      words[1..<(words.count - 1)].allSatisfy({ !($0.first?.isUppercase ?? true) })
    {
      return fullest(last, at: offset)
    }
    guard words.allSatisfy({ $0.first?.isUppercase ?? false || speech.part($0) == .connector })
    else { return speaker }
    let name = folded[Self.core(of: folded, speech)...]
    if name.count >= 2 {
      if byWord[name[name.startIndex]] != nil { keep(words, as: name) }
      return remembered(name, else: speaker)
    }
    // "CNN" is no person, be it printed before "ANCHOR"; "ROE" is one, behind "JANE".
    guard let only = name.first,
      let known = person(named: only, titles: folded.dropLast(), at: offset),
      known.last == only || words.count > 1 || !Self.isCapitals(last)
    else { return speaker }
    return remembered(known, else: speaker)
  }

  private mutating func remembered(_ name: ArraySlice<String>, else speaker: String) -> String {
    let key = name.joined(separator: " ")
    if let place = places[key], let last = name.last { spoke[last] = place }
    return forms[key]?.joined(separator: " ") ?? speaker
  }

  /// The name that a surname stands for, or a given one: of several persons the one who spoke last,
  /// else the one who was named last.
  private func person(named word: String, titles: ArraySlice<String>, at offset: Int)
    -> ArraySlice<String>?
  {
    let places = near(offset, of: byWord[word] ?? [])
    let gender = titles.lazy.compactMap { speech.gender($0) }.first
    let full = places.filter { mentions[$0].isName }
    let candidates = full.filter {
      (mentions[$0].name.last == word || mentions[$0].name.first == word)
        && fits(mentions[$0], gender)
    }
    guard !candidates.isEmpty else { return places.isEmpty ? nil : [word] }
    if let place = spoke[word], mentions[place].name.last == word, fits(mentions[place], gender) {
      return mentions[place].name
    }
    if let place = candidates.last(where: { mentions[$0].start < offset }) {
      return mentions[place].name
    }
    // One who is named later only, where nobody else of that name is.
    let name = mentions[full[0]].name
    return full.allSatisfy { mentions[$0].name == name } ? name : [word]
  }

  /// The mentions that stand nearest to `offset`, most of them before it.
  private func near(_ offset: Int, of places: [Int]) -> ArraySlice<Int> {
    let next = places.partitioningIndex { mentions[$0].start >= offset }
    return places[max(0, next - Self.reach)..<min(places.count, next + Self.reach / 4)]
  }

  private static func isCapitals(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { $0.properties.isUppercase }
  }

  private func fits(_ mention: NameMentions.Mention, _ gender: NameGender?) -> Bool {
    guard let gender else { return true }
    let told = mention.folded.lazy.compactMap { speech.gender($0) }.first
    return told.map { $0 == gender } ?? true
  }

  /// The only one who is said to be what "the spokesman" says, before `offset`.
  private func person(who words: [String], before offset: Int) -> String? {
    guard (2...4).contains(words.count), let role = words.last, speech.isDefinite(words[0]),
      let places = byRole[role]
    else { return nil }
    let names = Set(
      near(offset, of: places).filter { mentions[$0].start < offset }.map {
        mentions[$0].name.joined(separator: " ")
      })
    guard names.count == 1, let key = names.first else { return nil }
    return forms[key]?.joined(separator: " ")
  }

  /// Where the name itself begins among its titles: behind "Secretary of State", before "Elin".
  static func core(of words: [String], _ speech: any SpeechGrammar) -> Int {
    var core = 0
    for index in words.indices.dropLast() {
      switch speech.part(words[index]) {
      case .honorific, .role:
        core = index + 1
        if core + 2 < words.count, speech.part(words[core]) == .connector,
          speech.gender(words[core + 1]) == nil
        {
          core += 2
        }
      default:
        // A given name with something before it that is none.
        if index > core, index - core < 4, speech.gender(words[index]) != nil,
          speech.gender(words[core]) == nil, speech.part(words[index - 1]) != .connector,
          !words[core..<index].contains(where: { $0.hasSuffix(".") })
        {
          return index
        }
      }
    }
    return min(core, words.count - 1)
  }
}
