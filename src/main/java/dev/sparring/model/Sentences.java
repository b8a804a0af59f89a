package dev.sparring.model;

import dev.sparring.model.ModelFault.Kind;

/** What is wrong with a model and how to mend it, for whoever runs Sparring. */
final class Sentences {
  private Sentences() {}

  static String of(Kind kind, Configured model) {
    var who = model.name().provider().title();
    var name = model.name().name();
    var address = model.access().address();
    return switch (kind) {
      case KEY ->
          "%s does not accept the key for '%s': put a valid one into %s."
              .formatted(who, name, variable(model.name().provider()));
      case NAME ->
          "%s at %s has no model '%s': name one that it has, as in SPARRING_MODEL=%s:name."
              .formatted(who, address, name, model.name().provider().code());
      case ADDRESS ->
          "%s is not to be found at %s: is it running, and is SPARRING_MODEL_URL right?"
              .formatted(who, address);
      case QUOTA ->
          "The account at %s has nothing left to spend on '%s': top it up, or name another model."
              .formatted(who, name);
      case RATE ->
          "%s is asked for '%s' more often than it allows: it will be asked again later."
              .formatted(who, name);
      case TIMEOUT -> "'%s' of %s did not answer in time.".formatted(name, who);
      case MALFORMED ->
          "What '%s' at %s answers cannot be read: does it speak the protocol of %s?"
              .formatted(name, address, who);
      case REFUSED -> "%s does not let '%s' answer this.".formatted(who, name);
      case EMPTY -> "'%s' of %s answered without a word.".formatted(name, who);
      case CUT_OFF -> "The answer of '%s' of %s broke off.".formatted(name, who);
      case ENDLESS -> "'%s' of %s answered without end.".formatted(name, who);
      case BUSY -> "'%s' of %s has all the calls at once that it may have.".formatted(name, who);
      case RESTING -> "'%s' of %s failed, and is left alone for a while.".formatted(name, who);
      case SERVER -> "%s has trouble of its own with '%s'.".formatted(who, name);
    };
  }

  /** For a model that answers, but not as it is asked to. */
  static String noObject(Configured model) {
    return "'%s' of %s answered without the JSON that it was asked for: a larger model may do better."
        .formatted(model.name().name(), model.name().provider().title());
  }

  private static String variable(Provider provider) {
    return String.join(" or ", provider.keyVariables()) + ", or into SPARRING_MODEL_KEY";
  }
}
