package dev.sparring.model;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * What a model server was asked.
 *
 * @param number from 1, in the order of arrival
 * @param headers by their names in small letters, without those that carry keys
 * @param messages the system's first, whichever way the protocol sends it
 * @param body all of it
 */
public record Asked(
    int number, Map<String, String> headers, List<Message> messages, JsonObject body) {

  /**
   * @param role system, user or assistant
   */
  public record Message(String role, String text) {}

  /** What was said last. */
  public String last() {
    return messages.getLast().text();
  }
}
