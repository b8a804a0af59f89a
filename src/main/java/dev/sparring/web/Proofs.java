package dev.sparring.web;

import dev.sparring.proof.Effort;
import dev.sparring.proof.Prover;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Checks on threads of their own. They compute for seconds without a pause: on virtual threads they
 * would keep every page waiting, and so many at once that none is done.
 */
final class Proofs implements Prover {
  /** From asking to the answer; whoever waits longer has gone. */
  static final Duration DEADLINE = Duration.ofSeconds(10);

  private static final int WAITING = 16;

  private final ThreadPoolExecutor pool;
  private final Duration deadline;

  /** Half of the processors are left to everybody else. */
  Proofs() {
    this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WAITING, DEADLINE);
  }

  /**
   * @param atOnce how many are worked on, 1 or more
   * @param waiting how many more are taken, 1 or more
   */
  Proofs(int atOnce, int waiting, Duration deadline) {
    var threads = Thread.ofPlatform().daemon().name("proof-", 0).factory();
    this.pool =
        new ThreadPoolExecutor(
            atOnce, atOnce, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), threads);
    this.pool.allowCoreThreadTimeOut(true);
    this.deadline = deadline;
  }

  @Override
  public <T> T prove(Function<Effort, T> work) throws Busy {
    var effort = Effort.usual();
    var task = new FutureTask<T>(() -> work.apply(effort));
    try {
      pool.execute(task);
      return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException full) {
      throw new Busy("Too many scenarios are being checked. " + again());
    } catch (TimeoutException late) {
      throw new Busy("The check was ended after %d seconds. ".formatted(seconds()) + again());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new Busy("The check was interrupted. " + again());
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException own
          ? own
          : new IllegalStateException(failed.getCause());
    } finally {
      effort.end();
      pool.remove(task);
    }
  }

  /** When it may be tried again. */
  long seconds() {
    return Math.max(1, deadline.toSeconds());
  }

  private String again() {
    return "Try again in %d seconds.".formatted(seconds());
  }
}
