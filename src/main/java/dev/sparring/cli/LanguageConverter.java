package dev.sparring.cli;

import dev.sparring.hearing.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

final class LanguageConverter implements ITypeConverter<Language> {
  @Override
  public Language convert(String code) {
    return Language.of(code)
        .orElseThrow(
            () -> new TypeConversionException("'%s' is none of en, sv, nb, nl".formatted(code)));
  }
}
