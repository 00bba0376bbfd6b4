/// Persons whom a page names as authors of its article.
struct PageAuthors {
  var names: [String] = []
  var basis = ""

  init(_ page: PageNode, meta: MetaTags, data: LinkedData?, outlet: String?) {
    let sources: [(String, () -> [String])] = [
      ("JSON-LD author", { data?.authors ?? [] }),
      (
        "author tag",
        {
          meta.all(
            "author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
            "article:author_name", "cxenseparse:author", "twitter:data1")
        }
      ),
      ("article:author", { meta.all("article:author", "og:article:author") }),
      ("byline", { Self.marked(page) }),
    ]
    for (name, values) in sources {
      var found: [String] = []
      for value in values() {
        for author in PersonNames.persons(in: value, outlet: outlet, host: meta.host)
        where !found.contains(where: { $0.bareLetters == author.bareLetters }) {
          found.append(author)
        }
      }
      if !found.isEmpty {
        (names, basis) = (found, name)
        return
      }
    }
  }

  /// What elements marked as the author's hold, of the first kind of mark that is there.
  private static func marked(_ page: PageNode) -> [String] {
    // Comments and what stands beside the article have authors too.
    var others: Set<ObjectIdentifier> = []
    page.forEach { node in
      let isOther = node.parent.map { others.contains(ObjectIdentifier($0)) } ?? false
      let isComment =
        !node.isText && node.furniture == .comments
        && !["html", "body", "main", "article"].contains(node.name)
      let isBeside = ["aside", "footer", "nav", "form"].contains(node.name)
      if isOther || isComment || isBeside { others.insert(ObjectIdentifier(node)) }
    }
    func elements(where isWanted: (PageNode) -> Bool) -> [PageNode] {
      page.elements { !others.contains(ObjectIdentifier($0)) && isWanted($0) }
    }
    let itemprop = elements { $0["itemprop"]?.lowercased() == "author" }
    let relation = elements { node in
      node.name == "a"
        && (node["rel"]?.lowercased().split(separator: " ").contains("author") ?? false)
    }
    let labelled = elements { node in
      let labels = node.labels
      return labels.contains("byline") || labels.contains("author") || labels.contains("authors")
        || labels.contains("autor") || labels.contains("firma")
    }
    for elements in [itemprop, relation, labelled] {
      let values = elements.prefix(12).compactMap { element -> String? in
        let name = element.first { $0["itemprop"]?.lowercased() == "name" } ?? element
        let words = name["content"] ?? name.words
        return words.count <= 160 ? words : nil
      }
      // Of many authors on a page most stand beside its links to other articles.
      let named = values.first { value in
        PersonNames.persons(in: value).contains {
          $0.contains(" ") || !value.contains(" ")
        }
      }
      if let named { return [named] }
    }
    return []
  }
}
