import Archive
import Glibc

extension QueryError {
  /// What is wrong with a query, and where.
  public func words(in language: ReaderLanguage) -> String {
    language.words(en: description, es: "columna \(column): \(spanishReason)")
  }

  private var spanishReason: String {
    switch fault {
    case .noWord: "no hay ninguna palabra que buscar"
    case .orWithoutTwoWords: "OR va entre dos palabras"
    case .leftOutInOr: "lo que “-” excluye no puede ser parte de un OR"
    case .nothingLeftOut: "“-” excluye la palabra que le sigue sin espacio"
    case .openQuotation: "estas comillas no se cierran"
    case .unknownVoice: "una voz es “article”, “quotation” o “document”"
    case .unknownTrait: "un hecho se busca con “is:landmark” o “is:disagreed”"
    case .tooLong(let most): "una búsqueda tiene a lo más \(most) caracteres"
    case .fieldWithoutValue(let name): "“\(name):” necesita un valor que le siga sin espacio"
    case .fieldWithoutWord(let name): "“\(name):” necesita una palabra"
    case .noDate(let value):
      "“\(value)” no es una fecha; escriba 2009, 2009-05, 2009-05-12 o 2009..2010"
    case .dateWithoutEnd(let field): "“\(field):” necesita una fecha con fin conocido"
    case .unknownField(let name, let known):
      "no hay un campo “\(name):”; los campos son \(known.joined(separator: ", "))"
    }
  }
}

/// Why the system refused something, by its number (`errno`).
public enum SystemFailure {
  /// In the system's own words where there are none of ours.
  public static func words(_ code: Int32, in language: ReaderLanguage) -> String {
    let english = String(cString: strerror(code))
    return language.words(en: english, es: spanish[code] ?? english)
  }

  private static let spanish: [Int32: String] = [
    EACCES: "permiso denegado", EBUSY: "está en uso", EEXIST: "ya existe",
    EDQUOT: "se agotó la cuota de disco", EFBIG: "es demasiado grande",
    EINVAL: "el nombre no es válido", EIO: "falló la entrada o salida",
    EISDIR: "es una carpeta", ELOOP: "hay demasiados enlaces",
    EMFILE: "hay demasiados archivos abiertos",
    ENAMETOOLONG: "el nombre es demasiado largo", ENOENT: "no existe ese archivo o carpeta",
    ENOSPC: "no queda espacio en el disco", ENOTDIR: "no es una carpeta",
    EPERM: "operación no permitida", EROFS: "el sistema de archivos es de solo lectura",
  ]
}
