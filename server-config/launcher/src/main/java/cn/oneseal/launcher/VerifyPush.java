package cn.oneseal.launcher;

import cn.oneseal.linkage.cli.PushCommand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Verifies the receipt of a push offline; needs neither a home nor a running product. */
public final class VerifyPush {

  private VerifyPush() {}

  /**
   * Verifies a receipt and ends with the finding's exit code.
   *
   * @param arguments see {@link PushCommand}
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(PushCommand.run(List.of(arguments), out));
  }
}
