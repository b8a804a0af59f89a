package dev.sparring.web.pages;

import com.github.jknack.handlebars.ValueResolver;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a template can name: the components of a record, what is in an Optional, a list's size. */
enum Components implements ValueResolver {
  INSTANCE;

  private static final ClassValue<Map<String, RecordComponent>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
          return type.isRecord()
              ? Arrays.stream(type.getRecordComponents())
                  .collect(Collectors.toMap(RecordComponent::getName, Function.identity()))
              : Map.of();
        }
      };

  @Override
  public Object resolve(Object context, String name) {
    if (context instanceof Collection<?> all && name.equals("size")) {
      return all.size();
    }
    var component = KNOWN.get(context.getClass()).get(name);
    return component == null ? UNRESOLVED : content(read(context, component));
  }

  @Override
  public Object resolve(Object context) {
    return context instanceof Record ? UNRESOLVED : context;
  }

  @Override
  public Set<Entry<String, Object>> propertySet(Object context) {
    return Set.of();
  }

  private static Object content(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case Optional<?> optional -> optional.isPresent() ? optional.get() : false;
      case OptionalDouble optional -> optional.isPresent() ? optional.getAsDouble() : false;
      default -> value;
    };
  }

  private static Object read(Object context, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(context);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.getName(), e);
    }
  }
}
