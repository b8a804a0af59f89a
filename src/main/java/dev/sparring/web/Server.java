package dev.sparring.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP server: one event loop a core, handlers on virtual threads.
 *
 * <pre>
 *   request -> Security -> Bodies -> virtual thread: Route -> Answer -> event loop: sent
 *                 any failure -> Problem -> Routes.problem -> Answer -> sent
 * </pre>
 */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int IDLE_SECONDS = 60;

  private final Vertx vertx;
  private final Routes api;
  private final Routes pages;
  private final AtomicInteger port = new AtomicInteger();

  private Server(Vertx vertx, Routes api, Routes pages) {
    this.vertx = vertx;
    this.api = api;
    this.pages = pages;
  }

  /** What a server runs on, with an event loop a core. */
  public static Vertx vertx() {
    return Vertx.vertx(new VertxOptions().setEventLoopPoolSize(CORES));
  }

  /**
   * Returns once it can be asked.
   *
   * @param vertx closed with the server
   * @param port 0 takes a free one
   */
  public static Server start(Vertx vertx, String host, int port, Routes api, Routes pages) {
    var server = new Server(vertx, api, pages);
    var options = new DeploymentOptions().setInstances(CORES);
    server.vertx.deployVerticle(() -> server.new Listener(host, port), options).await();
    return server;
  }

  /** The port that it listens on. */
  public int port() {
    return port.get();
  }

  /** Every route, of the API and of the pages. */
  List<Route> routes() {
    return Stream.of(api, pages).flatMap(part -> part.routes().stream()).toList();
  }

  @Override
  public void close() {
    vertx.close().await();
  }

  private final class Listener extends VerticleBase {
    private final String host;
    private final int wanted;

    Listener(String host, int wanted) {
      this.host = host;
      this.wanted = wanted;
    }

    @Override
    public Future<HttpServer> start() {
      var options =
          new HttpServerOptions()
              .setCompressionSupported(true)
              .setHandle100ContinueAutomatically(true)
              .setIdleTimeout(IDLE_SECONDS);
      // A negative port is a free one that all instances share.
      return vertx
          .createHttpServer(options)
          .requestHandler(router())
          .listen(wanted == 0 ? -1 : wanted, host)
          .onSuccess(http -> port.set(http.actualPort()));
    }
  }

  private Router router() {
    var router = Router.router(vertx);
    router.route().handler(Security::guard).failureHandler(this::fail);
    routes().forEach(route -> mount(router, route));
    methodsByPath()
        .forEach((path, allow) -> router.route(pattern(path)).handler(ctx -> refuse(ctx, allow)));
    router.route().last().handler(ctx -> ctx.fail(new Refused(404, "There is nothing here.")));
    return router;
  }

  private void mount(Router router, Route route) {
    var mounted = router.route(pattern(route.path())).method(route.method());
    if (route.method().equals(HttpMethod.GET)) {
      mounted.method(HttpMethod.HEAD);
    }
    mounted.handler(ctx -> respond(ctx, route));
  }

  private void respond(RoutingContext ctx, Route route) {
    Bodies.read(ctx.request())
        .compose(body -> Blocking.call(() -> route.answer(new Asked(ctx, body))))
        .map(
            answer -> {
              answer.send(ctx);
              return answer;
            })
        .onFailure(ctx::fail);
  }

  private Map<String, String> methodsByPath() {
    return routes().stream()
        .collect(
            groupingBy(
                Route::path,
                LinkedHashMap::new,
                mapping(
                    route ->
                        route.method().equals(HttpMethod.GET) ? "GET, HEAD" : route.method().name(),
                    joining(", "))));
  }

  private static void refuse(RoutingContext ctx, String allow) {
    ctx.response().putHeader(HttpHeaders.ALLOW, allow);
    ctx.fail(new Refused(405, "Here you can only " + allow + "."));
  }

  /** The one place where failures are answered. */
  private void fail(RoutingContext ctx) {
    var problem = Problem.of(ctx.failure(), ctx.statusCode());
    if (problem.status() >= 500) {
      LOG.error("{} {}", ctx.request().method(), ctx.request().path(), ctx.failure());
    }
    if (ctx.response().headWritten()) {
      ctx.request().connection().close();
    } else {
      if (problem.waitSeconds() > 0) {
        ctx.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(problem.waitSeconds()));
      }
      var part = ctx.request().path().startsWith("/api/") ? api : pages;
      Blocking.call(() -> part.problem(new Asked(ctx, Buffer.buffer()), problem))
          .onSuccess(answer -> answer.send(ctx))
          .onFailure(broken -> giveUp(ctx, broken));
    }
  }

  private static void giveUp(RoutingContext ctx, Throwable broken) {
    LOG.error("a problem could not be told", broken);
    if (!ctx.response().ended()) {
      ctx.response().setStatusCode(500).end();
    }
  }

  /** Vert.x writes {@code :name} for what we write {@code {name}}. */
  private static String pattern(String path) {
    return path.replace('{', ':').replace("}", "");
  }
}
