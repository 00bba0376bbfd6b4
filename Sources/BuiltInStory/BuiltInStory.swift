/// The five articles and their edition, embedded in the binary.
public enum BuiltInStory {
  /// Name and bytes of each article file.
  public static var articles: [(file: String, bytes: [UInt8])] {
    [
      ("000_c3246e2899958083.txt", PackageResources._00_c3246e2899958083_txt),
      ("001_0d3de298a267181f.txt", PackageResources._01_0d3de298a267181f_txt),
      ("002_b4d965b3fb2b850c.txt", PackageResources._02_b4d965b3fb2b850c_txt),
      ("003_b4127dcb3e8ac46d.txt", PackageResources._03_b4127dcb3e8ac46d_txt),
      ("004_2f26953e6f289714.txt", PackageResources._04_2f26953e6f289714_txt),
    ]
  }
  /// The edition, YAML.
  public static var edition: [UInt8] { PackageResources.edition_yaml }
  public static var editionText: String { String(decoding: edition, as: UTF8.self) }
}
