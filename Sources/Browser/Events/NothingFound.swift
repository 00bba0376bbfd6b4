import Archive
import Words

/// Why a query finds no event, and how many Esc brings back.
struct NothingFound {
  let events: EventsScreen
  let state: BrowserState

  private var language: ReaderLanguage { state.language }

  var words: String { "\(reason) \(undo)" }

  private var reason: String {
    guard let (trait, others) = events.query?.required else { return noMention }
    if others.isEmpty { return none(with: trait) }
    return switch events.outside?.withoutTrait {
    case 0: noMention
    case let found: none(of: found, with: trait)
    }
  }

  private var noMention: String {
    language.words(
      en: "No event mentions this.",
      es: "Ningún suceso menciona esto; los artículos están en inglés.")
  }

  private func none(with trait: EventTrait) -> String {
    switch trait {
    case .disagreed:
      language.words(
        en: "No two articles give incompatible days for one event.",
        es: "No hay dos artículos que den días incompatibles a un suceso.")
    case .landmark:
      language.words(
        en: "No event of this story is marked as a landmark.",
        es: "Ningún suceso de esta historia está señalado como hito.")
    }
  }

  /// - Parameter found: how many the rest of the query finds; `nil`: not counted yet.
  private func none(of found: Int?, with trait: EventTrait) -> String {
    let some =
      switch found {
      case nil: language.words(en: "No event found", es: "Ningún suceso hallado")
      case 1?: language.words(en: "The one event found", es: "El único suceso hallado no")
      case let count?:
        language.words(
          en: "None of the \(count) events found",
          es: "Ninguno de los \(count) sucesos hallados")
      }
    let isOne = found == 1
    return switch trait {
    case .disagreed:
      language.words(
        en: "\(some) has \(isOne ? "no " : "")articles that give incompatible days.",
        es: "\(some) tiene artículos que den días incompatibles.")
    case .landmark:
      language.words(
        en: "\(some) is \(isOne ? "not " : "")a landmark.", es: "\(some) es un hito.")
    }
  }

  private var undo: String {
    if state.prompt != nil {
      return language.words(
        en: "Esc brings back \(before).", es: "Esc trae de vuelta \(before).")
    }
    return language.words(en: "Esc shows \(before) again.", es: "Esc muestra otra vez \(before).")
  }

  /// "all 54 events", "the 20 most told events": what is shown without the query.
  var before: String {
    if let top = events.mostToldWithoutQuery(of: state.story) {
      return language.words(
        en: "the \(top) most told events", es: "los \(top) sucesos más contados")
    }
    let all = state.story.map { String($0.events) + " " } ?? ""
    return language.words(en: "all \(all)events", es: "todos los \(all)sucesos")
  }
}
