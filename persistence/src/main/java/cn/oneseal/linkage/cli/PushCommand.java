package cn.oneseal.linkage.cli;

import cn.oneseal.document.verify.Trust;
import cn.oneseal.linkage.PushReceipt;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Verifies the receipt of a push offline: {@code verify-push CA RECEIPT}. */
public final class PushCommand {

  /** The exit code when the receipt holds. */
  public static final int HOLDS = 0;

  /** The exit code when it does not. */
  public static final int BROKEN = 2;

  /** The exit code when the command was not understood. */
  public static final int USAGE = 64;

  /** The exit code when a file cannot be read. */
  public static final int UNREADABLE = 66;

  private static final String HELP =
      """
      usage: verify-push CERTIFICATE RECEIPT
      The authority's certificate in DER or PEM; the receipt as taken from the push's page.
      Exit code: 0 the receipt holds, 2 it does not, 64 not understood, 66 a file cannot be read.
      """;

  private PushCommand() {}

  /** Runs the command; returns its exit code. */
  public static int run(List<String> arguments, PrintStream out) {
    if (arguments.size() != 2 || arguments.stream().anyMatch(word -> word.startsWith("-"))) {
      out.print(HELP);
      return USAGE;
    }
    try {
      Trust trust = Trust.read(List.of(Files.readAllBytes(Path.of(arguments.get(0)))), List.of());
      PushReceipt receipt = PushReceipt.read(Files.readAllBytes(Path.of(arguments.get(1))), trust);
      out.printf(
          "The receipt holds: push %s, number %d of %s, sent %s.%n%s%n",
          receipt.push().id(),
          receipt.link().sequence(),
          receipt.push().department(),
          receipt.push().sentAt(),
          receipt.content());
      return HOLDS;
    } catch (NoSuchFileException missing) {
      out.println("cannot read " + missing.getMessage());
      return UNREADABLE;
    } catch (IOException refused) {
      out.println(refused.getMessage());
      return BROKEN;
    }
  }
}
