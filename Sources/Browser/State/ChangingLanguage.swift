import Words

extension BrowserState {
  /// Says everything in the other language, at the same place.
  mutating func changeLanguage() {
    language = language.other
    if let typing, typing.trouble != nil {
      if case .date = typing.purpose {
        self.typing?.trouble = DateInWords.trouble(in: language)
      } else {
        typedTextChanged()
      }
    }
    if case .explanation(var explanation) = overlay {
      explanation.explanations = explanationsHere
      overlay = .explanation(explanation)
    }
  }
}
