import Archive
import Browser

/// Looks after the folder of the story that is shown, on a thread of its own.
public protocol StoryFollower: Sendable {
  /// Begins to look; returns at once.
  ///
  /// - Parameter wake: called from another thread when `news` is another.
  func follow(wake: @escaping @Sendable () -> Void)
  /// How the folder's articles differ from those that are shown; `nil`: they do not.
  var news: News? { get }
  /// Why the folder cannot be read as it stands, told once: a line for the person.
  func takeTrouble() -> String?
  /// Hands out the newest archive of the story, which is the one that is shown from now on; `nil`:
  /// there is no newer one.
  func take() -> (any TimelineArchive)?
}
