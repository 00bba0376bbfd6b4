import Foundation
import Testing

@testable import Exchange

@Suite("JSON")
struct JSONWriterTests {
  @Test(
    "escapes what must be escaped and nothing else",
    arguments: [
      ("plain", "\"plain\""), ("", "\"\""), ("a\"b", "\"a\\\"b\""), ("a\\b", "\"a\\\\b\""),
      ("a\nb\tc\rd", "\"a\\nb\\tc\\rd\""), ("\u{1}\u{1F}", "\"\\u0001\\u001f\""),
      ("ü “q” 🔥 a/b", "\"ü “q” 🔥 a/b\""), ("\u{7F}", "\"\u{7F}\""),
    ])
  func escapes(text: String, expected: String) throws {
    #expect(JSONWriter<String>.quoted(text) == expected)
    let parsed = try JSONSerialization.jsonObject(with: Data("[\(expected)]".utf8)) as? [String]
    #expect(parsed == [text])
  }

  @Test("puts commas between elements and keeps the order of keys")
  func structure() {
    var json = JSONWriter(to: "")
    json.object { json in
      json.value("x", "b")
      json.value(1, "a")
      json.value(nil as String?, "c")
      json.list("d") { list in
        list.value(true)
        list.value(nil as Int?)
        list.object { _ in }
      }
      json.values([], "e")
    }
    #expect(json.output == #"{"b":"x","a":1,"c":null,"d":[true,null,{}],"e":[]}"#)
  }
}
