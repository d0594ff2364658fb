package cn.oneseal.sealing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.key.CertificateAuthority;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.verify.Trust;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.seal.SealRepository;
import cn.oneseal.seal.SealUse;
import cn.oneseal.seal.SealedPaper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chain over all uses: what somebody does to it behind the application's back is found. */
class LedgerInDatabaseTest {

  private final AuthenticAnchors known = new AuthenticAnchors();

  private static final Instant AT = Instant.parse("2021-01-20T02:00:00.123456Z");
  private static final LocalDate DAY = LocalDate.of(2021, 1, 20);
  private static final CertificateAuthority AUTHORITY =
      CertificateAuthority.create("演示单位", "演示根", AT.minusSeconds(86_400));
  private static final SigningKey REGISTER =
      AUTHORITY.issue("演示单位", "登记簿", AT.minusSeconds(86_400));

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void begin() {
    database.execute(
        """
        insert into body (id, version, code, name, short_name, kind)
          values (1, 1, 'B', '审批局', '审批', 'APPROVAL_BUREAU');
        insert into seal (id, version, kind, body_id, name, active_from)
          values (21, 1, 'APPROVAL', 1, '专用章', '2020-12-30')
        """);
    for (int paper = 1; paper <= 6; paper++) {
      use(paper);
    }
    link();
  }

  private void use(int paper) {
    database.run(
        em ->
            new SealRepository(em)
                .append(
                    new SealUse(
                        21,
                        AT,
                        DAY,
                        "custodian",
                        new SealedPaper("文书" + paper, "CASE", paper, Sm3.hex("文书" + paper)))));
  }

  private int link() {
    return database.get(em -> new LedgerRepository(em).link());
  }

