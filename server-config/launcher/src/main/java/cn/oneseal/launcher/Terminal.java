package cn.oneseal.launcher;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Answers to questions: typed at a terminal, or line by line from a pipe, where nothing is shown.
 */
// The command sets jdk.console=java.base, so that a pipe has no console in newer JDKs either.
@SuppressWarnings("SystemConsoleNull")
final class Terminal {

  private final Console console = System.console();
  private final BufferedReader pipe =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

  /** Asks; the answer is stripped of blanks around it. */
  String ask(String question) {
    return given(console == null ? line() : console.readLine("%s", question)).strip();
  }

  /** Asks without showing what is typed. */
  char[] askSecretly(String question) {
    return console == null
        ? given(line()).toCharArray()
        : given(console.readPassword("%s", question));
  }

  private String line() {
    try {
      return pipe.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T given(T answer) {
    if (answer == null) {
      throw new LaunchRefused("an answer is missing; nothing was changed");
    }
    return answer;
  }
}
