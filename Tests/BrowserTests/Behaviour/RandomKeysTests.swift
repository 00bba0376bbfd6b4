import Screen
import Testing

@testable import Browser

@Suite("Random keys and sizes")
struct RandomKeysTests {
  private static let keys: [KeyPress] =
    "jkgGbnNtauiqzm'yofsY<>{}[]JKc+-?:/x ".unicodeScalars.map { KeyPress.character($0) } + [
      .enter, .enter, .enter, .escape, .tab, .backTab, .up, .down, .down, .left, .right, .pageUp,
      .pageDown, .home, .end, .backspace, .function(1), .function(4), .control("d"),
      .control("l"), .control("r"), .paste("fire"), .paste("2009"),
    ]
  private static let sizes = [
    (120, 34), (80, 24), (40, 12), (200, 60), (20, 5), (0, 0), (1, 1), (70, 16), (110, 15),
    (69, 30),
  ]

  @Test(
    "never crash, and leave the frame that the state is drawn as",
    arguments: [
      BrowserOptions(), BrowserOptions(kiosk: true), BrowserOptions(linear: true),
      BrowserOptions(ascii: true),
    ], 1...2)
  func walk(options: BrowserOptions, seed: Int) throws {
    var random = Numbers(state: UInt64(seed * 7919))
    var browser = try browser("", options: options)
    for step in 0..<300 {
      switch random.next(12) {
      case 0:
        let size = Self.sizes[random.next(Self.sizes.count)]
        browser.update(.resized(Size(columns: size.0, rows: size.1)))
      case 1:
        let point = Point(column: random.next(130), row: random.next(40))
        browser.press([[.click(point), .wheelDown(point), .wheelUp(point)][random.next(3)]])
      default:
        let key = Self.keys[random.next(Self.keys.count)]
        // Quitting would end the walk.
        if key != "q" || browser.state.here.depth > 1 || browser.state.overlay != nil {
          browser.press([key])
        }
      }
      let frame = browser.frame
      #expect(frame.size == browser.state.size)
      #expect(
        frame.text.split(separator: "\n", omittingEmptySubsequences: false).count
          == max(1, frame.size.rows))
      if let cursor = frame.cursor {
        let area = Area(frame.size)
        #expect(area.contains(cursor), "step \(step): cursor at \(cursor) of \(frame.size)")
      }
      #expect(browser.state.here.depth <= 12)
      #expect(!browser.hasQuit)
    }
  }

  @Test("--ascii shows ASCII alone, --linear no boxes, bars or axis")
  func plain() throws {
    for keys in ["", "jjjj<Enter>", "/fire", "?", "a", "u", "i", "jjj<Enter><Enter>"] {
      let ascii = try screen(keys: keys, options: BrowserOptions(ascii: true))
      #expect(ascii.filter { !$0.isASCII } == "", "\(keys)")
      let linear = try screen(keys: keys, size: (100, 30), options: BrowserOptions(linear: true))
      #expect(linear.filter { "│─┬▶▁▂▃▄▅▆▇█┄▌┊*".contains($0) } == "", "\(keys)")
    }
  }
}
