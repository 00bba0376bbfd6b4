import Browser
import Exchange
import Words

extension TimelineWording {
  /// The words that the screens use.
  public static let ofTheScreens = TimelineWording(
    date: { DateWords.long($0, in: .english) }, days: { DateWords.days($0, in: .english) },
    published: { DateWords.published($0, in: .english) },
    lag: { LagWords.long($0, among: $1, in: .english) },
    voice: { VoiceWords.name($0, in: .english) })
}
