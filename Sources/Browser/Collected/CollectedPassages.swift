import Archive
import Screen
import Story
import Words

/// A passage that a person collected, named by article and position.
struct CollectedPassage: Hashable, Sendable {
  var spot: Spot
  var text: String
  /// The clause that tells the event, to know it by in a list.
  var focus: String
  var article: ArticleRow

  static func == (a: Self, b: Self) -> Bool { a.spot == b.spot }
  func hash(into hasher: inout Hasher) { hasher.combine(spot) }

  /// The passage with its source, for a person to paste.
  func citation(in language: ReaderLanguage) -> String {
    "“\(text)”\n— \(article.citation(in: language))\n"
  }
}

extension ArticleRow {
  /// Author, title, outlet, date and file, as far as they are known.
  func citation(in language: ReaderLanguage) -> String {
    let date = DateWords.published(published, in: language)
    let source = published?.source == .inferred ? published?.source.word(in: language) : nil
    let parts = [
      author, labelIsTitle ? "“\(label)”" : nil, ArticleWords.outlet(self, in: language),
      date + (source.map { " (\($0))" } ?? ""), file,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

/// The passages that were collected, in this session and in earlier ones.
struct CollectedPassages: Sendable {
  private(set) var session: [CollectedPassage] = []
  private(set) var earlier: EarlierMarks

  /// - Parameter marks: those that earlier sessions left.
  init(_ marks: [PassageMark]) { earlier = EarlierMarks(marks) }

  /// What the list shows: those of earlier sessions, then this one's.
  var listed: [CollectedPassage] { (earlier.passages ?? []) + session }

  /// What is printed when the browser ends; `nil`: nothing was collected in this session.
  func printed(in language: ReaderLanguage) -> String? {
    session.isEmpty ? nil : session.map { $0.citation(in: language) }.joined(separator: "\n")
  }

  mutating func receive(_ found: [MarkedPassage]) { earlier.receive(found) }

  /// Forgets what this session collected.
  mutating func forgetSession() { session = [] }

  /// Collects a passage; one that an earlier session collected joins this one's.
  /// - Returns: whether it was an earlier one.
  mutating func collect(_ passage: CollectedPassage) -> Bool {
    let wasEarlier = earlier.remove(passage.mark) != nil
    session.append(passage)
    return wasEarlier
  }

  /// Drops a passage; what is returned brings it back.
  mutating func drop(_ passage: CollectedPassage) -> DroppedPassage {
    var dropped = DroppedPassage(
      passage: passage, mark: passage.mark, place: listed.firstIndex(of: passage) ?? 0,
      isEarlier: !session.contains(passage))
    session.removeAll { $0 == passage }
    if dropped.isEarlier, let kept = earlier.remove(dropped.mark) { dropped.mark = kept }
    return dropped
  }

  mutating func restore(_ dropped: DroppedPassage) {
    if dropped.isEarlier {
      earlier.insert(dropped.mark, dropped.passage, at: dropped.place)
    } else {
      let place = dropped.place - (earlier.passages?.count ?? 0)
      session.insert(dropped.passage, at: min(max(0, place), session.count))
    }
  }
}

/// A passage that was dropped from the list, and where it stood in it.
struct DroppedPassage: Hashable, Sendable {
  var passage: CollectedPassage
  var mark: PassageMark
  var place: Int
  /// An earlier session had collected it.
  var isEarlier: Bool
}

/// What was collected in earlier sessions.
struct EarlierMarks: Hashable, Sendable {
  /// All of them, also those whose articles are not in this story, or not as they were.
  private(set) var marks: [PassageMark]
  /// Those that can be shown; `nil`: not answered yet.
  private(set) var passages: [CollectedPassage]?

  init(_ marks: [PassageMark]) {
    self.marks = marks
    passages = marks.isEmpty ? [] : nil
  }

  var request: Request? { passages == nil ? .marked(marks) : nil }

  /// How many cannot be shown.
  var missing: Int { passages.map { marks.count - $0.count } ?? 0 }

  mutating func receive(_ found: [MarkedPassage]) {
    // Some may have been dropped since they were asked for.
    passages = found.filter { marks.contains($0.mark) }.map { CollectedPassage($0) }
  }

  /// - Returns: the mark as it was kept; `nil`: it was not there.
  mutating func remove(_ mark: PassageMark) -> PassageMark? {
    guard let index = marks.firstIndex(where: { $0.isSamePassage(as: mark) }) else { return nil }
    passages?.removeAll { $0.mark.isSamePassage(as: mark) }
    return marks.remove(at: index)
  }

  /// Puts back what was removed; the place is one in the list of those that can be shown.
  mutating func insert(_ mark: PassageMark, _ passage: CollectedPassage, at place: Int) {
    let shown = passages ?? []
    let next = shown.indices.contains(place) ? shown[place].mark : nil
    let index = next.flatMap { next in marks.firstIndex { $0.isSamePassage(as: next) } }
    marks.insert(mark, at: index ?? marks.count)
    passages?.insert(passage, at: min(place, shown.count))
  }
}

extension PassageMark {
  /// The passage as its article has it; without a date, which is known only from the article.
  func passage(of article: String) -> Passage {
    Passage(article: article, bytes: bytes, focus: focus)
  }

  /// Whether both mean one passage; what tells the event decides.
  public func isSamePassage(as other: PassageMark) -> Bool {
    sha256 == other.sha256 && focus.lowerBound == other.focus.lowerBound
  }
}

extension CollectedPassage {
  /// What outlives the session.
  var mark: PassageMark {
    let bytes = spot.passage?.bytes ?? spot.bytes ?? 0..<0
    return PassageMark(
      sha256: article.sha256, bytes: bytes, focus: spot.passage?.focus ?? bytes)
  }

  /// One that an earlier session collected.
  init(_ marked: MarkedPassage) {
    let id = marked.article.id
    let passage = marked.mark.passage(of: id)
    let words = Prose(marked.text, columns: .max)
    let all = 0..<marked.text.utf8.count
    self.init(
      spot: Spot(article: id, passage: passage, origin: .collected),
      text: words.shown(all).trimmed,
      focus: Prose.focus(marked.focus, of: all, in: marked.text), article: marked.article)
  }
}
