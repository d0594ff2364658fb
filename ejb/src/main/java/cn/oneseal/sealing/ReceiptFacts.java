package cn.oneseal.sealing;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.document.verify.UseReceipt;
import cn.oneseal.persistence.Columns;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.ledger.LedgerAnchor;
import cn.oneseal.sealing.ledger.LedgerRepository;
import cn.oneseal.sealing.trust.TrustRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the register says in the receipt of a use. */
@Stateless
@DenyAll
public class ReceiptFacts {

  @Inject private EntityManager entityManager;
  @Inject private DocumentReading reading;
  @Inject private LedgerRepository ledger;
  @Inject private BusinessClock clock;

  /**
   * What is said of which document.
   *
   * @param number the document's number
   * @param facts what the receipt says
   */
  public record Of(String number, UseReceipt.Facts facts) {}

  /** Returns the facts of a document's use, to whoever may see the document. */
  @RolesAllowed("official")
  public Of of(long documentId) {
    DocumentLine line = reading.line(documentId);
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT u.digest, e.identifier, s.name, l.position, u.used_at, l.hash, s.abolished_on
                FROM sealed_document d JOIN seal_use u ON u.id = d.seal_use_id
                JOIN electronic_seal e ON e.id = d.electronic_seal_id
                JOIN seal s ON s.id = e.seal_id JOIN seal_use_link l ON l.seal_use_id = u.id
                WHERE d.id = ?1
                """)
            .setParameter(1, documentId)
            .getResultList();
    Columns row =
        rows.stream()
            .findFirst()
            .map(Columns::new)
            .orElseThrow(() -> Refusal.of("receipt-not-linked"));
    return new Of(
        line.number(),
        new UseReceipt.Facts(
            row.text(0),
            row.text(1),
            row.text(2),
            row.number(3),
            row.moment(4),
            row.text(5),
            row.day(6) == null ? null : TrustRepository.ended(row.day(6)),
            clock.now().truncatedTo(ChronoUnit.SECONDS),
            ledger.newestAnchor().map(LedgerAnchor::told).orElse(null)));
  }
}
