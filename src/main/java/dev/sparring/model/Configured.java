package dev.sparring.model;

/** A model that settings name, and how it is reached. */
public record Configured(ModelName name, Access access) {}
