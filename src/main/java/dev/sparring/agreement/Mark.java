package dev.sparring.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One reading of a take, a person's or Sparring's own. What was not said is empty.
 *
 * @param overall 1 to 5
 * @param coached the point to change that was coached
 * @param praised the point to keep that was praised
 * @param turn the seller turn that the coached point is about
 */
public record Mark(
    OptionalDouble overall, Optional<String> coached, Optional<String> praised, OptionalInt turn) {}
