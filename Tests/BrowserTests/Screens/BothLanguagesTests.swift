import Archive
import ArchiveSQLite
import Screen
import Testing
import Words

@testable import Browser

/// Walks every command from every place in English and in Spanish, over articles whose own words
/// are neither. What stands on both screens and is not the articles' was not translated.
@Suite("Screens in both languages")
struct BothLanguagesTests {
  /// Keys that lead to the places of a browser.
  static let places = [
    "", "<Tab>", "<Tab><Tab>", "<Enter>", "<Enter><Enter>", "<Enter><Tab>", "<Enter>/magna",
    "a", "a<Tab>", "u", "'", "m'", "<Tab>m'", "Y", "f", "i", "?", "?zz", "/magna", "/magna<Enter>",
    "/zzz<Enter>", "/zz:z", "/<F1>", "t", "t2009-04<Enter>", "tzz<Enter>", "s", "s<Enter>",
    "jjjjj", "z", "#", "#/", "#/magna<Enter>",
  ]

  private static let story = Result { try Story.archive(of: SpanishScreenTests.texts) }

  @Test("share no word but the articles' and names", arguments: places)
  func share(keys: String) throws {
    let own = try SpanishScreenTests.ownWords(of: Self.story)
    let commands = CommandTable(kiosk: false).commands.map { Array($0.keys.prefix(1)) }
    for form in [GoldenForm.wide, .stacked, .onePane, .linear] {
      let (english, spanish) = try (start(keys, form, .english), start(keys, form, .spanish))
      // Where the screen is laid out otherwise, the commands say the same.
      let steps = form == .wide || form == .onePane ? [[]] + commands : [[]]
      for step in steps {
        var (one, other) = (english, spanish)
        one.press(step)
        other.press(step)
        let found = Self.shared(one, other).subtracting(own)
        #expect(
          found.isEmpty, "\(form.rawValue) \(step.map(\.name)) \(found)\n\(other.frame.text)")
      }
    }
  }

  private func start(
    _ keys: String, _ form: GoldenForm, _ language: ReaderLanguage,
    of story: Result<SQLiteArchive, any Error> = BothLanguagesTests.story
  ) throws -> SynchronousBrowser {
    var options = BrowserOptions(language: language, source: .folder("lorem"))
    options.linear = form == .linear
    return try browser(keys, size: form.size, options: options, of: story)
  }

  @Test("The first screen of articles without dates shares none either")
  func noDates() throws {
    let story = Result {
      try Story.archive(of: [("Lorem ipsum", "Gazeta", "", "Magna aliqua killed Ullamco in 2009.")])
    }
    for form in [GoldenForm.wide, .stacked, .onePane, .linear] {
      let (english, spanish) = try (
        start("", form, .english, of: story), start("", form, .spanish, of: story)
      )
      #expect(Self.shared(english, spanish).isEmpty, "\(spanish.frame.text)")
    }
  }

  /// The words of both screens but those that were typed and what is called the same.
  private static func shared(
    _ english: SynchronousBrowser, _ spanish: SynchronousBrowser
  ) -> Set<String> {
    words(of: english.frame.text).intersection(words(of: spanish.frame.text))
      .subtracting(words(of: spanish.state.typedText)).subtracting(names)
  }

  /// The words of a screen without the fields of queries, examples of words in a text, and what is
  /// cut short.
  private static func words(of screen: String) -> Set<String> {
    let parts = screen.split(whereSeparator: \.isWhitespace).filter { part in
      !part.dropLast().contains(":") && !part.hasPrefix("“") && !part.contains("…")
    }
    return Set(
      parts.joined(separator: " ").lowercased().split { !$0.isLetter }.map(String.init)
        .filter { $0.count > 1 })
  }

  /// What is called the same in both: the program, keys, codes, forms of files, what may be copied
  /// into a query, an edition or a shell as it stands, and a few words that are of both.
  private static let names: Set<String> = [
    "dateline", "lorem", "esc", "enter", "tab", "ctrl", "timex", "edtf", "type", "value", "mod",
    "date", "md", "json", "jsonl", "csv", "txt", "markdown", "edition", "yaml", "published",
    "file", "articles", "or", "grave", "palomas", "tomb", "mass", "author", "kind", "place",
    "speaker", "outlet", "voice", "before", "after", "during", "is", "email", "mail", "no", "jun",
    "feb", "terminal",
  ]
}

extension BrowserState {
  /// What the person typed and sees.
  fileprivate var typedText: String {
    let parts = [
      prompt?.line.text, here.events.query?.text, (overlay as? HelpScreen)?.text,
      (here.screen as? ReaderScreen)?.reader?.find.words,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
