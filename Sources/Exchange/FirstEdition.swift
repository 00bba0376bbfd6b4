import Articles
import Story
import Words

/// Writes the edition that a person begins with: every article with what was read or worked out of
/// it, and a line to fill in where its publication is not known.
public struct FirstEdition {
  private let title: String
  private let articles: [Article]

  /// - Parameter articles: in the order in which they are to stand.
  public init(title: String, articles: [Article]) {
    self.title = title
    self.articles = articles
  }

  /// YAML that `Edition(yaml:)` reads back.
  ///
  /// - Parameter language: of the remarks in it.
  public func yaml(in language: ReaderLanguage) -> String {
    var yaml = """
      \(Self.remark.words(in: language))
      title: \(YAMLText.quoted(title))

      articles:

      """
    for article in articles { yaml += entry(of: article, language) }
    return yaml
  }

  private static let remark = Phrase(
    en: """
      # A first edition: what was read of each article. Correct what is wrong, delete what you do
      # not need, and name events of your own ("events:").
      """,
    es: """
      # Una primera edición: lo que se leyó de cada artículo. Corrija lo que esté mal, borre lo que
      # no necesite y dé nombre a sucesos propios ("events:").
      """)

  private func entry(of article: Article, _ language: ReaderLanguage) -> String {
    var lines = ["  - \(reference(to: article))"]
    let fields = [("title", article.title), ("outlet", article.outlet), ("author", article.author)]
    for (name, value) in fields {
      if let value, !value.isEmpty { lines.append("    \(name): \(YAMLText.quoted(value))") }
    }
    if let published = article.published {
      lines.append("    published: \(YAMLText.quoted(published.edtf))")
      let basis = FirstEdition.basis(of: published, language)
      if !basis.isEmpty { lines.append("    basis: \(YAMLText.quoted(basis))") }
    } else {
      lines.append("    # published: 2010-06        # 2010-06-14, 2010-06, 2010~, 2009/2011")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// By the file's name; by its content where the name cannot be written as it is.
  private func reference(to article: Article) -> String {
    let isPlain =
      !article.file.isEmpty && !article.file.hasPrefix(" ") && !article.file.hasSuffix(" ")
      && !article.file.contains("  ") && YAMLText.isPrintable(article.file)
    let isAlone = articles.count { $0.file == article.file } == 1
    return isPlain && isAlone
      ? "file: \(YAMLText.quoted(article.file))"
      : "sha256: \(article.sha256)  # \(YAMLText.printable(article.file))"
  }

  private static func basis(of publication: Publication, _ language: ReaderLanguage) -> String {
    let basis = BasisWords.words(publication, in: language)
    return switch publication.source {
    case .inferred: "\(publication.source.word(in: language)): \(basis)"
    case .printed, .edition: basis
    }
  }
}

/// Texts as YAML takes them.
enum YAMLText {
  /// On one line between single quotation marks; what YAML cannot hold shows as `�`.
  static func quoted(_ text: String) -> String {
    "'\(printable(text).split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }

  static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { isPrintable($0) ? $0 : "\u{FFFD}" }))
  }

  static func isPrintable(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isPrintable) }

  /// YAML 1.1, production 1, without the ends of lines.
  private static func isPrintable(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }
}
