package dev.sparring.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One place over another. A translation is looked for where its original is: that of another file
 * of the same name would not fit.
 */
record Over(Sources above, Sources below) implements Sources {
  @Override
  public Optional<SourceFile> find(String name) {
    return above.find(name).or(() -> translatesAbove(name) ? Optional.empty() : below.find(name));
  }

  @Override
  public String called(String name) {
    var belongsAbove = above.find(name).isPresent() || translatesAbove(name);
    return belongsAbove ? above.called(name) : below.called(name);
  }

  private boolean translatesAbove(String name) {
    return Scenarios.originalOf(name).flatMap(above::find).isPresent();
  }

  @Override
  public List<String> names() {
    return Stream.concat(above.names().stream(), below.names().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
