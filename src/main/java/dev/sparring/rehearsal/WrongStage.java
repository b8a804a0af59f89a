package dev.sparring.rehearsal;

/** A command that does not fit the stage. */
public final class WrongStage extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final Stage stage;

  public WrongStage(Stage stage) {
    super("the rehearsal stands at '%s'".formatted(stage.code()));
    this.stage = stage;
  }

  public Stage stage() {
    return stage;
  }
}
