package cn.oneseal.revocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.linkage.PushRepository;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.sealing.DocumentEnd;
import cn.oneseal.sealing.DocumentRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proceedings to revoke against real PostgreSQL, and what the schema refuses on the way. */
class RevocationDatabaseTest {

  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
  private static final Instant AT = Instant.parse("2021-03-01T04:00:00Z");
  private static final Instant AFTER = Instant.parse("2021-03-09T04:00:00Z");
  private static final RevocationNotice NOTICE =
      new RevocationNotice("事实", "依据", LocalDate.of(2021, 3, 8));

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void proposed() {
    database.execute(
        """
        INSERT INTO body VALUES (1, 1, 'BUREAU', 'b', '审批局', 'APPROVAL_BUREAU'), (2, 1, 'T', '交通局', 't', 'DEPARTMENT');
        INSERT INTO official VALUES (3, 1, 1, '甲'), (4, 1, 1, '乙');
        INSERT INTO approval_item VALUES (5, 1, '事项', 'LICENCE');
        ALTER TABLE case_file DISABLE TRIGGER ALL; ALTER TABLE decision DISABLE TRIGGER ALL;
        ALTER TABLE inspection DISABLE TRIGGER ALL; ALTER TABLE revocation_proposal DISABLE TRIGGER ALL;
        ALTER TABLE sealed_document DISABLE TRIGGER ALL; ALTER TABLE seal_use DISABLE TRIGGER ALL;
        INSERT INTO case_file (id, version, case_no, item_id, body_id, state, applicant_kind, applicant_name, applicant_code,
            request, standard, received_on, accepted_on, accepted_at, accepted_by)
          VALUES (6, 1, 'N', 5, 1, 'CLOSED', 'PERSON', '持有人', 'X', 'r', 'OWN', '2021-01-05', '2021-01-05', now(), 3);
        INSERT INTO decision VALUES (7, 6, 'N-D', 5, 1, 'APPROVED', '', true, 4, 4, now(), '2021-01-20', 'r', 90);
        INSERT INTO result_push VALUES ('00000000-0000-0000-0000-000000000001', 7, 6, 5, 2, now(), '2021-01-20', '{}',
          repeat('b', 64));
        INSERT INTO inspection VALUES (9, 1, '00000000-0000-0000-0000-000000000001', 7, 6, 5, 2, '2021-01-20', 1,
          '2021-02-20', false);
        INSERT INTO revocation_proposal VALUES (9, '事实', now(), 'u');
        INSERT INTO seal VALUES (8, 1, 'APPROVAL', 1, 's', '2020-01-01');
        INSERT INTO layout_edition VALUES (11, 'DECISION_APPROVAL', NULL, 1, 'x', 'r', now(), 'u');
        INSERT INTO trusted_authority VALUES (12, 'a', 'x', now(), 'u');
        INSERT INTO electronic_seal VALUES (13, 8, 12, 'E', 'x', '1', true, now(), now() + interval '1 day', now(), 'u');
        INSERT INTO sealed_document VALUES (14, 'DECISION_APPROVAL', 'N-D', NULL, 't', 'CASE', 6, 1, 5, 11, 13, 90, now(),
          '2021-01-20', NULL, '{}', 1, repeat('c', 64), 'x');
        INSERT INTO seal_use (seal_id, used_at, used_on, used_by, paper, subject, subject_id, digest)
          VALUES (8, now(), '2021-03-09', 'u', 'p', 'REVOCATION', 1, repeat('d', 64));
        ALTER TABLE case_file ENABLE TRIGGER ALL; ALTER TABLE decision ENABLE TRIGGER ALL;
        ALTER TABLE inspection ENABLE TRIGGER ALL; ALTER TABLE revocation_proposal ENABLE TRIGGER ALL;
        ALTER TABLE sealed_document ENABLE TRIGGER ALL; ALTER TABLE seal_use ENABLE TRIGGER ALL;
        """);
  }

  private RevocationSubject subject() {
    return database.get(em -> new RevocationRepository(em).proposed(9).orElseThrow());
  }

  private long opened() {
    database.execute("INSERT INTO revocation_receipt VALUES (9, now(), 'u')");
    return open().orElseThrow();
  }

