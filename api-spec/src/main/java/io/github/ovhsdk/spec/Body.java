package io.github.ovhsdk.spec;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an operation takes as its body. */
public sealed interface Body {

  /** Says whether a call must give a body that holds something. */
  boolean required();

  /**
   * A body that is one value.
   *
   * @param type what it is
   * @param required whether a call must give it
   * @param description OVHcloud's own sentence, only when read from OVHcloud's schemas
   */
  record Single(TypeRef type, boolean required, @Nullable String description) implements Body {

    public Single {
      Objects.requireNonNull(type, "type");
    }
  }

  /**
   * A body that is an object of named parameters, which OVHcloud has no model for.
   *
   * @param javaName the Java class of that object, such as {@code CreateZoneRecordRequest}; null
   *     before it was named
   * @param fields the parameters, by name
   */
  record Fields(@Nullable String javaName, List<Property> fields) implements Body {

    public Fields {
      fields = fields.stream().sorted(comparing(Property::name)).toList();
    }

    /** True if one of the fields is required. */
    @Override
    public boolean required() {
      return fields.stream().anyMatch(Property::required);
    }
  }
}
