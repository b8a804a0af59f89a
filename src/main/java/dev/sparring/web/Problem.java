package dev.sparring.web;

import dev.sparring.rehearsal.BadInput;
import dev.sparring.rehearsal.NoSuchRehearsal;
import dev.sparring.rehearsal.Overtaken;
import dev.sparring.rehearsal.UnreadablePlay;
import dev.sparring.rehearsal.WrongStage;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.handler.HttpException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request: RFC 9457.
 *
 * @param type {@code about:blank} where the status says it all
 * @param members further ones, by problem type: docs/api.md
 * @param retryAfter the time after which it may be asked again; zero where that is not known
 */
public record Problem(
    String type, int status, String detail, JsonObject members, Duration retryAfter) {
  private static final String BLANK = "about:blank";

  static Problem of(int status, String detail) {
    return new Problem(BLANK, status, detail, new JsonObject());
  }

  private Problem(String type, int status, String detail, JsonObject members) {
    this(type, status, detail, members, Duration.ZERO);
  }

  Problem after(Duration time) {
    return new Problem(type, status, detail, members, time);
  }

  /** In whole seconds, as {@code Retry-After} has it; 0 where that is not known. */
  long waitSeconds() {
    return retryAfter.plusNanos(999_999_999).toSeconds();
  }

  /**
   * @param failure null if a route was failed with a status alone
   * @param status -1 if only the failure tells
   */
  static Problem of(@Nullable Throwable failure, int status) {
    return switch (failure) {
      case null -> of(status < 0 ? 500 : status, phrase(status < 0 ? 500 : status));
      case Refused refused -> refused.problem();
      case BadInput bad -> badInput(bad);
      case NoSuchRehearsal none -> of(404, "There is no such rehearsal.");
      case WrongStage wrong -> wrongStage(wrong);
      case Overtaken overtaken -> overtaken(overtaken);
      case UnreadablePlay unreadable ->
          of(
              410,
              "This rehearsal was begun with a scenario that this version cannot read. It can be erased.");
      case HttpException http -> of(http.getStatusCode(), phrase(http.getStatusCode()));
      case UncheckedIOException down -> of(503, "The journal cannot be reached. Try again soon.");
      default -> of(500, "Something went wrong on our side. It is in the log.");
    };
  }

  String title() {
    return phrase(status);
  }

  JsonObject toJson() {
    return new JsonObject()
        .put("type", type)
        .put("title", title())
        .put("status", status)
        .put("detail", detail)
        .mergeIn(members);
  }

  private static Problem badInput(BadInput bad) {
    var error = new JsonObject().put("field", bad.field()).put("detail", bad.what());
    return new Problem(
        "urn:sparring:bad-input",
        422,
        "'%s' %s".formatted(bad.field(), bad.what()),
        new JsonObject().put("errors", JsonArray.of(error)));
  }

  private static Problem wrongStage(WrongStage wrong) {
    return new Problem(
        "urn:sparring:wrong-stage",
        409,
        "The rehearsal stands at '%s'.".formatted(wrong.stage().code()),
        new JsonObject().put("stage", wrong.stage().code()));
  }

  private static Problem overtaken(Overtaken overtaken) {
    var now = overtaken.now();
    return new Problem(
        "urn:sparring:overtaken",
        409,
        "Another line came first.",
        new JsonObject()
            .put("stage", now.stage().code())
            .put("take", now.take().number())
            .put("last", now.take().last()));
  }

  private static String phrase(int status) {
    return HttpResponseStatus.valueOf(status).reasonPhrase();
  }
}
