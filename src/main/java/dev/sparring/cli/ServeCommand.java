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
      "  SPARRING_PORT           the port, 8080; 0 takes a free one",
      "  SPARRING_HOST           the address to listen on, 127.0.0.1; 0.0.0.0 for all",
      "  SPARRING_DATA           the folder of the local database file, data",
      "  SPARRING_DATABASE       a JDBC URL, such as jdbc:postgresql://db/sparring?user=me&password=secret",
      "  SPARRING_SCENARIOS      the folder of scenario files, scenarios; without it the packed ones are played",
      "  SPARRING_AUTHORS        who may save scenarios from the page: local (who sits at this machine), everyone, nobody; local",
      "  SPARRING_METRICS        who may read /metrics, for Prometheus: local, everyone, nobody; local",
      "  SPARRING_MODEL          the language model that hears, words buyers, judges and coaches, as provider:name, such as",
      "                          ollama:llama3.2; the providers are openai, anthropic, gemini, mistral, ollama",
      "  SPARRING_MODEL_BUYER, SPARRING_MODEL_JUDGE, SPARRING_MODEL_COACH, SPARRING_MODEL_EAR",
      "                          another model for one of the four; the ear's is the buyer's where none is named",
      "  SPARRING_MODEL_URL      where it is asked, such as http://localhost:8000/v1; otherwise the provider's address",
      "  SPARRING_MODEL_KEY      its key; otherwise what the provider's usual variable holds, such as OPENAI_API_KEY",
      "  SPARRING_MODEL_KEY_FILE a file that holds its key",
      "  SPARRING_MODEL_BUDGET   how many tokens models may take in a calendar month; then the script speaks",
      "  SPARRING_JUDGE_READS    how often a judge reads each transcript, 1; the report shows where reads differ",
      "  SPARRING_EMBEDDING      an embedding model that helps to hear topics, as provider:name, such as",
      "                          ollama:nomic-embed-text; none unless named"
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
