package dev.sparring.scenario;

/**
 * A file's text as it was when it was read. A rehearsal keeps, by content hash, all files it began
 * with.
 *
 * @param name the path below the scenario folder with forward slashes, such as {@code
 *     rubrics/discovery.yaml}
 */
public record SourceFile(String name, String text) {}
