package dev.sparring.model;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The model that each role has. Roles that name the same one share it, but for
 * the ear's. */
public final class Models {
  private final Map<Role, Model> models = new EnumMap<>(Role.class);

  public Models(Map<Role, Configured> configured, Clock clock) {
    var shared = new HashMap<Shared, Model>();
    configured.forEach(
        (role, one) ->
            models.put(
                role,
                shared.computeIfAbsent(
                    new Shared(one, role == Role.EAR), same -> new Model(one, clock))));
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
  }
}
