import ArchiveStore
import Screen

@testable import Browser

/// A browser of the story of the pier, after some keys.
func browser(
  _ keys: String = "", size: (Int, Int) = (80, 24), options: BrowserOptions = BrowserOptions()
) throws -> SynchronousBrowser {
  let archive = try Archive(inMemory: try HandMadeStory.pier().timeline())
  var browser = SynchronousBrowser(
    options: options, size: Size(columns: size.0, rows: size.1), archive: archive)
  browser.press(try KeyPress.keys(keys))
  return browser
}

/// The screen after some keys, as text.
func screen(
  keys: String = "", size: (Int, Int) = (80, 24), options: BrowserOptions = BrowserOptions()
) throws -> String {
  try browser(keys, size: size, options: options).frame.text
}
