/// Says in English what a person typed as a date in Spanish, word by word; what is not Spanish stays.
enum DateInSpanish {
  /// "mid may 2009" for "mediados de mayo de 2009", "1980s" for "años 80", "1800s" for "siglo XIX".
  static func inEnglish(_ typed: String) -> String {
    let words = typed.replacing("–", with: " – ").split(separator: " ").map(plain)
    var english: [String] = []
    var index = 0
    while index < words.count {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if words[index] == "decada" || words[index] == "anos",
        let decade = decade(after: words[(index + 1)...])
      {
        return decade
      }
      if words[index] == "siglo", let number = number(roman: next) {
        return "\((number - 1) * 100)s"
      }
      if words[index] == "af" || (words[index] == "ano" && next == "fiscal") {
        english.append("fy")
        index += words[index] == "af" ? 1 : 2
        continue
      }
      // "semana pasada", "martes próximo": the word behind comes before.
      if let order = orders[next], !fillers.contains(words[index]) {
        english += [order, word(words[index])]
        index += 2
        continue
      }
      if let order = orders[words[index]] {
        english.append(order)
      } else if !fillers.contains(words[index]) {
        english.append(word(words[index]))
      }
      index += 1
    }
    return english.joined(separator: " ")
  }

  /// Without capitals, accents and the point of an abbreviation; a date in signs as it is.
  private static func plain(_ word: Substring) -> String {
    guard word.first?.isLetter == true else { return String(word) }
    let letters: [Character: Character] = [
      "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ñ": "n",
    ]
    let folded = String(word.lowercased().map { letters[$0] ?? $0 })
    return folded.last == "." ? String(folded.dropLast()) : folded
  }

  /// Words that a date needs in Spanish and not in English, and how sure it is.
  private static let fillers: Set = [
    "de", "del", "el", "la", "los", "las", "en", "a", "hacia", "quiza", "quizas", "antes", "ant",
    "despues", "tras", "para", "hasta", "desde", "cerca",
  ]

  private static let orders = [
    "pasado": "last", "pasada": "last", "ultimo": "last", "ultima": "last", "proximo": "next",
    "proxima": "next", "este": "this", "esta": "this",
  ]
  private static let weekdays = [
    "lunes": "Monday", "martes": "Tuesday", "miercoles": "Wednesday", "jueves": "Thursday",
    "viernes": "Friday", "sabado": "Saturday", "domingo": "Sunday",
  ]

  private static func word(_ word: String) -> String {
    if let weekday = weekdays[word] { return weekday }
    switch word {
    case "inicios", "inicio", "ini", "principios", "principio", "comienzos": return "early"
    case "mediados", "med": return "mid"
    case "fines", "finales", "fin", "final": return "late"
    case "primavera": return "spring"
    case "verano": return "summer"
    case "otono": return "autumn"
    case "invierno": return "winter"
    case "hoy": return "today"
    case "ayer": return "yesterday"
    case "manana": return "tomorrow"
    case "semana": return "week"
    case "mes": return "month"
    case "ano": return "year"
    default: break
    }
    if let quarter = (1...4).first(where: { quarterName($0, in: .spanish) == word.uppercased() }) {
      return quarterName(quarter, in: .english)
    }
    guard word.count >= 3, let month = spanishMonthsInFull.firstIndex(where: { $0.hasPrefix(word) })
    else {
      return word
    }
    return monthName(month + 1, in: .english).lowercased()
  }

  /// "1980s" for "80", "1980", "de los 80".
  private static func decade(after words: ArraySlice<String>) -> String? {
    guard let digits = words.first(where: { !fillers.contains($0) }), let year = Int(digits),
      year % 10 == 0, year >= 0
    else { return nil }
    return "\(digits.count == 2 ? 1900 + year : year)s"
  }

  private static func number(roman: String) -> Int? {
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50, "c": 100]
    var number = 0
    var last = 0
    for letter in roman.lowercased().reversed() {
      guard let value = values[letter] else { return nil }
      number += value < last ? -value : value
      last = max(last, value)
    }
    return number > 0 ? number : nil
  }
}
