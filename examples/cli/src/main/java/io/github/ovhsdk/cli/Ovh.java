package io.github.ovhsdk.cli;

import io.github.ovhsdk.explorer.Nearest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: {@code ovh COMMAND …}. */
public final class Ovh {

  private final Console console;
  private final OvhCommand command;

  private Ovh(Console console) {
    this.console = console;
    this.command = new OvhCommand(console);
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(List.of(args), System.getenv()), args));
  }

  /** Runs one command on a console and returns its exit code. */
  static int run(Console console, String... args) {
    return new Ovh(console).run(args);
  }

  private int run(String[] args) {
    int exitCode;
    try {
      exitCode = commandLine().execute(args);
    } catch (Error e) {
      // Out of memory and the like, which picocli lets pass.
      exitCode = internalError(e);
    }
    IOException failure = console.finish();
    if (failure != null) {
      say("The output could not be written: " + failure.getMessage() + ".");
      return ExitCode.REFUSED;
    }
    return exitCode;
  }

  private CommandLine commandLine() {
    CommandLine line = new CommandLine(command);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.hasColors() ? Ansi.ON : Ansi.OFF));
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.registerConverter(Path.class, Ovh::path);
    // An argument that starts with @ is for the command to understand.
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler((e, arguments) -> wrongCall(e));
    line.setExecutionExceptionHandler((e, failed, parsed) -> failed(e));
    return line;
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "\"" + text + "\" cannot be the name of a file here (" + e.getReason() + ")");
    }
  }

  private int wrongCall(ParameterException e) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    say(message(e) + " See \"" + name + " --help\".");
    return trace(e, ExitCode.WRONG_CALL);
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String word = unmatched.getUnmatched().get(0);
      CommandLine where = e.getCommandLine();
      return where.getSubcommands().isEmpty()
          ? "What is \"" + word + "\" for? One argument too many."
          : "There is no command \""
              + word
              + "\"."
              + Nearest.suggestion(word, where.getSubcommands().keySet());
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      return "There is no option \""
          + word
          + "\"."
          + Nearest.suggestion(word, e.getCommandLine().getCommandSpec().optionsMap().keySet());
    }
    String message = String.valueOf(e.getMessage()).strip();
    return message.endsWith(".") ? message : message + ".";
  }

  private int failed(Exception e) {
    if (e instanceof CommandException known) {
      say(e.getMessage());
      return trace(e, known.exitCode());
    }
    return internalError(e);
  }

  private int internalError(Throwable e) {
    say(
        "A fault of this program: "
            + e
            + (command.stacktrace() ? "" : ". Please report it with what --stacktrace adds."));
    return trace(e, ExitCode.REFUSED);
  }

  private int trace(Throwable e, int exitCode) {
    if (command.stacktrace()) {
      e.printStackTrace(console.err());
    }
    return exitCode;
  }

  /** Says what went wrong, in one line whatever the message. */
  private void say(String message) {
    console
        .err()
        .println(
            console.styled(Style.RED, "ovh:")
                + " "
                + Printable.of(message.replaceAll("\\R\\s*", " ")));
  }
}
