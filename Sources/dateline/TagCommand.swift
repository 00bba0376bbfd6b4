import ArgumentParser
import Articles
import Exchange
import Formats
import Foundation
import Indexing
import Temporal

/// `dateline tag FILE…`: the time expressions of texts.
struct TagCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Print the time expressions of texts.",
    discussion: """
      Relative expressions are counted from the publication date, which --published gives for all \
      files, or --published-from for each: the field "dct" of DIR/NAME.json, NAME being the file's \
      name without its ending. Without either, a date that the text prints is used. Of a date \
      with a time of day (2010-06-14T10:30Z) the day counts; years before Christ are negative, \
      -0043 being 44 BC.

      "-" is standard input, read to its end and called "-" in what is printed. A text may have \
      any size.
      """)

  @Argument(help: "The texts; \"-\" is standard input.", completion: .file())
  var files: [String]

  // Unconditional, because years before Christ begin as options do: "-0043".
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The texts' publication date, in EDTF.", valueName: "EDTF"))
  var published: String?

  @Option(
    help: ArgumentHelp("A folder with a date for each text.", valueName: "DIR"),
    completion: .directory)
  var publishedFrom: String?

  @Option(help: "text or jsonl.")
  var format = Format.text

  func validate() throws {
    if published != nil, publishedFrom != nil {
      throw ValidationError("--published and --published-from exclude each other.")
    }
  }

  func run() throws {
    try Fault.reported {
      let given = try published.map { try Self.publication($0, from: "--published") }
      var output = StandardStream.output
      var found = false
      var failures: [Fault] = []
      for file in files {
        let drafts: [Draft]
        do {
          drafts =
            file == "-"
            ? try ArticleReader.standardInput(in: .all)
            : try ArticleReader.drafts(at: file, atMost: nil, in: .all)
        } catch let error as ArticleError {
          failures.append(Fault(error))
          continue
        }
        let document = FilePath.title(of: file)
        let own: Publication?
        do {
          own = try publishedFrom.map { try Self.publication(of: document, in: $0) } ?? given
        } catch let fault as Fault {
          failures.append(fault)
          continue
        }
        for draft in drafts {
          var body = ArticleBody(reading: draft)
          body.article.published = own ?? body.article.published
          if let note = body.article.encodingNote { StandardStream.error.note(note) }
          let lines = ExpressionLines(of: body, document: TextBoundary.line(document))
          var expressions = TimelineBuilder.timeExpressions(of: body)
          while let some = expressions.next(atMost: Self.portion) {
            found = true
            let written = mapInParallel(some, inPiecesOf: Self.piece) { [format] expression in
              format == .jsonl ? lines.json(expression) : lines.text(expression)
            }
            for line in written {
              output.write(line)
              // Whoever was to read it has gone.
              if output.failure != 0 { try output.finish() }
            }
          }
        }
      }
      try output.finish()
      for failure in failures.dropLast() { StandardStream.error.note(failure.message) }
      // A bad text is skipped, but a program must not take the rest for all.
      if let last = failures.last { throw last }
      if !found { throw Fault(.nothingFound, "") }
    }
  }

  /// Expressions that are in memory at a time, and those that one core writes at a time.
  private static let (portion, piece) = (1 << 13, 1 << 9)

  private static func publication(_ edtf: String, from what: String) throws -> Publication {
    do {
      let date = try EDTF(edtf)
      return Publication(edtf: "\(date)", days: date.days, source: .edition, basis: "given")
    } catch {
      throw Fault(.usage, "\(what): \(error)")
    }
  }

  /// Bytes that a text's JSON may have, which may hold the text as well.
  private static let largestMetadata = 64 << 20

  private static func publication(of document: String, in folder: String) throws -> Publication {
    let path = folder + "/" + document + ".json"
    let name = TextBoundary.line(path)
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.contents(of: path, atMost: largestMetadata + 1)
    } catch {
      throw Fault(.noInput, "\(name): \(error == .missing ? "no such file" : "\(error)")")
    }
    guard bytes.count <= largestMetadata else {
      throw Fault(.badData, "\(name): larger than \(largestMetadata >> 20) MB")
    }
    guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
      let date = object["dct"] as? String
    else { throw Fault(.badData, "\(name): no JSON object with a field \"dct\"") }
    do {
      return try publication(date, from: name)
    } catch let fault as Fault {
      throw Fault(.badData, fault.message)
    }
  }
}
