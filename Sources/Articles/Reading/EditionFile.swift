/// The file of a folder that its edition is in.
public enum EditionFile {
  /// What it may be called; of two the first counts.
  public static let names = ["edition.yaml", "edition.yml"]

  /// Where a new one goes.
  public static func path(in folder: String) -> String {
    (folder.hasSuffix("/") ? folder : folder + "/") + names[0]
  }

  /// Where one may be, in the order of `names`.
  public static func places(in folder: String) -> [String] { names.map { folder + "/" + $0 } }
}
