/// Tags the words of a sentence with their parts of speech, from left to right, by an averaged
/// perceptron (Collins 2002).
///
/// The English model was trained on UD English EWT; of 100 words of other news it tags 94 as a person
/// did. `Resources/tagger` has the figures.
package struct PartOfSpeechTagger: Sendable {
  package static let english = PartOfSpeechTagger(model: .english)

  private let model: PerceptronModel

  /// A tag for each word.
  ///
  /// - Parameter known: the tags of words that can have no other, by their places; the model is not
  ///   asked for them.
  package func tags(of words: [PennWord], known: [PennTag?] = []) -> [PennTag] {
    var tags: [PennTag] = []
    tags.reserveCapacity(words.count)
    let count = model.tags.count
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { scores in
      guard let start = scores.baseAddress else { return }
      var (one, two): (UInt32, UInt32) = (0, 0)
      for index in words.indices {
        var best = 0
        if known.indices.contains(index), let tag = known[index], let place = model.places[tag] {
          best = place
        } else {
          start.update(repeating: 0, count: count)
          add(words, index, one, two, to: start)
          for place in 1..<count where start[place] > start[best] { best = place }
        }
        tags.append(model.tags[best])
        (one, two) = (UInt32(best) + 1, one)
      }
    }
    return tags
  }

  /// The features of a word, as `train.py` has them.
  ///
  /// - Parameters:
  ///   - one: the number of the last word's tag, plus 1; 0 at the beginning.
  ///   - two: that of the one before it.
  private func add(
    _ words: [PennWord], _ index: Int, _ one: UInt32, _ two: UInt32,
    to scores: UnsafeMutablePointer<Int32>
  ) {
    func at(_ place: Int) -> PennWord { words.indices.contains(place) ? words[place] : .edge }
    let word = words[index]
    let (before, earlier) = (at(index - 1), at(index - 2))
    let (next, later) = (at(index + 1), at(index + 2))
    func add(_ template: UInt32, _ first: UInt32, _ second: UInt32? = nil) {
      var hash = Self.mixed(template &* 0x9E37_79B1, first)
      if let second { hash = Self.mixed(hash, second) }
      model.add(hash == 0 ? 1 : hash, to: scores)
    }
    add(1, word.form)
    add(2, word.three)
    add(3, word.two)
    add(4, word.one)
    add(5, word.start)
    add(6, word.shape, index == 0 ? 1 : 0)
    add(7, one)
    add(8, one, two)
    add(9, one, word.form)
    add(10, before.form)
    add(11, before.three)
    add(12, earlier.form)
    add(13, next.form)
    add(14, next.three)
    add(15, later.form)
    add(16, next.shape, word.shape)
    add(17, before.form, word.form)
    add(18, word.form, next.form)
    add(19, one, word.three)
    add(20, word.shape, word.three)
    add(21, one, next.form)
  }

  private static func mixed(_ hash: UInt32, _ part: UInt32) -> UInt32 {
    let product = (hash ^ part) &* 0x85EB_CA6B
    return product ^ (product >> 13)
  }
}
