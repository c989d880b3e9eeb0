package io.github.ovhsdk.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation whose end OVHcloud has announced, beside {@link Deprecated}, which cannot say
 * when and what to use instead. Calling it logs a warning once.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DeprecatedOperation {
  /** Since when, as a date such as {@code 2022-04-01}; empty where that is not known. */
  String since() default "";

  /** The date on which it is announced to go away; empty where that is not known. */
  String deletion() default "";

  /** What to use instead, as OVHcloud spells it; empty where nothing is named. */
  String replacement() default "";
}
