/// One rule of a grammar: a pattern, examples, and what a match means.
struct Rule: Sendable {
  /// A sentence with the expression in brackets, and the value it must get.
  struct Example: Sendable {
    var sentence: String
    var value: String
    var mod: Modifier?
    var published: String

    init(_ sentence: String, _ value: String, _ mod: Modifier? = nil, published: String? = nil) {
      self.sentence = sentence
      self.value = value
      self.mod = mod
      self.published = published ?? "2010-06-16"
    }
  }

  var pattern: String
  var examples: [Example]
  /// `nil` refuses the match: the words are no time here, or no calendar has the date.
  var meaning: @Sendable (Reading) -> Meaning?

  init(
    _ pattern: String, _ examples: [Example], meaning: @escaping @Sendable (Reading) -> Meaning?
  ) {
    self.pattern = pattern
    self.examples = examples
    self.meaning = meaning
  }
}
