package cn.oneseal.launcher;

import cn.oneseal.document.cli.VerifyCommand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Judges sealed documents offline; needs neither a home nor a running product. */
public final class VerifyDocument {

  private VerifyDocument() {}

  /**
   * Judges documents and ends with the verdict's exit code.
   *
   * @param arguments see {@link VerifyCommand}
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(VerifyCommand.run(List.of(arguments), out, Instant.now()));
  }
}
