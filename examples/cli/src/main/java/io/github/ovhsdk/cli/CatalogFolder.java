package io.github.ovhsdk.cli;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.CatalogReading;
import io.github.ovhsdk.explorer.NoSectionException;
import io.github.ovhsdk.spec.Finding;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/** Reads the folder of {@code --catalog}, and tells what of it cannot be used. */
final class CatalogFolder {

  private static final int MOST_TOLD = 3;

  private CatalogFolder() {}

  /**
   * Reads a folder.
   *
   * @throws CommandException if there is nothing in it to go on with
   */
  static Catalog read(Path folder, Console console) {
    console.remark("Reading " + folder + " …");
    CatalogReading reading;
    try {
      reading = Catalog.read(folder);
    } catch (NotDirectoryException e) {
      throw CommandException.wrongCall(
          "There is no folder \""
              + folder
              + "\". --catalog takes a folder of OVHcloud's schemas, or one that \"ovh import\""
              + " wrote.");
    } catch (NoSectionException e) {
      throw CommandException.wrongCall(e.getMessage());
    } catch (IOException e) {
      throw CommandException.wrongCall("The catalog cannot be read: " + IoMessages.of(e));
    }
    tell(folder, reading.losses(), console);
    return reading.catalog();
  }

  private static void tell(Path folder, List<Finding> errors, Console console) {
    if (errors.isEmpty()) {
      return;
    }
    console
        .err()
        .println(
            console.styled(Style.YELLOW, "ovh:")
                + " "
                + Counts.of(errors.size(), "thing")
                + " in \""
                + folder
                + "\" cannot be used; this is the rest.");
    errors.stream().limit(MOST_TOLD).forEach(error -> console.err().println("  " + error));
    if (errors.size() > MOST_TOLD) {
      console.err().println("  and " + (errors.size() - MOST_TOLD) + " more");
    }
  }
}
