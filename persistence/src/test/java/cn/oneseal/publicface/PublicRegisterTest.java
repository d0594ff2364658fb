package cn.oneseal.publicface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.TestSeals;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.verify.Judgement;
import cn.oneseal.document.verify.SealedFacts;
import cn.oneseal.document.verify.Verdict;
import cn.oneseal.document.verify.Verifier;
import cn.oneseal.persistence.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The verifier over the views: what the register knows decides. */
class PublicRegisterTest {

  private static final byte[] DOCUMENT = TestSeals.sealed(DocumentKind.DECISION_APPROVAL);
  private static final String IDENTIFIER = "1.2.156.3005.2.A.B.C.001.X";
  private static final Instant NOW = TestSeals.SIGNED.plus(Duration.ofDays(30));

  private TestDatabase database;
  private PublicRegister register;

  @BeforeEach
  void make() throws Exception {
    database = TestDatabase.create();
    register = new PublicRegister(database.publicFace());
    database.execute(
        """
        INSERT INTO body VALUES (1, 1, 'BUREAU', '示例县行政审批服务管理局', '审批局', 'APPROVAL_BUREAU');
        INSERT INTO approval_item VALUES (12, 1, '新增客运班线经营许可', 'LICENCE');
        INSERT INTO installation (id, mode, clock_offset_seconds)
          VALUES (1, 'DEMONSTRATION', -86400);
        INSERT INTO seal (id, version, kind, body_id, name, active_from)
          VALUES (19, 1, 'APPROVAL', 1, '示例县行政审批服务管理局行政审批专用章', '2020-12-24');
        INSERT INTO layout_edition VALUES (30, 'DECISION_APPROVAL', NULL, 1, '<x/>', 'r', now(), 't')
        """);
    put(
        "INSERT INTO trusted_authority VALUES (31, '根证书（演示）', ?, now(), 't')",
        Certificates.encoded(TestSeals.AUTHORITY.root().certificate()));
    put(
        "INSERT INTO electronic_seal VALUES (32, 19, 31, 'ONESEAL-1', ?, '1', true,"
            + " '2020-12-24', '2025-12-24', now(), 't')",
        TestSeals.SEAL.encoded());
  }

  @Test
  void aRecordedUseMakesADocumentValid() throws Exception {
    record();
    Judgement judgement = judge();
    assertEquals(Verdict.VALID, judgement.verdict(), judgement.failures().toString());
    PublicDocument document = register.document("示审批〔2021〕7号").orElseThrow();
    assertEquals("新增客运班线经营许可", document.item());
    assertEquals("示例县行政审批服务管理局", document.body());
    assertEquals(judgement.facts().map(SealedFacts::digest).orElseThrow(), document.signedDigest());
    assertEquals(Sm3.hex(DOCUMENT), document.fileDigest());
    assertNull(document.abolishedAt());
    assertEquals(document, register.document(" " + IDENTIFIER + " ").orElseThrow());
    assertEquals(document, register.signed(document.signedDigest()).orElseThrow());
  }

  @Test
  void aUseThatIsNotRecordedMakesItInvalid() throws Exception {
    assertEquals(List.of("register-use-unknown"), judge().failures());
    assertTrue(register.document("示审批〔2021〕7号").isEmpty());
  }

  @Test
  void aUseThatIsNotYetInTheChainIsNotKnown() throws Exception {
    record();
    assertTrue(register.use(digest()).isPresent());
    assertTrue(register.use("0".repeat(64)).isEmpty());
  }

  @Test
  void aSealAbolishedLaterLeavesTheDocumentValidAndSaysBothDates() throws Exception {
    record();
    abolish("2021-01-25");
    Judgement judgement = judge();
    assertEquals(Verdict.VALID, judgement.verdict(), judgement.failures().toString());
    String told =
        judgement.findings().stream()
            .filter(finding -> finding.code().equals("register-abolished-later"))
            .findFirst()
            .orElseThrow()
            .message(java.util.Locale.SIMPLIFIED_CHINESE);
    assertTrue(told.contains("2021-01-20 10:30:00"), told);
    assertTrue(told.contains("2021-01-26 00:00:00"), told);
  }

  @Test
  void aSealAbolishedBeforeMakesWhatClaimsToBeSealedAfterInvalid() throws Exception {
    abolish("2021-01-19");
    assertTrue(judge().failures().contains("register-abolished"));
  }

  @Test
  void theNewestListOfEachAuthorityCounts() throws Exception {
    for (int number = 1; number <= 2; number++) {
      put(
          "INSERT INTO revocation_list VALUES (%d, 31, %d, now(), now(), ?)"
              .formatted(40 + number, number),
          TestSeals.AUTHORITY.revocationList(List.of(), number, TestSeals.MADE, NOW));
    }
    assertEquals(1, register.revocationLists().size());
    assertEquals(2, register.revocationLists().get(0).number());
    assertTrue(register.revocationList(31).isPresent());
    assertTrue(register.revocationList(32).isEmpty());
    assertEquals(1, register.trust().revocationLists().size());
    assertFalse(register.authorities().isEmpty());
  }

  @Test
  void anythingCanBeAskedFor() {
    for (String id : List.of("", " ", "\0", "'", "%", "x".repeat(10_000), "\ud800", "？")) {
      assertTrue(register.document(id).isEmpty());
    }
    assertEquals(Duration.ofDays(-1), register.offset());
  }

  private Judgement judge() throws Exception {
    return new Verifier(register.trust()).verify(DOCUMENT, register, NOW);
  }

  private static String digest() throws Exception {
    return new Verifier(
            cn.oneseal.document.verify.Trust.read(
                List.of(Certificates.encoded(TestSeals.AUTHORITY.root().certificate())), List.of()))
        .verify(DOCUMENT, NOW)
        .facts()
        .orElseThrow()
        .digest();
  }

  private void abolish(String day) {
    database.execute(
        "UPDATE seal SET abolished_on = '%s', abolition_decision = 'd', abolished_by = 't'"
            .formatted(day));
  }

  private void record() throws Exception {
    database.execute(
        """
        INSERT INTO seal_use (seal_id, used_at, used_on, used_by, paper, subject, subject_id, digest)
          VALUES (19, '2021-01-20T02:30:00Z', '2021-01-20', 'u', 'p', 'CASE', 21, '%s');
        INSERT INTO seal_use_link SELECT 1, id, repeat('0', 64), repeat('1', 64) FROM seal_use
        """
            .formatted(digest()));
    put(
        """
        INSERT INTO sealed_document (id, kind, number, certificate_identifier, title, subject,
            subject_id, body_id, item_id, layout_id, electronic_seal_id, seal_use_id, signed_at,
            issued_on, valid_until, words, size, digest, content)
          SELECT 50, 'DECISION_APPROVAL', '示审批〔2021〕7号', '%s', '准予行政许可决定书', 'CASE', 21, 1,
            12, 30, 32, id, used_at, '2021-01-20', '2025-01-19', '申请人：秘密', %d, '%s', ?
          FROM seal_use
        """
            .formatted(IDENTIFIER, DOCUMENT.length, Sm3.hex(DOCUMENT)),
        DOCUMENT);
  }

  private void put(String sql, byte[] content) throws SQLException {
    try (Connection connection = database.owner().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, content);
      statement.execute();
    }
  }
}
