package cn.oneseal.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.seal.SealRepository;
import cn.oneseal.seal.SealUse;
import cn.oneseal.seal.SealedPaper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers on their way to their seal, in the real database. */
class SealingInDatabaseTest {

  private static final Instant AT = Instant.parse("2021-01-20T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2021, 1, 20);
  private static final Duration LEASE = Duration.ofSeconds(60);
  private static final SealingMandate BY_HAND = SealingMandate.byHand("custodian", 11);

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void begin() {
    database.execute(
        """
        insert into body (id, version, code, name, short_name, kind)
          values (1, 1, 'B', '审批局', '审批', 'APPROVAL_BUREAU'), (2, 1, 'T', '交通局', '交通', 'DEPARTMENT');
        insert into official (id, version, body_id, name) values (11, 1, 1, '甲');
        insert into approval_item (id, version, name, kind) values (7, 1, '事项', 'LICENCE');
        insert into seal (id, version, kind, body_id, name, active_from)
          values (21, 1, 'APPROVAL', 1, '专用章', '2020-12-30'), (22, 1, 'OFFICIAL', 1, '公章', '2020-12-30');
        insert into layout_edition values (31, 'DECISION_APPROVAL', null, 1, 'x', 'r', now(), 'u');
        insert into trusted_authority values (32, 'a', 'x', now(), 'u');
        insert into electronic_seal values
          (33, 21, 32, 'E', 'x', '1', true, now(), now() + interval '1 day', now(), 'u')
        """);
  }

  private static SealingSubject subject(long id, long body) {
    return new SealingSubject("CASE", id, "办件" + id, body, 7L);
  }

  private List<Long> placed(int papers, long body) {
    List<Long> orders = new ArrayList<>();
    LongStream.rangeClosed(1, papers)
        .forEach(
            id ->
                orders.add(
                    database.get(
                        em ->
                            new SealingRepository(em)
                                .add(new SealingOrder(subject(100 * body + id, body), AT, "u"))
                                .id())));
    return orders;
  }

  private void order(long id, Instant due) {
    database.run(em -> new SealingRepository(em).lock(id).orElseThrow().order(BY_HAND, AT, due));
  }

  @Test
  void aThingHasOneOrderWhateverHappens() {
    placed(1, 1);
    assertThrows(RuntimeException.class, () -> placed(1, 1));
  }

  @Test
  void whatNobodyOrderedIsNeverTaken() {
    placed(3, 1);
    assertEquals(List.of(), database.get(em -> new SealingRepository(em).takeDue(AT, LEASE, 10)));
  }

  @Test
  void twoNodesNeverTakeTheSameOrderWithinItsLease() {
    List<Long> orders = placed(6, 1);
    orders.forEach(id -> order(id, AT));
    var other = CompletableFuture.supplyAsync(() -> take(AT));
    List<Long> taken = new ArrayList<>(take(AT));
    taken.addAll(other.join());
    taken.addAll(take(AT.plusSeconds(59)));
    assertEquals(orders, taken.stream().sorted().toList());
    assertEquals(orders, take(AT.plusSeconds(61)).stream().sorted().toList(), "the node died");
  }

  private List<Long> take(Instant now) {
    List<Long> taken = new ArrayList<>();
    for (List<Long> some = one(now); !some.isEmpty(); some = one(now)) {
      taken.addAll(some);
    }
    return taken;
  }

  private List<Long> one(Instant now) {
    return database.get(em -> new SealingRepository(em).takeDue(now, LEASE, 2));
  }

  @Test
  void aSignerThatDoesNotAnswerIsAskedAgainLessAndLessOften() {
    long id = placed(1, 1).get(0);
    order(id, AT);
    List<Long> pauses = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      database.run(em -> new SealingRepository(em).lock(id).orElseThrow().postpone("不通", AT));
      pauses.add(
          database.get(
              em ->
                  Duration.between(
                          AT, new SealingRepository(em).lock(id).orElseThrow().nextAttemptAt())
                      .toSeconds()));
    }
    assertEquals(List.of(2L, 4L, 8L, 16L, 32L), pauses.subList(0, 5));
    assertEquals(300L, pauses.get(11));
    WaitingPaper shown = database.get(em -> new SealingRepository(em).waiting(1)).get(0);
    assertEquals("不通", shown.failure());
    assertEquals(SealingState.ORDERED, shown.state());
  }

