package cn.oneseal.sealing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Finds the source of a subject's papers. */
@Dependent
public class PaperSources {

  private final Instance<PaperSource> sources;

  /** Finds what is there. */
  @Inject
  public PaperSources(@Any Instance<PaperSource> sources) {
    this.sources = sources;
  }

  /** Returns the source of a subject's papers. */
  PaperSource of(String subject) {
    return sources.stream()
        .filter(source -> source.subject().equals(subject))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no source of papers for " + subject));
  }
}
