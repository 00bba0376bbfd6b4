import Temporal

/// The rule by which an expression got its days, in plain words.
enum DateRule {
  static func words(for words: String, _ expression: TimeExpression) -> String {
    let parts = [base(words, expression), part(expression.mod)].compactMap { $0 }
    return parts.joined(separator: " ")
  }

  private static func base(_ words: String, _ expression: TimeExpression) -> String {
    switch expression.value {
    case "PAST_REF": return "It speaks of the past and names no days."
    case "PRESENT_REF": return "It speaks of the present and names no days."
    case "FUTURE_REF": return "It speaks of the future and names no days."
    default: break
    }
    if expression.type == .duration { return "A length of time." }
    if expression.type == .set { return "It happens again and again." }
    guard expression.range != nil else {
      return "It is counted from a date that is not known."
    }
    guard let reference = expression.countedFrom else {
      return "It names its own year; nothing had to be counted."
    }
    return counted(tokens(words), isExpression: isExpression(reference))
  }

  private static func isExpression(_ reference: Reference) -> Bool {
    if case .expression = reference { return true }
    return false
  }

  private static func counted(_ tokens: Set<String>, isExpression: Bool) -> String {
    if tokens.contains("ago") || tokens.contains("earlier") || tokens.contains("before") {
      return "So much time before the date it is counted from."
    }
    if tokens.contains("later") || tokens.contains("after") {
      return "So much time after the date it is counted from."
    }
    if !tokens.isDisjoint(with: ["last", "past", "previous"]) {
      return "The latest one that is over on the date it is counted from."
    }
    if !tokens.isDisjoint(with: ["this", "same", "current", "today"]) {
      return "The one that holds the date it is counted from."
    }
    if tokens.contains("next") || tokens.contains("tomorrow") {
      return "The first one after the date it is counted from."
    }
    if tokens.contains("yesterday") { return "The day before the date it is counted from." }
    if !tokens.isDisjoint(with: ["recently", "recent"]) {
      return "Not long before the date it is counted from."
    }
    return isExpression
      ? "It takes its year from another date of the text."
      : "It names no year; the one nearest to the date it is counted from is taken."
  }

  /// What "early", "mid" and "late" are taken to mean.
  private static func part(_ mod: Modifier?) -> String? {
    switch mod {
    case .start:
      "“Early” is the first third: days 1–10 of a month, January–April of a year."
    case .mid:
      "“Mid” is the middle third: days 11–20 of a month, May–August of a year."
    case .end:
      "“Late” is the last third: from day 21 of a month, September–December of a year."
    case .approx: "“About” leaves the days open on both sides."
    default: nil
    }
  }

  private static func tokens(_ words: String) -> Set<String> {
    Set(words.lowercased().split { !$0.isLetter }.map(String.init))
  }
}
