package dev.sparring.scenario;

import java.util.Optional;

/** The author's own words for one criterion or point; empty where the rubric's serve. */
public record CoachingWords(
    Optional<String> praise, Optional<String> advice, Optional<String> attempt) {}
