package dev.sparring;

import dev.sparring.model.Dialogues;
import java.nio.file.Files;
import java.util.Locale;

/**
 * A thousand dialogues with a model that tries to tell, to sell, to please, to be somebody else.
 */
final class AdversaryBench {
  private static final int DIALOGUES = 1_000;

  private AdversaryBench() {}

  public static void main(String[] args) throws Exception {
    var found = Dialogues.hold(DIALOGUES, Files.createTempDirectory("sparring"));
    System.out.printf(
        Locale.ROOT,
        "%,d dialogues, %,d replies: %d harms reached the seller; without the guard %.0f %% of replies"
            + " would have held one%n",
        found.dialogues(),
        found.replies(),
        found.reached().size(),
        100.0 * found.unguarded() / found.replies());
    System.out.printf(
        "pitching sellers left: %d of %d, by the script's buyer %d%n",
        found.left(), found.pitchers(), found.scripted());
    System.out.println("tries: " + found.outcomes());
    found.reached().stream().limit(20).forEach(System.out::println);
  }
}
