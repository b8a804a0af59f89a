package dev.sparring.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves the pages and the JSON API until it is stopped. This is what happens without a command, too.",
    footer = {
      "",
      "Settings, all optional, from the environment:",
      "  SPARRING_PORT       the port, 8080; 0 takes a free one",
      "  SPARRING_HOST       the address to listen on, 127.0.0.1; 0.0.0.0 for all",
      "  SPARRING_DATA       the folder of the local database file, data",
      "  SPARRING_DATABASE   a JDBC URL, such as jdbc:postgresql://db/sparring?user=me&password=secret",
      "  SPARRING_SCENARIOS  the folder of scenario files, scenarios; without it the packed ones are played"
    })
final class ServeCommand implements Callable<Integer> {
  private final Callable<Integer> serve;

  ServeCommand(Callable<Integer> serve) {
    this.serve = serve;
  }

  @Override
  public Integer call() throws Exception {
    return serve.call();
  }
}
