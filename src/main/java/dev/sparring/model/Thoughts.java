package dev.sparring.model;

import dev.sparring.model.Marks.Mark;
import java.util.function.Predicate;

/**
 * Cuts out of one answer what the model thinks in it, and hands the rest on. Thinking may come
 * without a mark before it, and then only the one behind it tells: until it is known that a model
 * does not think, nothing is handed on that might still turn out to be thought. Of one that is
 * known to speak plainly each piece is handed on as it comes.
 */
final class Thoughts {
  private enum At {
    /** It cannot be told yet. */
    UNTOLD,
    THOUGHT,
    ANSWER,
    /** What comes is neither. */
    END
  }

  private final Habit habit;
  private final Predicate<String> answer;
  private final StringBuilder open = new StringBuilder();
  private final StringBuilder said = new StringBuilder();
  private At at;
  private boolean wanted = true;
  private boolean found;
  private boolean opened;

  /**
   * @param answer gets each part of it; false when that was enough
   */
  Thoughts(Habit habit, Predicate<String> answer) {
    this.habit = habit;
    this.answer = answer;
    this.at = habit.isPlain() ? At.ANSWER : At.UNTOLD;
  }

  /** Takes the next part of all that comes; false if no more of it is wanted. */
  boolean hear(String part) {
    open.append(part);
    if (Marks.mayEndIn(part)) {
      for (var mark = Marks.first(open); mark.isPresent(); mark = Marks.first(open)) {
        pass(mark.get());
      }
    }
    if (at == At.ANSWER) {
      handOn(Marks.begun(open));
    } else if (at == At.END) {
      open.setLength(0);
    }
    return wanted;
  }

  /** That was all. */
  void end() {
    var untold = at == At.UNTOLD && !habit.isUnopened();
    if (at == At.ANSWER || untold) {
      handOn(open.length());
    }
    if (!found && !said.toString().isBlank()) {
      habit.spokePlainly();
    }
  }

  /** What was handed on so far. */
  String said() {
    return said.toString();
  }

  /** Whether any of it was thinking. */
  boolean found() {
    return found;
  }

  private void pass(Mark mark) {
    switch (mark.kind()) {
      case THINKS -> {
        opened = true;
        leave(mark, At.THOUGHT);
        thought(mark);
      }
      case HAS_THOUGHT -> hasThought(mark);
      case ANSWERS -> leave(mark, At.ANSWER);
      case HAS_ANSWERED -> hasAnswered(mark);
      case ENDS -> {
        if (at == At.THOUGHT) {
          hasThought(mark);
        } else {
          hasAnswered(mark);
        }
      }
    }
  }

  private void hasThought(Mark mark) {
    // Too late for what was handed on; whatever follows it would make no sense.
    var late = at == At.ANSWER && !opened && !said.toString().isBlank();
    open.delete(0, mark.to());
    thought(mark);
    become(late ? At.END : At.ANSWER);
  }

  private void hasAnswered(Mark mark) {
    if (at == At.UNTOLD && !habit.isUnopened()) {
      at = At.ANSWER;
    }
    leave(mark, At.END);
  }

  private void thought(Mark mark) {
    found = true;
    habit.thought(opened || !mark.sure());
  }

  private void become(At next) {
    at = at == At.END ? At.END : next;
  }

  /** What stands before the mark is handed on if it is the answer. */
  private void leave(Mark mark, At next) {
    if (at == At.ANSWER) {
      handOn(mark.from());
      open.delete(0, mark.to() - mark.from());
    } else {
      open.delete(0, mark.to());
    }
    become(next);
  }

  private void handOn(int length) {
    var part = open.substring(0, length);
    open.delete(0, length);
    if (!part.isEmpty() && wanted) {
      said.append(part);
      wanted = answer.test(part);
    }
  }
}
