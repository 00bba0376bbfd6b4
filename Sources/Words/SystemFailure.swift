import Glibc

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
