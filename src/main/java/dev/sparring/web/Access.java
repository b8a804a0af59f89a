package dev.sparring.web;

/** Who may use a route. */
enum Access {
  ANYONE,
  /** Whoever began the rehearsal in the path; for anybody else it does not exist. */
  OWNER,
  /** Whoever asks on the server's own machine; for anybody else there is nothing. */
  LOCAL
}
