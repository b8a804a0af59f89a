package dev.sparring.web.pages;

import dev.sparring.rehearsal.Seen;
import java.time.Instant;
import java.util.Optional;

/** The one page that a rehearsal stands at. */
public final class StepPages {
  private StepPages() {}

  /** Empty at the report's stage, which has an address of its own. */
  public static Optional<Page> of(Seen seen, Remark remark, Instant now) {
    return switch (seen.stage()) {
      case TAKE -> Optional.of(Page.of("rehearsal/take", TakePage.of(seen, remark, now)));
      case REFLECTION ->
          Optional.of(Page.of("rehearsal/reflection", ReflectionPage.of(seen, remark)));
      case COACHING -> Optional.of(Page.of("rehearsal/coaching", CoachingPage.of(seen, remark)));
      case REWIND -> Optional.of(Page.of("rehearsal/rewind", RewindPage.of(seen, remark)));
      case REPORT -> Optional.empty();
    };
  }
}
