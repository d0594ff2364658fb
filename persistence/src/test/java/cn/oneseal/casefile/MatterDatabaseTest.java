package cn.oneseal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.sealing.DocumentEnd;
import cn.oneseal.sealing.DocumentRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions about decisions before, against real PostgreSQL, and what the schema refuses. */
class MatterDatabaseTest {

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void decided() {
    database.execute(
        """
        INSERT INTO body VALUES (1, 1, 'BUREAU', 'b', '审批局', 'APPROVAL_BUREAU');
        INSERT INTO official VALUES (3, 1, 1, '甲'), (4, 1, 1, '乙');
        INSERT INTO approval_item VALUES (5, 1, '事项', 'LICENCE'), (15, 1, '另一事项', 'LICENCE');
        ALTER TABLE decision DISABLE TRIGGER decision_is_complete;
        ALTER TABLE decision DISABLE TRIGGER decision_is_sealed;
        ALTER TABLE case_file DISABLE TRIGGER closed_by_decision;
        ALTER TABLE sealed_document DISABLE TRIGGER sealed_by_its_use;
        INSERT INTO seal VALUES (8, 1, 'APPROVAL', 1, 's', '2020-01-01');
        INSERT INTO layout_edition VALUES (11, 'LICENCE', NULL, 1, 'x', 'r', now(), 'u');
        INSERT INTO trusted_authority VALUES (12, 'a', 'x', now(), 'u');
        INSERT INTO electronic_seal VALUES (13, 8, 12, 'E', 'x', '1', true, now(), now() + interval '1 day', now(), 'u');
        """);
    decide(20, "INITIAL", null, "APPROVED", 5);
    database.execute(
        "UPDATE case_file SET version = 2 WHERE id = 20;"
            + "INSERT INTO sealed_document VALUES (14, 'LICENCE', '20-Z', '1.2.156.3005.2.20', 't',"
            + " 'CASE', 20, 1, 5, 11, 13, 20, now(), '2021-01-20', NULL, '{}', 1,"
            + " repeat('c', 64), 'x')");
  }

  /** A case and its decision, both by one number. */
  private void decide(int id, String matter, Integer prior, String outcome, int item) {
    database.execute(
        """
        INSERT INTO seal_use (id, seal_id, used_at, used_on, used_by, paper, subject, subject_id, digest)
          OVERRIDING SYSTEM VALUE
          VALUES (%1$d, 8, now(), '2021-03-09', 'u', 'p', 'CASE', %1$d, lpad('%1$d', 64, '0'));
        INSERT INTO case_file (id, version, case_no, item_id, body_id, state, applicant_kind, applicant_name, applicant_code,
            request, standard, received_on, accepted_on, accepted_at, accepted_by, matter, prior_number, prior_decision_id)
          VALUES (%1$d, 1, '%1$d', 5, 1, 'CLOSED', 'PERSON', '持有人', 'X', 'r', 'OWN', '2021-01-05', '2021-01-05', '2021-01-05 10:00+08', 3,
            '%2$s', %3$s, %4$s);
        INSERT INTO decision (id, case_id, number, item_id, authority_body_id, outcome, reason, commitment, resolved_by,
            issued_by, issued_at, issued_on, remedy, seal_use_id)
          VALUES (%1$d, %1$d, '%1$d-D', %6$d, 1, '%5$s', '', false, 4, 4, now(), '2021-01-%1$d', 'r', %1$d);
        """
            .formatted(
                id, matter, prior == null ? "NULL" : "'" + prior + "-D'", prior, outcome, item));
  }

  private Optional<PriorDecision> prior(String number) {
    return database.get(em -> new CaseBasis(em).prior(number));
  }

  private DocumentEnd end() {
    return database.get(em -> new DocumentRepository(em).line(14).orElseThrow()).end();
  }

  @Test
  void isFoundByTheNumberOfTheDecisionOfItsCertificateOrByItsIdentifier() {
    for (String number : List.of("20-D", "20-Z", "1.2.156.3005.2.20")) {
      assertEquals(20, prior(number).orElseThrow().id(), number);
    }
    assertEquals(Optional.empty(), prior("20"));
    PriorDecision found = database.get(em -> new CaseBasis(em).prior(20L)).orElseThrow();
    assertEquals("5 X true", found.itemId() + " " + found.holderCode() + " " + found.approved());
    assertNull(found.end());
  }

  @Test
  void aRefusalLeavesItInForceAndAnApprovalEndsItWithItsDocuments() {
    decide(21, "CHANGE", 20, "REFUSED", 5);
    assertNull(prior("20-D").orElseThrow().end());
    assertNull(end());
    decide(22, "CHANGE", 20, "APPROVED", 5);
    assertEquals(
        new PriorDecision.End(LocalDate.of(2021, 1, 22), false, "22-D"),
        prior("20-Z").orElseThrow().end());
    assertEquals(new DocumentEnd(DocumentEnd.As.CHANGED, LocalDate.of(2021, 1, 22), "22-D"), end());
    assertNull(prior("22-D").orElseThrow().end(), "the later one is in force");
  }

  @Test
  void itEndsOnceAndByItsOwnItem() {
    assertThrows(
        IllegalStateException.class, () -> decide(23, "RENEWAL", 20, "APPROVED", 15), "item");
    decide(24, "RENEWAL", 20, "APPROVED", 5);
    for (String matter : List.of("CHANGE", "RENEWAL", "REISSUE", "CANCELLATION")) {
      assertThrows(
          IllegalStateException.class, () -> decide(25, matter, 20, "APPROVED", 5), matter);
    }
    decide(26, "CANCELLATION", 24, "APPROVED", 5);
    assertEquals("26-D", prior("24-D").orElseThrow().end().by());
  }

  @Test
  void whatWasRevokedMayStillBeCancelledOnce() {
    database.execute(
        """
        ALTER TABLE revocation_decision DISABLE TRIGGER ALL;
        INSERT INTO revocation_decision VALUES (1, 20, '20-C', 99, now(), '2021-01-21');
        ALTER TABLE revocation_decision ENABLE TRIGGER ALL;
        """);
    assertTrue(prior("20-D").orElseThrow().end().revoked());
    assertThrows(IllegalStateException.class, () -> decide(25, "CHANGE", 20, "APPROVED", 5));
    decide(27, "CANCELLATION", 20, "APPROVED", 5);
    assertEquals("27-D", prior("20-D").orElseThrow().end().by(), "after that nothing follows");
    assertEquals(DocumentEnd.As.REVOKED, end().as(), "the first that ended it counts");
    assertThrows(IllegalStateException.class, () -> decide(28, "CANCELLATION", 20, "APPROVED", 5));
  }

  @Test
  void whatACaseIsAboutStays() {
    String change = "UPDATE case_file SET matter = 'CHANGE', prior_number = '1' WHERE id = 20";
    assertThrows(IllegalStateException.class, () -> database.execute(change));
    assertThrows(
        IllegalStateException.class, () -> decide(29, "CHANGE", null, "APPROVED", 5), "no number");
    assertThrows(
        IllegalStateException.class, () -> decide(29, "INITIAL", 20, "APPROVED", 5), "a number");
  }
}
