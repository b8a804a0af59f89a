package dev.sparring.model;

import dev.sparring.hearing.Tongues;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The model that each role has. Roles that name the same one share it, but for the ear, and models
 * at one address share what is found out about their server.
 */
public final class Models {
  private final Map<Role, Model> models = new EnumMap<>(Role.class);

  public Models(Map<Role, Configured> configured, Clock clock) {
    var shared = new HashMap<Shared, Model>();
    var habits = new HashMap<Configured, Habit>();
    var servers = new HashMap<String, Set<Option>>();
    configured.forEach(
        (role, one) -> {
          var server =
              servers.computeIfAbsent(one.access().address(), address -> Terms.newServer());
          var habit = habits.computeIfAbsent(one, model -> new Habit());
          models.put(
              role,
              shared.computeIfAbsent(
                  new Shared(one, role == Role.EAR), same -> new Model(one, clock, server, habit)));
        });
  }

  /** An ear has so little time that a model may fail it, and word a buyer well. */
  private record Shared(Configured model, boolean inHaste) {}

  /** Empty if none is configured: then rules and the script do without. */
  public Optional<Model> of(Role role) {
    return Optional.ofNullable(models.get(role));
  }

  /** Loads what the first call would have to wait for. Asks nothing. */
  public void warm() {
    models.values().forEach(Model::warm);
    if (models.containsKey(Role.BUYER)) {
      Tongues.warm();
    }
  }
}
