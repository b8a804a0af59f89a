package dev.sparring.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sparring.buyer.Move;
import dev.sparring.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What a transcript notes of a buyer's turn: what it told, asked or agreed to. */
final class Noted {
  private static final List<String> NOTES = List.of("told", "asks", "agreed");

  private Noted() {}

  static boolean anywhere(JsonNode turns) {
    return StreamSupport.stream(turns.spliterator(), false)
        .anyMatch(turn -> NOTES.stream().anyMatch(turn::has));
  }

  static List<Move> in(JsonNode turn, Optional<Scenario> scenario) {
    var moves = new ArrayList<Move>();
    turn.path("told").forEach(told -> moves.add(told(told, scenario)));
    if (turn.has("asks")) {
      moves.add(new Move.Ask(challenge(turn.get("asks"), scenario)));
    }
    if (turn.path("agreed").asBoolean()) {
      moves.add(new Move.Agree(Optional.empty()));
    }
    return moves;
  }

  private static Move told(JsonNode told, Optional<Scenario> scenario) {
    var topic = JsonLines.text(told, "topic");
    if (scenario.isPresent()
        && scenario.get().topics().stream().map(Scenario.Topic::id).noneMatch(topic::equals)) {
      throw new JsonLines.Bad("no topic '" + topic + "' in this scenario");
    }
    return new Move.Answer(topic, depth(JsonLines.text(told, "depth")));
  }

  private static Move.Depth depth(String depth) {
    return switch (depth.toLowerCase(Locale.ROOT)) {
      case "brief" -> Move.Depth.BRIEF;
      case "says" -> Move.Depth.SAYS;
      case "more" -> Move.Depth.MORE;
      default -> throw new JsonLines.Bad("'depth' must be 'brief', 'says' or 'more'");
    };
  }

  private static int challenge(JsonNode asks, Optional<Scenario> scenario) {
    int most = scenario.map(known -> known.challenges().size()).orElse(Integer.MAX_VALUE);
    if (!asks.isInt() || asks.asInt() < 0 || asks.asInt() >= most) {
      throw new JsonLines.Bad("'asks' must be the number of a hard question, from 0");
    }
    return asks.asInt();
  }
}
