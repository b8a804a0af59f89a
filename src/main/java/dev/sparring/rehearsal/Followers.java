package dev.sparring.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who wants to know when a rehearsal has gone on. */
final class Followers {
  private final Map<String, List<Runnable>> byRehearsal = new ConcurrentHashMap<>();

  void tell(String rehearsal) {
    var following =
        rehearsal.equals(Journal.ANY)
            ? byRehearsal.values().stream().flatMap(List::stream).toList()
            : byRehearsal.getOrDefault(rehearsal, List.of());
    following.forEach(Runnable::run);
  }

  Journal.Listening add(String rehearsal, Runnable changed) {
    byRehearsal.compute(
        rehearsal,
        (id, others) -> {
          var all = others == null ? new CopyOnWriteArrayList<Runnable>() : others;
          all.add(changed);
          return all;
        });
    return () -> remove(rehearsal, changed);
  }

  private void remove(String rehearsal, Runnable changed) {
    byRehearsal.computeIfPresent(
        rehearsal,
        (id, all) -> {
          all.remove(changed);
          return all.isEmpty() ? null : all;
        });
  }
}
