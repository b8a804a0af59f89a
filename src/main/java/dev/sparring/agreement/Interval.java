package dev.sparring.agreement;

public record Interval(double from, double to) {}
