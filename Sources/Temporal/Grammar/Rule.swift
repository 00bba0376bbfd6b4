/// One rule of a grammar: a pattern, examples, and what a match means.
package struct Rule: Sendable {
  /// A sentence with the expression in brackets, and the value it must get.
  package struct Example: Sendable {
    package var sentence: String
    package var value: String
    package var mod: Modifier?
    package var published: String

    package init(
      _ sentence: String, _ value: String, _ mod: Modifier? = nil, published: String? = nil
    ) {
      self.sentence = sentence
      self.value = value
      self.mod = mod
      self.published = published ?? "2010-06-16"
    }
  }

  package var pattern: String
  package var examples: [Example]
  /// `nil` refuses the match: the words are no time here, or no calendar has the date.
  package var meaning: @Sendable (Reading) -> Meaning?

  package init(
    _ pattern: String, _ examples: [Example], meaning: @escaping @Sendable (Reading) -> Meaning?
  ) {
    self.pattern = pattern
    self.examples = examples
    self.meaning = meaning
  }
}
