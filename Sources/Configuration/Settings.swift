import Browser
import Screen
import Words

/// What a person set for every start, in `config.yaml`; options of the command line go before it.
public struct Settings: Hashable, Sendable {
  /// What dateline says itself is in this language.
  public var language: ReaderLanguage?
  /// The name of a theme.
  public var theme: String?
  public var mouse: Bool?
  /// How many events to show at first besides the landmarks.
  public var detail: Int?
  public var linear: Bool?
  public var ascii: Bool?
  /// The keys of a command, in place of its usual ones.
  public var keys: [CommandID: [KeyPress]] = [:]

  public init() {}
}
