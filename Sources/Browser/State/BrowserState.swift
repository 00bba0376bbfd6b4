import ArchiveStore
import Screen
import Temporal
import TimelineCore

/// One browser: what it shows and where the person is. No terminal, no input or output.
public struct BrowserState: Sendable {
  public let options: BrowserOptions
  public let commands: CommandTable
  public internal(set) var size: Size
  /// `nil`: not answered yet.
  public internal(set) var story: StoryInfo?
  /// A line for the person, until the next key.
  public internal(set) var message: String?

  public init(options: BrowserOptions = BrowserOptions(), size: Size) {
    self.options = options
    self.size = size
    commands = CommandTable(kiosk: options.kiosk)
  }

  /// What to ask before the first screen.
  public mutating func start() -> [Effect] {
    [.ask([.story], generation: 1)]
  }

  /// Takes in what happened.
  public mutating func update(_ action: Action) -> [Effect] {
    if case .resized(let size) = action { self.size = size }
    return []
  }
}

/// The whole screen of a browser at its size.
public func draw(_ state: BrowserState) -> Frame {
  Frame(size: state.size)
}
