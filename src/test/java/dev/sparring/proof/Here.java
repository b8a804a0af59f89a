package dev.sparring.proof;

import java.util.function.Function;

/** Works where it is asked, as long as it takes. */
public final class Here implements Prover {
  @Override
  public <T> T prove(Function<Effort, T> work) {
    return work.apply(Effort.usual());
  }
}
