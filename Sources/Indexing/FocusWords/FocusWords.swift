import Articles
import Foundation

/// The words of a focus as a vector of weights: by rarity, names more and numbers less.
struct FocusWords {
  /// In order of the words' hashes: sums are the same to the last bit in every run.
  private(set) var weights: [(word: UInt64, weight: Double)] = []

  /// Of the words, what happens and who or where is named: in order of their hashes.
  private let happenings: [UInt64]
  let names: [UInt64]
  /// Of what happens, what does so once a day.
  let singular: [UInt64]
  /// Of what happens, what does so once in a life.
  private let oncePerLife: [UInt64]
  /// The names that stood before, where it speaks of "the singer" or of "him".
  let context: [UInt64]
  private let numbers: [UInt64]

  /// Who says it, by the hashes of their names. Empty where nobody does.
  let tellers: Set<UInt64>

  /// - Parameters:
  ///   - stems: in order of their hashes.
  ///   - context: hashes of the names that stood before, where it speaks of whom they name.
  ///   - rarity: inverse document frequency of what a word stands for.
  ///   - isCommon: whether the whole story has a word.
  init(
    _ stems: [FocusStem], tellers: Set<UInt64> = [], context: [UInt64] = [],
    rarity: (UInt64) -> Double, isCommon: (UInt64) -> Bool = { _ in false }
  ) {
    self.tellers = tellers
    self.context = context
    singular = stems.filter { $0.kind == .singular }.map(\.hash)
    oncePerLife = stems.filter { $0.kind == .oncePerLife }.map(\.hash)
    happenings = stems.filter { $0.kind >= .happening }.map(\.hash)
    names = stems.filter { $0.kind == .name }.map(\.hash)
    numbers = stems.filter { $0.kind == .number }.map(\.hash)
    let weighed = stems.map { stem in
      let weight = stem.kind == .name && isCommon(stem.hash) ? 1 : stem.weight
      return (stem.hash, rarity(stem.hash) * weight)
    }
    let length = weighed.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
    guard length > 0 else { return }
    weights = weighed.map { ($0.0, $0.1 / length) }
  }

  /// Whether the same happens in both to somebody or somewhere of the same name.
  func tellsSameHappening(as other: FocusWords) -> Bool {
    Self.share(happenings, other.happenings) && isOfSameName(as: other)
  }

  /// Whether it tells of what happens to one name once a day.
  var isSingular: Bool { !singular.isEmpty }

  /// The same of what happens to one name once a day.
  func tellsSameSingular(as other: FocusWords) -> Bool {
    Self.share(singular, other.singular) && isOfSameName(as: other)
  }

  /// The same of what happens to one name once in its life, with nothing counted.
  func tellsSameOncePerLife(as other: FocusWords) -> Bool {
    numbers.isEmpty && other.numbers.isEmpty && Self.share(oncePerLife, other.oncePerLife)
      && isOfSameName(as: other)
  }

  private func isOfSameName(as other: FocusWords) -> Bool {
    Self.share(names, other.names) || Self.share(context, other.names)
      || Self.share(names, other.context)
  }

  /// Whether both name the same, or tell of the same kind of happening.
  func sharesNameOrHappening(with other: FocusWords) -> Bool {
    // "The Asian Tsunami", "the tsunami": a name where one writes it as one.
    Self.share(names, other.weights.map(\.word)) || Self.share(other.names, weights.map(\.word))
      || Self.share(happenings, other.happenings)
  }

  /// Whether both give numbers, and none is the same: of other dead, of another meeting.
  func countsOtherwise(than other: FocusWords) -> Bool {
    !numbers.isEmpty && !other.numbers.isEmpty && !Self.share(numbers, other.numbers)
  }

  private static func share(_ one: [UInt64], _ other: [UInt64]) -> Bool {
    one.contains { other.contains($0) }
  }

  /// Cosine: 0 to 1.
  func likeness(to other: FocusWords) -> Double {
    var sum = 0.0
    var (i, j) = (0, 0)
    while i < weights.count, j < other.weights.count {
      let (a, b) = (weights[i], other.weights[j])
      if a.word == b.word {
        sum += a.weight * b.weight
        i += 1
        j += 1
      } else if a.word < b.word {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}
