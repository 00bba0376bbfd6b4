import Browser
import Configuration
import Screen
import Testing
import Words

@Suite struct SettingsTests {
  @Test func readsEverySetting() {
    let yaml = """
      theme: contrast
      language: es
      mouse: false
      detail: 20
      linear: true
      ascii: true
      keys:
        search: [s, F3, Ctrl-S]
        copy: "<Enter>"
        pageDown: "<"
      """
    let (settings, issues) = Settings.read(yaml: yaml, file: "config.yaml")
    #expect(issues.map(\.description) == [])
    #expect(settings.theme == "contrast")
    #expect(settings.language == .spanish)
    #expect(settings.mouse == false)
    #expect(settings.detail == 20)
    #expect(settings.linear == true)
    #expect(settings.ascii == true)
    #expect(settings.keys[.search] == [.character("s"), .function(3), .control("s")])
    #expect(settings.keys[.copy] == [.enter])
    #expect(settings.keys[.pageDown] == [.character("<")])
  }

  static let faults: [(String, String)] = [
    ("theme: green", "c.yaml:1:8: theme 'green' is none of: normal, contrast, mono"),
    ("language: Spanish", "c.yaml:1:11: language 'Spanish' is none of: en, es"),
    ("mouse: maybe", "c.yaml:1:8: mouse must be true or false"),
    ("detail: -1", "c.yaml:1:9: detail must be a number from 0"),
    (
      "themes: mono", "c.yaml:1:1: unknown key 'themes' in the configuration; did you mean 'theme'?"
    ),
    (
      "keys:\n  search: [s, xx]",
      "c.yaml:2:15: no such key; keys are written as x, F3, <Enter> or Ctrl-X"
    ),
    (
      "keys:\n  search: s\n  copy: s",
      "c.yaml:3:9: s is the key of 'search' already"
    ),
    ("keys:\n  moveDown: Ctrl-C", "c.yaml:2:13: Ctrl-C keeps its meaning"),
    (
      "keys:\n  copy: \"<Paste:x>\"",
      "c.yaml:2:9: one key is wanted, such as x, F3, <Enter> or Ctrl-X"
    ),
    ("- a", "c.yaml:1:1: the configuration must be keys with values, such as 'theme: …'"),
    ("theme: *a", "c.yaml:1:8: an alias ('*name') is not read here; write the words out"),
  ]

  @Test func knowsNoKeyOfAKioskAlone() {
    let (_, issues) = Settings.read(yaml: "keys:\n  changeLanguage: x", file: "c.yaml")
    let start = "c.yaml:2:3: unknown key 'changeLanguage' in keys"
    #expect(issues.map { $0.description.hasPrefix(start) } == [true])
  }

  @Test(arguments: faults)
  func saysWhereAndWhatIsWrong(yaml: String, message: String) {
    let (_, issues) = Settings.read(yaml: yaml, file: "c.yaml")
    #expect(issues.map(\.description) == [message])
  }

  @Test func keepsWhatIsRightBesideWhatIsWrong() {
    let (settings, issues) = Settings.read(yaml: "theme: mono\nmouse: 3\n", file: "c.yaml")
    #expect(issues.count == 1)
    #expect(settings.theme == "mono")
    #expect(settings.mouse == nil)
  }

  @Test func anEmptyFileSetsNothing() {
    let (settings, issues) = Settings.read(yaml: "# nothing\n", file: "c.yaml")
    #expect(issues.isEmpty)
    #expect(settings == Settings())
  }
}
