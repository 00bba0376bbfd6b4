import Browser
import Exchange

extension TimelineWording {
  /// The words that the screens use.
  public static let ofTheScreens = TimelineWording(
    date: { DateWords.long($0) }, days: { DateWords.days($0) },
    published: { DateWords.published($0) },
    lag: { LagWords.long($0, among: $1) }, voice: { VoiceWords.name($0) })
}
