package cn.oneseal.inspection.cli;

import cn.oneseal.inspection.draw.DrawRecord;
import cn.oneseal.inspection.draw.Nonce;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/**
 * Recomputes a draw offline, {@code verify-draw RECORD}, and makes a nonce with its commitment,
 * {@code verify-draw nonce}.
 */
public final class DrawCommand {

  /** The exit code when the result is the one recorded. */
  public static final int HOLDS = 0;

  /** The exit code when it is not. */
  public static final int BROKEN = 2;

  /** The exit code when the command was not understood. */
  public static final int USAGE = 64;

  /** The exit code when the record cannot be read. */
  public static final int UNREADABLE = 66;

  private static final String HELP =
      """
      usage: verify-draw RECORD [DIGEST]
             verify-draw nonce
      The record as downloaded from the page of the plan, and, where you noted it, the digest of the roster
      as it was published before the draw. "nonce" makes one with its commitment: keep the first, enter the second.
      Exit code: 0 the result holds, 2 it does not, 64 not understood, 66 the record cannot be read.
      """;

  private DrawCommand() {}

  /** Runs the command; returns its exit code. */
  public static int run(List<String> arguments, PrintStream out) {
    if (arguments.isEmpty()
        || arguments.size() > 2
        || arguments.stream().anyMatch(word -> word.startsWith("-"))) {
      out.print(HELP);
      return USAGE;
    }
    if (arguments.equals(List.of("nonce"))) {
      String nonce = Nonce.make(new SecureRandom());
      out.println("nonce       " + nonce);
      out.println("commitment  " + Nonce.commitment(nonce));
      return HOLDS;
    }
    try {
      String record = Files.readString(Path.of(arguments.get(0)), StandardCharsets.UTF_8);
      return tell(record, arguments.size() == 2 ? arguments.get(1) : null, out);
    } catch (IOException unreadable) {
      out.println("unreadable: " + unreadable.getMessage());
      return UNREADABLE;
    }
  }

  private static int tell(String record, String published, PrintStream out) {
    List<String> findings = DrawRecord.check(record);
    if (!findings.isEmpty()) {
      findings.forEach(finding -> out.println("The draw does not hold: " + finding + "."));
      return BROKEN;
    }
    if (published != null && !record.contains("\nroster-digest\t" + published + "\n")) {
      out.println("The draw does not hold: the digest published before is another.");
      return BROKEN;
    }
    DrawRecord.visits(record)
        .forEach(
            visit ->
                out.println("target " + visit.target() + ": inspectors " + visit.inspectors()));
    out.println("The draw holds.");
    return HOLDS;
  }
}
