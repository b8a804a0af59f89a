package dev.sparring.buyer;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that the script can put into words.
 *
 * @param name the same in every language
 * @param wordings at least one
 * @param reserve other wordings, for when all of these were said in the take
 */
record Thing(String name, List<String> wordings, List<String> reserve) {
  List<String> all() {
    return Stream.concat(wordings.stream(), reserve.stream()).toList();
  }
}
