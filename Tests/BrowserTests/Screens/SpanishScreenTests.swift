import Archive
import ArchiveSQLite
import Screen
import Testing
import Words

@testable import Browser

@Suite("Screens in Spanish")
struct SpanishScreenTests {
  /// Words of the English screens that no Spanish one has, from the tables that the screens are
  /// made of.
  private static let english: Set<String> = {
    var phrases: [Phrase] = []
    let table = CommandTable(kiosk: true)
    for command in table.commands { phrases += [command.title, command.detail] }
    phrases +=
      CommandGroup.allCases.map { $0.words(isKiosk: true) } + Place.allCases.map(HelpWords.name)
    phrases += HelpWords.searching.map(\.meaning) + HelpWords.searchingRules
    var english: Set<String> = []
    var spanish: Set<String> = []
    for phrase in phrases {
      english.formUnion(words(of: phrase.words(in: .english)))
      spanish.formUnion(words(of: phrase.words(in: .spanish)))
    }
    for options in [BrowserOptions(kiosk: true), BrowserOptions(kiosk: true, linear: true)] {
      for size in [Size(columns: 120, rows: 34), Size(columns: 80, rows: 24)] {
        let layout = Layout(size: size, options: options)
        for place in Place.allCases {
          for line in HelpWords.lines(at: place, layout: layout, in: .english) {
            english.formUnion(words(of: line))
          }
          for line in HelpWords.lines(at: place, layout: layout, in: .spanish) {
            spanish.formUnion(words(of: line))
          }
        }
      }
    }
    english.formUnion(words(of: others))
    return english.subtracting(spanish)
  }()

  /// Words that stand elsewhere on the English screens.
  private static let others = """
    move read open back search date articles article events event passages passage pane page find \
    next previous help keys hits choose close scroll text its all undated comment comments more \
    here after quiet minutes start any stay means nothing for Reading room the From beginning five \
    Look around changed broken story published printed inferred edition unknown outlet headline \
    says why This Words They mean Rule Counted Basis Known Days Published place Ordered \
    disagree given worked out which cannot same as voice quotation speaker not named first dated \
    up about by early mid late since until before year years month months week weeks day wk mo yr \
    Jan Apr Aug Dec spring summer autumn winter fiscal Space PgUp PgDn Home End Shift Backspace \
    Up Down typing keep undo mention mentions brings place exact two without query understood \
    timeline outside was were no on counted document quoted complete themselves unknown one lasts \
    menus adverts debris landmark other lasting go cancel examples last hit needs try
    """