  private Optional<Long> open() {
    RevocationSubject of = subject();
    return database.get(em -> new RevocationRepository(em).open(of, NOTICE, DAY, AT, 3));
  }

  private boolean resolve(long id, Instant at, long official) {
    return database.get(
        em -> new RevocationRepository(em).resolve(id, new Resolution(true, "理由"), at, official));
  }

  private boolean hear(long id, Hearing hearing) {
    return database.get(em -> new RevocationRepository(em).hear(id, hearing, AT, "u"));
  }

  private Revocation find(long id) {
    return database.get(em -> new RevocationRepository(em).find(id).orElseThrow());
  }

  private void issue(Revocation revocation, boolean pushed) {
    database.run(
        em -> {
          new RevocationRepository(em)
              .issue(
                  revocation,
                  "N-C",
                  ((Number)
                          em.createNativeQuery(
                                  "SELECT id FROM seal_use WHERE digest = repeat('d', 64)")
                              .getSingleResult())
                      .longValue(),
                  AFTER,
                  LocalDate.of(2021, 3, 9));
          if (pushed) {
            new PushRepository(em)
                .send(
                    UUID.randomUUID(),
                    revocation,
                    2,
                    AFTER,
                    LocalDate.of(2021, 3, 9),
                    "{}",
                    "e".repeat(64));
          }
        });
  }

  @Test
  void opensOnceAndOnlyOnAProposalThatWasReceived() {
    assertFalse(subject().received());
    assertThrows(RuntimeException.class, this::open, "not received");
    long id = opened();
    assertEquals(Optional.empty(), open());
    Revocation open = find(id);
    assertEquals(Revocation.State.OPEN, open.state());
    assertEquals("持有人", open.of().holder());
    assertNull(open.of().creditCode(), "a person's number is not told");
    assertEquals(List.of(2L), database.get(em -> new RevocationRepository(em).told(7)));
  }

  @Test
  void isResolvedByAnotherAfterTheHolderCouldBeHeard() {
    long id = opened();
    assertThrows(RuntimeException.class, () -> resolve(id, AFTER, 3), "who opened it");
    assertThrows(RuntimeException.class, () -> resolve(id, AT, 4), "too early");
    database.run(
        em ->
            new RevocationRepository(em)
                .state(id, new Statement(Statement.Kind.HEARING_REQUEST, DAY, "听证"), AT, "u"));
    assertThrows(RuntimeException.class, () -> resolve(id, AFTER, 4), "not heard");
    Hearing hearing = new Hearing(DAY, "主持人", "笔录");
    assertTrue(hear(id, hearing));
    assertFalse(hear(id, hearing), "once");
    assertTrue(resolve(id, AFTER, 4));
    assertFalse(resolve(id, AFTER, 4), "once");
    Revocation resolved = find(id);
    assertEquals(hearing, resolved.hearing());
    assertEquals(1, resolved.statements().size());
    assertEquals(Revocation.State.PENDING_SEAL, resolved.state());
  }

  @Test
  void isPushedToEverybodyWhoWasToldAndEndsItsDocuments() {
    long id = opened();
    assertThrows(RuntimeException.class, () -> issue(find(id), true), "not resolved");
    resolve(id, AFTER, 4);
    assertThrows(RuntimeException.class, () -> issue(find(id), false), "without its push");
    assertNull(database.get(em -> new DocumentRepository(em).line(14).orElseThrow()).end());
    issue(find(id), true);
    assertEquals(Revocation.State.REVOKED, find(id).state());
    DocumentEnd end = database.get(em -> new DocumentRepository(em).line(14).orElseThrow()).end();
    assertEquals(DocumentEnd.As.REVOKED, end.as());
    assertEquals(LocalDate.of(2021, 3, 9), end.on());
    assertThrows(RuntimeException.class, () -> issue(find(id), true), "once");
    for (String change :
        List.of(
            "UPDATE revocation SET facts = 'x'",
            "DELETE FROM revocation_resolution",
            "DELETE FROM revocation_decision")) {
      assertThrows(IllegalStateException.class, () -> database.execute(change), change);
    }
  }
}
