package cn.oneseal.sealing;

import java.time.LocalDate;
import java.util.List;

/** A feature whose papers are sealed; an implementation is found by being there. */
public interface PaperSource {

  /** Returns the word of the subjects that it makes papers of. */
  String subject();

  /**
   * Returns the papers of a subject, as they are to be sealed on a day; at least one. Refuses what
   * cannot be sealed, such as a case that is not resolved.
   */
  List<Paper> papers(SealingSubject of, LocalDate on);

  /** Refuses a caller who may not see what the papers belong to, as if it did not exist. */
  void requireVisible(long subjectId);

  /**
   * The documents are there: writes what comes with them, in the transaction that keeps them.
   *
   * @param mandate on whose order they were sealed
   * @param documents in the order of the papers
   */
  default void sealed(SealingSubject of, SealingMandate mandate, List<SealedDocument> documents) {}
}
