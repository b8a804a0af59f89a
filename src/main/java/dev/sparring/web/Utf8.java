package dev.sparring.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text from outside, taken strictly: a wrong byte is refused and not replaced. */
final class Utf8 {
  private Utf8() {}

  /**
   * @throws Refused with 400 if it is not UTF-8
   */
  static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Refused(400, "The body is not UTF-8.");
    }
  }
}
