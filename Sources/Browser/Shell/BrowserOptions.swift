import Screen
import Story
import Words

/// How a browser is set up; it stays so while the browser runs.
public struct BrowserOptions: Hashable, Sendable {
  /// What a person typed as SOURCE, safe to show.
  public enum Source: Hashable, Sendable {
    case folder(String)
    case file(String)
    case archive(String)

    var path: String {
      switch self {
      case .folder(let path), .file(let path), .archive(let path): path
      }
    }
  }

  public var kiosk: Bool
  /// What the program says itself is in this language; in a kiosk a visitor may change it.
  public var language: ReaderLanguage
  /// A kiosk that nothing holds shut but its missing commands; the screen says so.
  public var unlocked = false
  /// One pane at any size, no boxes, bars or axis, marks as words: for screen readers.
  public var linear: Bool
  /// Only ASCII in the browser's own marks and rules.
  public var ascii: Bool
  /// Seconds without a key after which a kiosk goes back to its opening screen.
  public var idle: Int
  /// Seconds without a visitor after which a kiosk's opening screen turns dark; 0: never.
  public var blank = 0
  /// How many events to show at first besides the landmarks; `nil`: all.
  public var detail: Int?
  /// The event that is selected at first; `nil`: the first one.
  public var start: EventID?
  /// A kiosk's visitors came by a connection of their own, and a command ends it.
  public var canLeave: Bool
  /// A person's own keys of some commands.
  public var keys: [CommandID: [KeyPress]] = [:]
  /// `nil`: the built-in story.
  public var source: Source?
  /// What comes to the story's folder is told of while it is shown.
  public var isFollowed = false

  public init(
    kiosk: Bool = false, language: ReaderLanguage = .english, linear: Bool = false,
    ascii: Bool = false,
    idle: Int = 180,
    detail: Int? = nil, canLeave: Bool = false, source: Source? = nil
  ) {
    self.kiosk = kiosk
    self.language = language
    self.linear = linear
    self.ascii = ascii
    self.idle = idle
    self.detail = detail
    self.canLeave = canLeave
    self.source = source
  }
}
