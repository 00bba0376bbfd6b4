import Articles

/// What a publication date, or a place among reports, rests on.
///
/// Archives keep these reasons as English sentences. What an edition says is a person's words and
/// stays as it is.
public enum BasisWords {
  private static let byEdition = "given by the edition"

  public static func words(_ publication: Publication, in language: ReaderLanguage) -> String {
    let isAPersons = publication.source == .edition && publication.basis != byEdition
    return isAPersons ? publication.basis : words(publication.basis, in: language)
  }

  /// The reasons, parted by semicolons; one that is not known leaves all of them in English.
  public static func words(_ basis: String, in language: ReaderLanguage) -> String {
    guard language == .spanish else { return basis }
    let reasons = parts(of: basis).map { inSpanish($0) }
    let known = reasons.compactMap { $0 }
    return known.count == reasons.count ? known.joined(separator: "; ") : basis
  }

  /// Cut at semicolons outside of quotation marks.
  private static func parts(of basis: String) -> [Substring] {
    var parts: [Substring] = []
    var start = basis.startIndex
    var depth = 0
    for index in basis.indices {
      switch basis[index] {
      case "“": depth += 1
      case "”": depth -= 1
      case ";" where depth == 0:
        parts.append(basis[start..<index])
        start = basis.index(after: index)
      default: break
      }
    }
    return (parts + [basis[start...]]).map { $0.drop { $0 == " " } }
  }

  /// "habla de “June 4” como pasado" for "tells of “June 4” as past".
  private static func inSpanish(_ reason: Substring) -> String? {
    if reason == byEdition { return "dada por la edición" }
    for (english, spanish) in quoting {
      if let words = reason.between(english.before, english.after), words.isQuoted {
        return spanish.before + words + spanish.after
      }
    }
    if let name = reason.between("repeats words of ", "") { return "repite palabras de \(name)" }
    if let name = reason.between("", " quotes it") { return "\(name) lo cita" }
    return linked(reason)
  }

  /// What says something of words, or of another article, by a word between the two.
  private static func linked(_ reason: Substring) -> String? {
    for (english, spanish) in linking {
      guard let link = reason.firstRange(of: english) else { continue }
      return reason[..<link.lowerBound] + spanish + reason[link.upperBound...]
    }
    // "“last May” is 1997-05 in NAME".
    guard reason.hasPrefix("“"), let verb = reason.firstRange(of: "” is "),
      let place = reason[verb.upperBound...].firstRange(of: " in ")
    else { return nil }
    return reason[..<verb.lowerBound] + "” es " + reason[verb.upperBound..<place.lowerBound]
      + " en " + reason[place.upperBound...]
  }

  private typealias Frame = (before: String, after: String)

  /// What stands around the words of a text, in English and in Spanish.
  private static var quoting: [(Frame, Frame)] {
    [
      (("tells of ", " as past"), ("habla de ", " como pasado")),
      (("tells of ", " as still to come"), ("habla de ", " como algo por venir")),
      (("has a photo of ", ""), ("trae una foto de ", "")),
      (("has a comment of ", ""), ("trae un comentario de ", "")),
      (("compares with ", ""), ("compara con ", "")),
      (("quotes what is dated ", ""), ("cita algo fechado ", "")),
      (("quotes a text of ", ""), ("cita un texto de ", "")),
      (("was last changed ", ""), ("última modificación: ", "")),
    ]
  }

  /// What stands between two things that a reason names.
  private static var linking: [(String, String)] {
    [
      (" quotes it as of “", " lo cita con fecha “"),
      ("” announces what is dated “", "” anuncia lo fechado “"), ("” is “", "” es “"),
    ]
  }
}

extension Substring {
  /// What stands between two texts at its ends.
  fileprivate func between(_ before: String, _ after: String) -> Substring? {
    guard hasPrefix(before), hasSuffix(after), count > before.count + after.count else {
      return nil
    }
    return dropFirst(before.count).dropLast(after.count)
  }

  /// Whether it is words in quotation marks.
  fileprivate var isQuoted: Bool { first == "“" && last == "”" }
}