  @Test
  void oneActOrdersWhatIsFreeOfTheOwnBodyAndItsProgressIsCounted() {
    List<Long> own = placed(4, 1);
    List<Long> others = placed(1, 2);
    order(own.get(0), AT);
    List<Long> asked = new ArrayList<>(own);
    asked.addAll(others);
    long run =
        database.get(
            em -> {
              SealingRepository orders = new SealingRepository(em);
              List<Long> free = orders.lockFree(1, asked);
              assertEquals(own.subList(1, 4), free);
              long id = orders.add(new SealingRun(1, AT, "custodian", free.size())).id();
              orders.order(free, SealingMandate.inRun("custodian", 11, id), AT, AT);
              return id;
            });
    database.run(em -> new SealingRepository(em).lock(own.get(1)).orElseThrow().seal(AT));
    database.run(em -> new SealingRepository(em).lock(own.get(2)).orElseThrow().refuse("缺字形", AT));
    RunProgress progress = database.get(em -> new SealingRepository(em).runs(1, 10)).get(0);
    assertEquals(run, progress.id());
    assertEquals(3, progress.papers());
    assertEquals(1, progress.sealed());
    assertEquals(1, progress.refused());
    assertEquals(1, progress.waiting());
    assertEquals(66, progress.percent());
    List<Long> again = database.get(em -> new SealingRepository(em).lockFree(1, List.of()));
    assertEquals(List.of(own.get(2)), again, "what was refused can be ordered anew");
  }

  @Test
  void aBodysItemHasOneStandingAuthorisationADay() {
    authorise(DAY, DAY.plusDays(5));
    assertThrows(RuntimeException.class, () -> authorise(DAY.plusDays(5), null));
    authorise(DAY.plusDays(6), null);
    assertTrue(
        database
            .get(em -> new SealingRepository(em).authorisation(7, 1, DAY.plusDays(5)))
            .isPresent());
    assertTrue(database.get(em -> new SealingRepository(em).authorisation(7, 2, DAY)).isEmpty());
  }

  private void authorise(LocalDate from, LocalDate until) {
    database.run(
        em ->
            new SealingRepository(em)
                .add(new SealingAuthorisation(7, 1, 11, from, until, "授权书", AT, "u")));
  }

  @Test
  void aDocumentIsKeptOnlyWithTheUseOfTheSealThatItCarries() {
    long use = use(21, 1);
    database.run(em -> new DocumentRepository(em).add(document(1, use)));
    DocumentLine line = database.get(em -> new DocumentRepository(em).of("CASE", 1)).get(0);
    assertEquals("专用章", line.sealName());
    long another = use(22, 2);
    assertThrows(
        RuntimeException.class,
        () -> database.run(em -> new DocumentRepository(em).add(document(2, another))));
    for (String change :
        List.of(
            "update sealed_document set content = 'y'",
            "delete from sealed_document",
            "update layout_edition set source = 'y'")) {
      assertThrows(
          RuntimeException.class,
          () -> database.run(em -> em.createNativeQuery(change).executeUpdate()));
      assertThrows(IllegalStateException.class, () -> database.execute(change));
    }
  }

  private long use(long seal, long subject) {
    return database.get(
        em ->
            new SealRepository(em)
                .append(
                    new SealUse(
                        seal,
                        AT,
                        DAY,
                        "u",
                        new SealedPaper("文书", "CASE", subject, "a".repeat(64)))));
  }

  private static SealedDocument document(long id, long use) {
    return new SealedDocument(
        subject(id, 1),
        new SealedDocument.PaperFacts(
            DocumentKind.DECISION_APPROVAL, "D" + id, null, "决定书", null, 31, "{}"),
        new SealedDocument.SealFacts(33, use, AT, DAY),
        new byte[] {1, 2, 3});
  }
}
