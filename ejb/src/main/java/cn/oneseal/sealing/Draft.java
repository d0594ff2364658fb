package cn.oneseal.sealing;

import cn.oneseal.document.signing.Sealing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Papers that are settled but for their signatures.
 *
 * @param order the order
 * @param orderVersion its version when they were settled
 * @param electronicSealId the seal's electronic form
 * @param sealIdentifier by which the keeper knows it
 * @param sealId the seal of the register
 * @param signedAt the signing time
 * @param on the legal day that they bear
 * @param papers the papers
 */
public record Draft(
    long order,
    int orderVersion,
    long electronicSealId,
    String sealIdentifier,
    long sealId,
    Instant signedAt,
    LocalDate on,
    List<DraftPaper> papers) {

  /** Keeps a copy. */
  public Draft {
    papers = List.copyOf(papers);
  }

  /**
   * One of them.
   *
   * @param facts what the document will say of itself
   * @param sealing what is signed
   */
  public record DraftPaper(SealedDocument.PaperFacts facts, Sealing sealing) {}
}
