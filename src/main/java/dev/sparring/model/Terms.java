package dev.sparring.model;

import dev.sparring.model.ModelFault.Kind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a model lets itself be asked for. What it refuses is found out once: the question is asked
 * again without, and what is the server's doing all models at its address are spared.
 */
final class Terms {
  /** What else than a name says that something in the question is not understood. */
  private static final Set<Integer> NOT_UNDERSTOOD = Set.of(400, 422, 501);

  /** One way of asking. */
  record Wish(Set<Option> options, Limit limit) {}

  private final String model;
  private final Set<Option> server;
  private final Set<Option> untaken = ConcurrentHashMap.newKeySet();
  private final Set<Option> taken = ConcurrentHashMap.newKeySet();
  private volatile Limit limit = Limit.UNSAID;
  private volatile boolean inOnePiece;

  /**
   * @param model its name
   * @param server the options that its server does not take, shared by all models there
   */
  Terms(String model, Set<Option> server) {
    this.model = model;
    this.server = server;
  }

  /** A server of which nothing is known yet. */
  static Set<Option> newServer() {
    return ConcurrentHashMap.newKeySet();
  }

  /** How to ask for something that has these options. */
  Wish wish(Set<Option> wanted) {
    return new Wish(without(wanted, untaken()), limit);
  }

  /** The options that are known not to be taken. */
  Set<Option> untaken() {
    var all = EnumSet.noneOf(Option.class);
    all.addAll(untaken);
    all.addAll(server);
    return all;
  }

  Limit limit() {
    return limit;
  }

  /** Whether it last answered in one piece what was to be a stream. */
  boolean answersInOnePiece() {
    return inOnePiece;
  }

  /** It answered: so it takes what was asked, and what was left out for a try it does not. */
  void answered(Wish wish, Set<Option> wanted, boolean inOnePieceNow) {
    taken.addAll(wish.options());
    inOnePiece = inOnePieceNow;
    without(without(wanted, wish.options()), untaken()).forEach(this::leave);
  }

  private void leave(Option option) {
    (option.ofServer() ? server : untaken).add(option);
  }

  /** It takes a schema and does not heed it: that is the model's doing. */
  void heedsNoSchema() {
    untaken.add(Option.SCHEMA);
  }

  /** How to ask again, if that may help; what was refused by its name is remembered. */
  Optional<Wish> otherwise(Wish asked, Kind fault, Call.@Nullable Refused refused) {
    if (refused == null) {
      return fault == Kind.CUT_OFF && limit == Limit.UNSAID ? longer(asked) : Optional.empty();
    }
    var named = EnumSet.noneOf(Option.class);
    named.addAll(Option.namedBy(refused, model));
    named.retainAll(asked.options());
    var next = asked.limit().after(refused);
    if (!named.isEmpty() || next != asked.limit()) {
      named.forEach(this::leave);
      limit = next;
      return Optional.of(new Wish(without(asked.options(), named), next));
    }
    var unproven = without(asked.options(), taken);
    return NOT_UNDERSTOOD.contains(refused.status()) && !unproven.isEmpty()
        ? Optional.of(new Wish(without(asked.options(), unproven), asked.limit()))
        : Optional.empty();
  }

  /** Left to themselves some servers stop a model in the midst of its thinking. */
  private Optional<Wish> longer(Wish asked) {
    limit = Limit.MAX_COMPLETION_TOKENS;
    return Optional.of(new Wish(asked.options(), limit));
  }

  private static Set<Option> without(Set<Option> options, Set<Option> some) {
    var rest = EnumSet.noneOf(Option.class);
    rest.addAll(options);
    rest.removeAll(some);
    return rest;
  }
}
