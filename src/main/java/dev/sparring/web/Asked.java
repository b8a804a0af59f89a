package dev.sparring.web;

import dev.sparring.rehearsal.NoSuchRehearsal;
import io.netty.util.NetUtil;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request, read whole. */
public final class Asked {
  private static final String BEARER = "Bearer ";
  private static final List<String> FORWARDED =
      List.of("forwarded", "x-forwarded-for", "x-real-ip");
  private static final int IPV6_BYTES = 16;
  private final RoutingContext ctx;
  private final Buffer body;

  Asked(RoutingContext ctx, Buffer body) {
    this.ctx = ctx;
    this.body = body;
  }

  /** What stands in the path in place of a name in braces. */
  String path(String name) {
    return ctx.pathParam(name);
  }

  String path() {
    return ctx.normalizedPath();
  }

  Optional<String> query(String name) {
    return Optional.ofNullable(ctx.queryParams().get(name));
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(ctx.request().getHeader(name));
  }

  Optional<String> cookie(String name) {
    return Optional.ofNullable(ctx.request().getCookie(name)).map(cookie -> cookie.getValue());
  }

  /** The path with its query, as it was asked for. */
  String address() {
    return ctx.request().uri();
  }

  /** The host that was asked for, without its port; empty if none was named. */
  String host() {
    var authority = ctx.request().authority();
    return authority == null ? "" : authority.host();
  }

  /**
   * A proxy on this machine asks for somebody else, and a page elsewhere may name this machine as
   * it likes: neither is local.
   *
   * @throws Refused with 404 for anybody who is not on this machine
   */
  void mustBeLocal() {
    var from = ctx.request().remoteAddress().hostAddress();
    var isProxied = FORWARDED.stream().anyMatch(name -> header(name).isPresent());
    if (from == null || isProxied || !Callers.isLoopback(host()) || !Callers.isLoopback(from)) {
      throw new Refused(404, "There is nothing here.");
    }
  }

  /**
   * The network address that asks. Where a proxy on this machine asks for somebody, the one that it
   * added last: those before it are what that somebody said. Of IPv6 the network alone, in which
   * one household has any number of addresses. Empty for whoever sits at this machine.
   */
  Optional<String> from() {
    var from = ctx.request().remoteAddress().hostAddress();
    if (from != null && !Callers.isLoopback(from)) {
      return Optional.of(network(from));
    }
    return header("x-forwarded-for")
        .map(all -> all.substring(all.lastIndexOf(',') + 1))
        .or(() -> header("x-real-ip"))
        .map(address -> network(address.strip()));
  }

  private static String network(String address) {
    var bytes = NetUtil.createByteArrayFromIpAddressString(address);
    return switch (bytes == null ? 0 : bytes.length) {
      case 0 -> "unknown";
      case IPV6_BYTES -> HexFormat.of().formatHex(bytes, 0, IPV6_BYTES / 2);
      default -> HexFormat.of().formatHex(bytes);
    };
  }

  /** Who asks: by the bearer token, else by the cookie. */
  Optional<Token> token() {
    return header("authorization")
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(value -> value.substring(BEARER.length()).strip())
        .or(() -> cookie(Token.COOKIE))
        .flatMap(Token::of);
  }

  /**
   * The hash of who asks.
   *
   * @throws NoSuchRehearsal for somebody without a token, who owns nothing
   */
  String owner() {
    return token().orElseThrow(NoSuchRehearsal::new).owner();
  }

  /**
   * @throws Refused with 400 or 415 if the body is not JSON
   */
  Fields json() {
    requireType("application/json");
    return JsonFields.parse(Utf8.decode(body.getBytes()));
  }

  /**
   * @throws Refused with 400 or 415 if the body is not a form
   */
  Fields form() {
    requireType("application/x-www-form-urlencoded");
    return FormFields.parse(Utf8.decode(body.getBytes()));
  }

  private void requireType(String type) {
    var given = header("content-type").orElse("").toLowerCase(Locale.ROOT);
    if (!given.split(";", 2)[0].strip().equals(type)) {
      throw new Refused(415, "The body must be %s.".formatted(type));
    }
  }
}
