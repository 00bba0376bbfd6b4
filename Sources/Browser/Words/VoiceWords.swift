import ArchiveStore
import TimelineCore

/// Whose words a passage is, as the screens say it.
public enum VoiceWords {
  /// "the article", "quotation: NAME", "document: NAME".
  public static func name(_ voice: Voice) -> String {
    switch voice {
    case .article: "the article"
    case .quotation(let speaker?): "quotation: \(speaker)"
    case .quotation(nil): "quotation: speaker not named"
    case .document(let name): "document: \(name)"
    }
  }

  /// The voice, whose words it repeats, and that it has no date where it has none:
  /// "document: Narco News · same words as 1".
  public static func head(_ row: PassageRow) -> String {
    var parts = [name(row.passage.voice)]
    if let number = row.echoOf { parts.append("same words as \(number)") }
    if row.passage.expression == nil { parts.append("no date of its own") }
    return parts.joined(separator: " · ")
  }
}
