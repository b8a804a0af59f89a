package dev.sparring.web.pages;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import com.github.jknack.handlebars.io.CompositeTemplateLoader;
import com.github.jknack.handlebars.io.FileTemplateLoader;
import com.github.jknack.handlebars.io.TemplateLoader;
import com.github.jknack.handlebars.io.TemplateSource;
import dev.sparring.hearing.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Renders pages. Templates come from the folder {@code web/templates} where there is one, and are
 * taken up again when they change; else from those packed in the jar. An unknown name is an error.
 */
public final class Templates {
  private static final String PACKED = "/web/templates";
  private static final String MESSAGES = "messages";
  private final Handlebars handlebars;

  /**
   * @param folder looked into before the jar
   * @param assets the address of an asset, by its name
   */
  public Templates(Path folder, UnaryOperator<String> assets) {
    var packed = new ClassPathTemplateLoader(PACKED, ".hbs");
    var edited = Files.isDirectory(folder);
    TemplateLoader loader = edited ? new CompositeTemplateLoader(edited(folder), packed) : packed;
    handlebars =
        new Handlebars(loader)
            .with(new ConcurrentMapTemplateCache().setReload(edited))
            .registerHelperMissing(Templates::unknown)
            .registerHelper("t", Templates::message)
            .registerHelper("asset", (name, options) -> assets.apply(name.toString()))
            .registerHelper("named", (partial, options) -> partial)
            .registerHelper("css", (kind, options) -> named(kind))
            .registerHelper("many", (list, options) -> ((Collection<?>) list).size() > 1)
            .registerHelper("score", written(Double.class, Messages::score))
            .registerHelper("percent", written(Double.class, Messages::percent))
            .registerHelper("day", written(LocalDate.class, Messages::day))
            .registerHelper("date", written(Instant.class, Messages::day));
  }

  private static TemplateLoader edited(Path folder) {
    return new FileTemplateLoader(folder.toFile(), ".hbs") {
      @Override
      public TemplateSource sourceAt(String location) throws IOException {
        var source = super.sourceAt(location);
        // Otherwise it is first asked for when it is compared, and then nothing has changed.
        var unused = source.lastModified();
        return source;
      }
    };
  }

  /**
   * @param address where the page is read, to come back to
   */
  public String render(Page page, Messages messages, String address) {
    var context = Context.newBuilder(page.view()).resolver(Components.INSTANCE).build();
    context.data(MESSAGES, messages);
    context.data("lang", messages.language().code());
    context.data("told", page.told().orElse(messages.language()).code());
    context.data("address", address);
    context.data("others", othersThan(messages.language()));
    try {
      return read(page.template()).apply(context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a template, which is kept from then on. */
  public Template read(String template) {
    try {
      return handlebars.compile(template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> othersThan(Language language) {
    return Stream.of(Language.values()).filter(l -> l != language).map(Language::code).toList();
  }

  /** {@code {{t "key" name=value of=kind}}}: {@code of} names the last part of the key. */
  private static Object message(Object key, Options options) {
    Map<String, Object> arguments = options.hash;
    var of = arguments.get("of");
    return messages(options).text(of == null ? key.toString() : key + "." + named(of), arguments);
  }

  private static String named(Object kind) {
    return kind.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T> Helper<Object> written(Class<T> type, BiFunction<Messages, T, String> write) {
    return (value, options) -> write.apply(messages(options), type.cast(value));
  }

  private static Messages messages(Options options) {
    Messages messages = options.data(MESSAGES);
    return messages;
  }

  private static Object unknown(Object context, Options options) {
    throw new IllegalArgumentException(
        "%s: nothing is called '%s'".formatted(options.fn.filename(), options.helperName));
  }
}
