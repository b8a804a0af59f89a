package dev.sparring.web.pages;

import dev.sparring.proof.Attempt;
import dev.sparring.proof.Case;
import java.util.List;

/**
 * A case is being drafted.
 *
 * @param made for each draft so far, how many problems went back with it
 */
public record DraftingPage(String words, List<Integer> made) {
  public static Page of(Case told, List<Attempt> made) {
    var problems = made.stream().map(attempt -> attempt.checked().problems().size()).toList();
    return Page.of("scenarios/drafting", new DraftingPage(told.words(), problems));
  }
}
