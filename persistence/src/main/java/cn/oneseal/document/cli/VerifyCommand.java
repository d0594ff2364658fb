package cn.oneseal.document.cli;

import cn.oneseal.document.verify.Finding;
import cn.oneseal.document.verify.Judgement;
import cn.oneseal.document.verify.SealedFacts;
import cn.oneseal.document.verify.Trust;
import cn.oneseal.document.verify.UseReceipt;
import cn.oneseal.document.verify.Verdict;
import cn.oneseal.document.verify.Verifier;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Judges documents from their files, the authority's certificate and its revocation list. */
public final class VerifyCommand {

  /** The exit code when every document is valid. */
  public static final int VALID = 0;

  /** The exit code when every document is right as far as can be told without the register. */
  public static final int REGISTER_NOT_CONSULTED = 1;

  /** The exit code when a document is invalid. */
  public static final int INVALID = 2;

  /** The exit code when the command was not understood. */
  public static final int USAGE = 64;

  /** The exit code when a file cannot be read. */
  public static final int UNREADABLE = 66;

  private static final String HELP =
      """
      usage: verify --ca CERTIFICATE [--ca ...] [--crl LIST ...] [--receipt RECEIPT ...]
                    [--lang zh|en] DOCUMENT.ofd ...
      Certificates and revocation lists in DER or PEM. A receipt of the register speaks for the
      register on the document that it is of.
      Exit code: 0 valid, 1 signature valid and register not consulted, 2 invalid,
      64 not understood, 66 a file cannot be read.
      """;

  private final PrintStream out;
  private final List<byte[]> authorities = new ArrayList<>();
  private final List<byte[]> lists = new ArrayList<>();
  private final List<Path> receipts = new ArrayList<>();
  private final List<Path> documents = new ArrayList<>();
  private Locale locale = Locale.SIMPLIFIED_CHINESE;

  private VerifyCommand(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs the command; returns its exit code.
   *
   * @param now the time; no document can be signed after it
   */
  public static int run(List<String> arguments, PrintStream out, Instant now) {
    VerifyCommand command = new VerifyCommand(out);
    try {
      if (!command.understand(arguments)) {
        out.print(HELP);
        return USAGE;
      }
      return command.judge(now);
    } catch (IOException unreadable) {
      out.println(unreadable.getMessage());
      return UNREADABLE;
    }
  }

  private boolean understand(List<String> arguments) throws IOException {
    Iterator<String> words = arguments.iterator();
    while (words.hasNext()) {
      String argument = words.next();
      if (!argument.startsWith("--")) {
        documents.add(Path.of(argument));
        continue;
      }
      if (!words.hasNext()) {
        return false;
      }
      String value = words.next();
      switch (argument) {
        case "--ca" -> authorities.add(read(Path.of(value)));
        case "--crl" -> lists.add(read(Path.of(value)));
        case "--receipt" -> receipts.add(Path.of(value));
        case "--lang" -> locale = Locale.forLanguageTag(value);
        default -> {
          return false;
        }
      }
    }
    return !authorities.isEmpty() && !documents.isEmpty();
  }

  private int judge(Instant now) throws IOException {
    Trust trust = Trust.read(authorities, lists);
    Verifier verifier = new Verifier(trust);
    List<UseReceipt> known = new ArrayList<>();
    for (Path receipt : receipts) {
      try {
        known.add(UseReceipt.read(read(receipt), trust));
      } catch (IOException wrong) {
        throw new IOException(receipt + ": " + wrong.getMessage(), wrong);
      }
    }
    int worst = VALID;
    for (Path document : documents) {
      Judgement judgement = judge(verifier, read(document), known, now);
      show(document, judgement);
      worst = Math.max(worst, code(judgement.verdict()));
    }
    return worst;
  }

  private static Judgement judge(
      Verifier verifier, byte[] file, List<UseReceipt> receipts, Instant now) {
    Judgement alone = verifier.verify(file, now);
    return alone
        .facts()
        .flatMap(facts -> receipts.stream().filter(one -> one.isOf(facts.digest())).findFirst())
        .map(receipt -> verifier.verify(file, receipt, now))
        .orElse(alone);
  }

  private static int code(Verdict verdict) {
    return switch (verdict) {
      case VALID -> VALID;
      case REGISTER_NOT_CONSULTED -> REGISTER_NOT_CONSULTED;
      case INVALID -> INVALID;
    };
  }

  private void show(Path document, Judgement judgement) {
    out.println(document + ": " + judgement.message(locale));
    judgement.facts().ifPresent(this::show);
    for (Finding finding : judgement.findings()) {
      String sign =
          switch (finding.level()) {
            case PASSED -> "+";
            case NOTE -> "!";
            case FAILED -> "-";
          };
      out.println("  " + sign + " " + finding.message(locale) + " [" + finding.code() + "]");
    }
  }

  private void show(SealedFacts facts) {
    out.println("  " + facts.title() + " " + facts.facts());
    out.println("  " + facts.sealName() + " (" + facts.sealId() + "), " + facts.signer());
  }

  private static byte[] read(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new IOException(file + ": " + unreadable.getClass().getSimpleName(), unreadable);
    }
  }
}
