package dev.sparring.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A person's words as they stand apart from their event, which holds the part and the hash only.
 *
 * @param part which words of the event these are, from 1
 * @param salt drawn for these words, so that nobody can guess erased words by their hash
 */
record Vaulted(int part, String salt, String text) {

  /** SHA-256 of the salt and the text in UTF-8, in Base64 for URLs. */
  String hash() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(salt + text));
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
