package dev.sparring;

/** Where Sparring starts. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("Sparring");
  }
}
