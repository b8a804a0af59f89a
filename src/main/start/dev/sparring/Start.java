package dev.sparring;

/** Compiled for every Java, so that one too old for Sparring gets a sentence, not a stack trace. */
public final class Start {
  private static final int OLDEST = 21;

  private Start() {}

  public static void main(String[] args) throws Exception {
    String version = System.getProperty("java.specification.version");
    if (version.startsWith("1.") || Integer.parseInt(version) < OLDEST) {
      System.err.println(
          "Sparring needs Java 21 or newer, and this is Java "
              + version
              + " ("
              + System.getProperty("java.home")
              + "). Install a newer one, or start it with its full path.");
      System.exit(1);
    }
    Class.forName("dev.sparring.Main")
        .getMethod("main", String[].class)
        .invoke(null, (Object) args);
  }
}
