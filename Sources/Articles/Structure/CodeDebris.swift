/// Program source that was left in a page: scripts, templates, style sheets.
enum CodeDebris {
  /// What prose does not contain; two different ones make a paragraph code.
  private static let tokens: [StaticString] = [
    "<?php", "?>", "<script", "</script", "<style", "</div", "<div", "<span", "/>", "{{", "}}",
    "{%",
    "%}", "});", "();", "){", ") {", "};", "->", "=>", "==", "&&", "||", "!=", "[]", "$(", " = ",
    "var ", "function(", "function (", "return ", "document.", "window.", "();", "px;", "&nbsp;",
    "!important", ".js", "http-equiv", "onclick=", "class=", "href=", "; }", "//<!", "]]>",
  ]
  /// One of these alone is enough.
  private static let certain: [StaticString] = [
    "<?php", "<script", "</script", "<!--", "<![CDATA[", "document.write(", "googletag.",
    "window.dataLayer", "adsbygoogle", "$(document)", "[caption ", "[/caption]", "[gallery ",
    "[embed",
  ]

  static func isCode(_ bytes: Range<Int>, in source: SourceText) -> Bool {
    var symbols = 0
    var seen: Set<Int> = []
    for index in bytes {
      switch source.bytes[index] {
      case 0x24, 0x3B...0x3E, 0x5B...0x5D, 0x7B...0x7D: symbols += 1
      default: break
      }
    }
    // The symbols are rare in prose: without three of them nothing needs a closer look.
    guard symbols >= 3 else { return false }
    for index in bytes {
      if certain.contains(where: { source.has($0, at: index) }) { return true }
      for (number, token) in tokens.enumerated() where source.has(token, at: index) {
        seen.insert(number)
      }
    }
    return seen.count >= 2 && symbols * 40 >= bytes.count
  }
}
