package cn.oneseal.launcher;

import cn.oneseal.inspection.cli.DrawCommand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Recomputes a draw offline; needs neither a home nor a running product. */
public final class VerifyDraw {

  private VerifyDraw() {}

  /**
   * Recomputes a draw and ends with the finding's exit code.
   *
   * @param arguments see {@link DrawCommand}
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(DrawCommand.run(List.of(arguments), out));
  }
}
