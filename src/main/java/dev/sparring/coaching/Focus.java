package dev.sparring.coaching;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the seller brings to the coaching.
 *
 * @param redo the turn that the seller would redo, if one was chosen
 * @param insight how good the reflection was, 0 to 1, for the situational style
 * @param workingOn the point to change that the seller is working on
 */
public record Focus(OptionalInt redo, double insight, Optional<String> workingOn) {
  public static final Focus NONE = new Focus(OptionalInt.empty(), 0, Optional.empty());
}
