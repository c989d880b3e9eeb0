package io.github.ovhsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import java.io.IOException;

/**
 * Indents by two spaces per level, and no further than people can follow: at a thousand levels, a
 * small document would become a thousand times as long.
 */
final class Indentation extends DefaultIndenter {
  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 32;

  Indentation() {
    super("  ", "\n");
  }

  @Override
  public void writeIndentation(JsonGenerator generator, int level) throws IOException {
    super.writeIndentation(generator, Math.min(level, DEEPEST));
  }
}