  private ChainCheck check() {
    return database.get(
        em -> {
          try {
            return new ChainAudit(new LedgerRepository(em), known)
                .check(
                    Trust.read(
                        List.of(Certificates.encoded(AUTHORITY.root().certificate())), List.of()),
                    AT);
          } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
          }
        });
  }

  private void anchor(LocalDate day) {
    database.run(
        em -> {
          LedgerState state = new LedgerRepository(em).state();
          AnchorClaim claim =
              new AnchorClaim(
                  day, state.position(), state.hash(), Instant.parse("2021-01-21T00:00:01Z"));
          new LedgerRepository(em)
              .add(
                  new LedgerAnchor(
                      new SignedAnchor(
                          claim,
                          REGISTER.sign(claim.toBeSigned()),
                          Certificates.encoded(REGISTER.certificate()))));
        });
  }

  /** As somebody with the database's own rights would, whom no trigger stops. */
  private void tamper(String sql) {
    database.execute("set session_replication_role = replica; " + sql);
  }

  private void breaks(long place, String finding) {
    ChainCheck found = check();
    assertEquals(finding, found.finding());
    assertEquals(place, found.breakAt());
  }

  @Test
  void everyUseIsLinkedOnceInOrderHoweverManyLinkAtOnce() {
    for (int paper = 7; paper <= 40; paper++) {
      use(paper);
    }
    var other = CompletableFuture.supplyAsync(this::link);
    int linked = link() + other.join();
    linked += link();
    assertEquals(34, linked);
    ChainCheck holds = check();
    assertNull(holds.finding());
    assertEquals(40, holds.positions());
    assertEquals(0, database.get(em -> new LedgerRepository(em).state()).waiting());
  }

  @Test
  void aUseThatWaitsToBeLinkedIsNoBreak() {
    use(7);
    assertNull(check().finding());
    assertEquals(1, database.get(em -> new LedgerRepository(em).state()).waiting());
  }

  @Test
  void aChangedUseIsFoundWithItsPlace() {
    tamper("update seal_use set paper = '别的' where id = 3");
    breaks(3, "chain-use-changed");
  }

  @Test
  void aMomentMovedByAMicrosecondIsFound() {
    tamper("update seal_use set used_at = used_at + interval '1 microsecond' where id = 5");
    breaks(5, "chain-use-changed");
  }

  @Test
  void aUseTakenAwayIsFound() {
    tamper("delete from seal_use where id = 4");
    breaks(4, "chain-use-missing");
  }

  @Test
  void aLinkTakenAwayIsFound() {
    tamper("delete from seal_use_link where position = 2");
    breaks(2, "chain-gap");
  }

  @Test
  void usesThatChangedPlacesAreFound() {
    tamper(
        "update seal_use_link set seal_use_id = seal_use_id + 100 where position in (2, 3);"
            + "update seal_use_link set seal_use_id = 3 where position = 2;"
            + "update seal_use_link set seal_use_id = 2 where position = 3");
    breaks(2, "chain-use-changed");
  }

  @Test
  void aUseKeptOutOfTheChainIsFound() {
    use(7);
    tamper("delete from seal_use_to_link");
    breaks(7, "chain-use-unheld");
  }

  @Test
  void aChainMadeAnewAfterAnAnchorIsFound() {
    anchor(DAY);
    assertNull(check().finding());
    tamper(
        "update seal_use set paper = '别的' where id = 6; delete from seal_use_link where position = 6;"
            + " insert into seal_use_to_link values (6)");
    link();
    breaks(7, "chain-anchor");
  }

  @Test
  void aChainCutShorterThanItsAnchorIsFound() {
    anchor(DAY);
    tamper("delete from seal_use_link where position = 6; delete from seal_use where id = 6");
    breaks(6, "chain-cut");
  }

  @Test
  void anAnchorThatWasChangedIsFound() {
    anchor(DAY);
    assertNull(check().finding());
    assertNull(check().finding(), "known by now");
    tamper("update ledger_anchor set position = 5");
    assertEquals("chain-anchor-signature", check().finding());
  }

  @Test
  void theDatabaseRefusesALinkOutOfPlaceAndAnyChange() {
    for (String sql :
        List.of(
            "insert into seal_use_link values (9, 6, repeat('0', 64), repeat('1', 64))",
            "insert into seal_use_link values (7, 6, repeat('0', 64), repeat('1', 64))",
            "update seal_use_link set hash = repeat('1', 64)",
            "delete from seal_use_link",
            "truncate seal_use_link")) {
      assertThrows(
          RuntimeException.class,
          () -> database.run(em -> em.createNativeQuery(sql).executeUpdate()),
          sql);
      assertThrows(IllegalStateException.class, () -> database.execute(sql), sql);
    }
  }

  @Test
  void whoHasTheExportedLedgerFollowsItAlone() throws IOException {
    anchor(DAY);
    StringBuilder export = new StringBuilder();
    database.run(
        em -> {
          LedgerRepository ledger = new LedgerRepository(em);
          ledger
              .anchors()
              .forEach(one -> export.append(LedgerExport.line(one.signed())).append('\n'));
          ledger.links(0, 100).forEach(one -> export.append(LedgerExport.line(one)).append('\n'));
        });
    assertTrue(follow(export.toString()).holds());
    String changed = export.toString().replaceFirst("(?m)^(link\t4\t.*\t)[^\t\n]*$", "$1eA==");
    assertEquals(4, follow(changed).breakAt());
    assertEquals("chain-use-changed", follow(changed).finding());
    String cut = export.substring(0, export.lastIndexOf("link"));
    assertEquals("chain-cut", follow(cut).finding());
    assertThrows(IOException.class, () -> follow("nonsense"));
  }

  private static ChainCheck follow(String export) throws IOException {
    return LedgerExport.check(
        new BufferedReader(new StringReader(export)),
        Trust.read(List.of(Certificates.encoded(AUTHORITY.root().certificate())), List.of()),
        AT);
  }

  @Test
  void aCheckIsKeptWithWhatItFound() {
    database.run(em -> new LedgerRepository(em).record(check()));
    tamper("update seal_use set paper = '别的' where id = 3");
    database.run(em -> new LedgerRepository(em).record(check()));
    List<ChainCheck> checks = database.get(em -> new LedgerRepository(em).checks(5));
    assertTrue(checks.get(1).holds());
    assertEquals(3, checks.get(0).breakAt());
  }
}
