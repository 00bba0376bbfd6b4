import Articles
import Foundation

extension TimelineBuilder {
  /// The articles in order of publication, those that print no date with what can be worked out.
  public static func dated(_ articles: [Article]) throws -> [Article] {
    let folder = FileManager.default.temporaryDirectory.path
    var gathered = GatheredArticles(folder: folder)
    try gathered.add(articles)
    try PublicationInference.infer(&gathered, shared: try gathered.settle(), folder: folder)
    return try PublicationOrder.sorted(gathered.entries).map { try gathered.article($0) }
  }
}
