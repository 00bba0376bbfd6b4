import Temporal

/// A whole article as bytes.
package enum ArticleCoding {
  package static func bytes(of article: Article) -> [UInt8] {
    var writer = ByteWriter()
    for text in [article.id, article.file, article.sha256] { writer.write(text) }
    for text in [article.title, article.outlet, article.author] {
      writer.write(text) { $0.write($1) }
    }
    writer.write(article.published) { $0.write($1) }
    writer.write(article.text)
    writer.write(ArticleLayout.bytes(of: article))
    return writer.bytes
  }

  package static func article(from bytes: [UInt8]) throws(DamagedBytes) -> Article {
    var reader = ByteReader(bytes)
    var article = Article(
      id: try reader.string(), file: try reader.string(), sha256: try reader.string(),
      title: try reader.optionalString(), outlet: try reader.optionalString(),
      author: try reader.optionalString(),
      published: try reader.optional { reader throws(DamagedBytes) in
        try reader.publication()
      }, text: try reader.string())
    try ArticleLayout.read(try reader.blob(), into: &article)
    return article
  }
}

extension ByteWriter {
  package mutating func write(_ publication: Publication) {
    write(publication.edtf)
    write(publication.days)
    write(publication.source.rawValue)
    write(publication.basis)
  }
}

extension ByteReader {
  package mutating func publication() throws(DamagedBytes) -> Publication {
    Publication(
      edtf: try text(), days: try dayRange(), source: try named(), basis: try text())
  }
}
