package dev.sparring.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret that one person holds and the server does not: it keeps only a hash, the owner's name in
 * the journal. 192 random bits, in letters that need no quoting in a cookie, header or address.
 */
record Token(String secret) {
  static final String COOKIE = "sparring";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22,128}");
  private static final SecureRandom RANDOM = new SecureRandom();

  static Token fresh() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Empty if it cannot be one of ours. */
  static Optional<Token> of(String secret) {
    return FORM.matcher(secret).matches() ? Optional.of(new Token(secret)) : Optional.empty();
  }

  /** Hex SHA-256 of the secret. */
  String owner() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A token is not for logs. */
  @Override
  public String toString() {
    return "Token[...]";
  }
}
