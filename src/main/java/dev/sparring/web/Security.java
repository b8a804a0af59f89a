package dev.sparring.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds for every request and every answer. */
final class Security {
  /** No inline script, no inline style, nothing from anywhere else. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private Security() {}

  /** The policy with one more script allowed, by its hash such as {@code sha256-...}. */
  static String policyAllowing(String scriptHash) {
    return POLICY.replace("script-src 'self'", "script-src 'self' '%s'".formatted(scriptHash));
  }

  static void guard(RoutingContext ctx) {
    ctx.response()
        .putHeader("content-security-policy", POLICY)
        .putHeader("x-content-type-options", "nosniff")
        .putHeader("referrer-policy", "same-origin")
        .putHeader("cross-origin-opener-policy", "same-origin")
        .putHeader("cross-origin-resource-policy", "same-origin")
        .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    if (BROKEN_ESCAPE.matcher(ctx.request().uri()).find()) {
      ctx.fail(new Refused(400, "The address is broken."));
    } else if (changesThings(ctx.request()) && isFromAnotherSite(ctx.request())) {
      ctx.fail(new Refused(403, "This came from another site."));
    } else {
      ctx.next();
    }
  }

  private static boolean changesThings(HttpServerRequest request) {
    return !SAFE.contains(request.method());
  }

  /** By what browsers say of themselves; older ones only send an origin, others send neither. */
  private static boolean isFromAnotherSite(HttpServerRequest request) {
    var site = request.getHeader("sec-fetch-site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin != null && !origin.endsWith("://" + request.authority());
  }
}
