package dev.sparring.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Sparring " + Objects.requireNonNullElse(version, "(not packed)")};
  }
}