  private static func words(of text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 1 })
  }

  /// What the articles say themselves, in words that are neither language's.
  static let texts = [
    (
      "Lorem ipsum dolor sit amet", "Gazeta Lorem", "2010-06-20",
      """
      Consectetur adipiscing elit, sed tempor Incididunt killed Magna in Ullamco on 3 April 2009. \
      “Quis nostrud exercitation killed Laboris last December,” said Duis Aute.

      Reprehenderit voluptate velit. Occaecat cupidatat non proident sunt culpa.
      """
    ),
    (
      "Excepteur sint occaecat", "Tempor Diurna", "2011-09-02",
      """
      Consectetur adipiscing elit, sed tempor Incididunt killed Magna in Ullamco on 4 April 2009. \
      Officia deserunt mollit killed Laborum in mid-May 2008.
      """
    ),
    (
      "Nemo enim ipsam", "Acta Nemo", "2012-02-11",
      """
      Consectetur adipiscing elit, sed tempor Incididunt killed Magna in Ullamco on 3 April 2009.
      """
    ),
  ]
  private static let story = Result { try Story.archive(of: texts) }

  /// The words of the articles and of what is made of them.
  static func ownWords(of story: Result<SQLiteArchive, any Error>) throws -> Set<String> {
    // The articles' heads are of their text, too.
    let own = words(
      of: "title source date " + texts.map { "\($0.0) \($0.1) \($0.3)" }.joined(separator: " "))
    return try story.get().events().reduce(into: own) { $0.formUnion($1) }
  }

  static let keys = [
    "", "x", "<F1>", "<Enter>", "<Enter>x", "<Enter><C-l>jj", "<Enter><Tab>", "<Enter><Tab><Tab>",
    "<Enter>G<Enter>", "<Enter>G<Enter>]]]]", "<Enter>G<Enter>[[[[", "<Enter>G<Enter>JJJJ",
    "<Enter>G<Enter>KKKK", "<Enter>G<Enter>n", "<Enter>G<Enter>/magna", "<Enter>G<Enter>/zzz",
    "<Enter>G<Enter>/magna<Enter>n", "<Enter>G<Enter>i", "<Enter>G<Enter><F1>",
    "<Enter>G<Enter><Enter>", "<F4>", "<F4>j<Tab>", "<F4>i", "<F4><Enter>", "<F4>u", "<Enter>u",
    "<Enter>/magna", "<Enter>/magna<Enter>n", "<Enter>/magna<Enter>nnnnnnnnn", "<Enter>NN",
    "<Enter>/zzz", "<Enter>/zzz<Enter>u", "<Enter>/zzz<Enter><Enter>", "<Enter>/non",
    "<Enter>/magna before:zzz", "<Enter>/voice:zzz", "<Enter>/zzz:zzz", "<Enter>/magna OR -amet",
    "<Enter>/-<Enter>", "<Enter>/before:..2009", "<Enter>/outlet:\"<Enter>", "<Enter>/magna<F1>",
    "<Enter>t", "<Enter>tzzz<Enter>", "<Enter>t<Enter>", "<Enter>t2009<Enter>",
    "<Enter>t1 jun 2009<Enter>", "<Enter>/magna<Enter>t1950<Enter>", "<Enter>i", "<Enter>}}}}}}",
    "<Enter>{{{{{{", "<Enter><F1><Down><Down>", "<F2><F2><F1>",
  ]

  @Test("have no English word but what the articles say", arguments: keys)
  func noEnglish(keys: String) throws {
    let shown = try Self.ownWords(of: Self.story)
    for form in GoldenForm.allCases {
      var options = BrowserOptions(kiosk: true, language: .spanish)
      options.linear = form == .linear
      var browser = try browser(keys, size: form.size, options: options, of: Self.story)
      for quiet in [0, 172] {
        browser.update(.ticked(seconds: quiet))
        let words = Self.spoken(on: browser.frame.text)
        let found = words.intersection(Self.english).subtracting(shown)
        #expect(found.isEmpty, "\(form.rawValue): \(browser.frame.text)")
      }
    }
  }

  /// The words of a screen without fields of queries, examples of them, codes, and the name of the
  /// other language.
  private static func spoken(on screen: String) -> Set<String> {
    let parts = screen.split(whereSeparator: \.isWhitespace).filter { part in
      !part.dropLast().contains(":") && !part.hasPrefix("“")
    }
    return words(of: parts.joined(separator: " "))
      .subtracting([
        "english", "or", "mass", "tomb", "edition", "yaml", "published", "outlet", "type", "value",
      ])
  }

  @Test("fit: no footer loses its help, and no word of it is cut")
  func footers() throws {
    for keys in ["", "<Enter>", "<Enter><Enter>", "<Enter>G<Enter><Enter>", "<F4>", "<Enter>u"] {
      for form in GoldenForm.allCases {
        var options = BrowserOptions(kiosk: true, language: .spanish)
        options.linear = form == .linear
        let text = try browser(keys + "<C-l>", size: form.size, options: options).frame.text
        let footer = text.split(separator: "\n", omittingEmptySubsequences: false).last { $0 != "" }
        #expect(footer?.contains("F1 ayuda") == true, "\(form.rawValue): \(text)")
        #expect(footer?.contains("…") == false)
      }
    }
  }
}

extension TimelineArchive {
  /// The words of what the archive names: titles and kinds.
  fileprivate func events() throws -> [Set<String>] {
    try window(.everything, at: .first, limit: 100).rows.map { row in
      let kind = try event(row.id, query: nil)?.event.kind ?? ""
      return Set("\(row.title) \(kind)".lowercased().split { !$0.isLetter }.map(String.init))
    } + [Set(try story().title.lowercased().split { !$0.isLetter }.map(String.init))]
  }
}
