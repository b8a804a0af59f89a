package dev.sparring.model;

import java.util.Optional;

/**
 * How a provider is reached.
 *
 * @param address without a slash at its end
 * @param key what it lets us in by; empty where it wants none
 */
public record Access(String address, Optional<String> key) {

  /** Without the key: this may stand in a log. */
  @Override
  public String toString() {
    return address + (key.isPresent() ? ", with a key" : ", without a key");
  }
}
