package dev.sparring.web;

import io.vertx.core.http.HttpMethod;

/**
 * One entry in the table of routes.
 *
 * @param path with names in braces, such as {@code /rehearsals/{id}/turns}; {@code *} at the end
 *     stands for anything
 */
public record Route(HttpMethod method, String path, Access access, Handler handler) {

  /** Answers a request. Runs on a virtual thread and may block; whatever it throws is answered. */
  @FunctionalInterface
  public interface Handler {
    Answer answer(Asked asked) throws Exception;
  }

  static Route get(String path, Access access, Handler handler) {
    return new Route(HttpMethod.GET, path, access, handler);
  }

  static Route post(String path, Access access, Handler handler) {
    return new Route(HttpMethod.POST, path, access, handler);
  }

  static Route put(String path, Access access, Handler handler) {
    return new Route(HttpMethod.PUT, path, access, handler);
  }

  Answer answer(Asked asked) throws Exception {
    switch (access) {
      case ANYONE -> {}
      case OWNER -> asked.owner();
      case LOCAL -> asked.mustBeLocal();
    }
    return handler.answer(asked);
  }
}
