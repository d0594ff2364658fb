package cn.oneseal.sealing.cli;

import cn.oneseal.document.verify.Trust;
import cn.oneseal.sealing.ledger.ChainCheck;
import cn.oneseal.sealing.ledger.LedgerExport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Follows an exported ledger offline, with its anchors: {@code verify-ledger CA LEDGER}. */
public final class LedgerCommand {

  /** The exit code when the chain holds. */
  public static final int HOLDS = 0;

  /** The exit code when it does not. */
  public static final int BROKEN = 2;

  /** The exit code when the command was not understood. */
  public static final int USAGE = 64;

  /** The exit code when a file cannot be read. */
  public static final int UNREADABLE = 66;

  private static final String HELP =
      """
      usage: verify-ledger CERTIFICATE LEDGER
      The authority's certificate in DER or PEM; the ledger as exported from its page.
      Exit code: 0 the chain holds, 2 it does not, 64 not understood, 66 a file cannot be read.
      """;

  private LedgerCommand() {}

  /** Runs the command; returns its exit code. */
  public static int run(List<String> arguments, PrintStream out, Instant now) {
    if (arguments.size() != 2 || arguments.stream().anyMatch(word -> word.startsWith("-"))) {
      out.print(HELP);
      return USAGE;
    }
    try (BufferedReader ledger =
        Files.newBufferedReader(Path.of(arguments.get(1)), StandardCharsets.UTF_8)) {
      Trust trust = Trust.read(List.of(Files.readAllBytes(Path.of(arguments.get(0)))), List.of());
      ChainCheck check = LedgerExport.check(ledger, trust, now);
      out.println(
          check.holds()
              ? "The chain holds: " + check.positions() + " uses."
              : "The chain does not hold at place " + check.breakAt() + ": " + check.finding());
      return check.holds() ? HOLDS : BROKEN;
    } catch (IOException unreadable) {
      out.println(unreadable.getMessage());
      return UNREADABLE;
    }
  }
}
