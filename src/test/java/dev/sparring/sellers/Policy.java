package dev.sparring.sellers;

import dev.sparring.buyer.Take;
import dev.sparring.rehearsal.Play;

/** What a seller says next. */
interface Policy {
  /** Never empty. */
  String next(Play play, Take take, Chance chance);
}
