package cn.oneseal.launcher;

import cn.oneseal.sealing.cli.LedgerCommand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Follows an exported ledger offline; needs neither a home nor a running product. */
public final class VerifyLedger {

  private VerifyLedger() {}

  /**
   * Follows a ledger and ends with the finding's exit code.
   *
   * @param arguments see {@link LedgerCommand}
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(LedgerCommand.run(List.of(arguments), out, Instant.now()));
  }
}
