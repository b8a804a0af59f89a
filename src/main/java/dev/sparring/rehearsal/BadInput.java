package dev.sparring.rehearsal;

/** Input that cannot be taken; nothing of it is stored. */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String field;
  private final String what;

  public BadInput(String field, String what) {
    super("'%s' %s".formatted(field, what));
    this.field = field;
    this.what = what;
  }

  public String field() {
    return field;
  }

  /** What is wrong with it, such as "is empty". */
  public String what() {
    return what;
  }
}
