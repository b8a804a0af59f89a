package dev.sparring.rehearsal;

/** Input that cannot be taken; nothing of it is stored. */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String field;

  public BadInput(String field, String what) {
    super("'%s' %s".formatted(field, what));
    this.field = field;
  }

  public String field() {
    return field;
  }
}
