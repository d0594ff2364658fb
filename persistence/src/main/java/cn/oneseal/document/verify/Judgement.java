package cn.oneseal.document.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The answer about a document.
 *
 * @param findings what was looked at, in order
 * @param facts what it says about itself; empty when it could not be read that far
 */
public record Judgement(Verdict verdict, List<Finding> findings, Optional<SealedFacts> facts) {

  /** Keeps a copy. */
  public Judgement {
    findings = List.copyOf(findings);
  }

  /** Returns the codes of what is wrong. */
  public List<String> failures() {
    return findings.stream()
        .filter(finding -> finding.level() == Finding.Level.FAILED)
        .map(Finding::code)
        .toList();
  }

  /** Returns the verdict in words. */
  public String message(Locale locale) {
    return Finding.words(locale, "verdict." + verdict, List.of());
  }
}
