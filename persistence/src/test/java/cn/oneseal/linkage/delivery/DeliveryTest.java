package cn.oneseal.linkage.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.linkage.PushChainRepository;
import cn.oneseal.persistence.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox against real PostgreSQL: in order, once, by one at a time, and never stuck. */
class DeliveryTest {

  private static final Instant T = Instant.parse("2021-01-20T02:00:00Z");
  private static final long FORESTRY = 2;
  private static final long HOUSING = 3;
  private static final DeadFilter ALL = new DeadFilter(null, null, null);

  private final TestDatabase database = TestDatabase.create();

  /** Decisions are left out: only what goes over is looked at here. */
  @BeforeEach
  void begin() {
    database.execute(
        """
        set session_replication_role = replica;
        insert into body values (1, 1, 'BUREAU', 'b', 'b', 'APPROVAL_BUREAU'),
          (2, 1, 'FORESTRY', '林业局', '林业', 'DEPARTMENT'), (3, 1, 'HOUSING', '住建局', '住建', 'DEPARTMENT');
        insert into approval_item values (6, 1, '事项', 'LICENCE');
        insert into case_file (id, version, case_no, item_id, body_id, state, applicant_kind, applicant_name, request,
            standard, received_on, accepted_on, accepted_at, accepted_by)
          values (7, 1, 'N7', 6, 1, 'CLOSED', 'PERSON', '申请人', 'r', 'OWN', '2021-01-05', '2021-01-05', now(), 5);
        alter table result_push enable always trigger goes_out_later;
        alter table result_push enable always trigger is_linked_later;
        """);
    enter(FORESTRY, true);
    enter(HOUSING, true);
  }

  private void enter(long body, boolean active) {
    database.run(
        em ->
            new DeliveryBoardRepository(em)
                .enter(
                    body,
                    new DepartmentSystem("https://linye.example/push", "oneseal", active),
                    T,
                    "op"));
  }

  private static UUID id(int number) {
    return new UUID(number, number);
  }

  /** Writes a push and gives it its number. */
  private void push(int number, long body) {
    database.execute(
        "set session_replication_role = replica;"
            + "insert into result_push (id, decision_id, case_id, item_id, to_body_id, sent_at,"
            + " sent_on, content, digest) values ('%s', %d, 7, 6, %d, '%s', '2021-01-20', '{}',"
                .formatted(id(number), number, body, T.plusSeconds(number))
            + " repeat('a', 64))");
    database.run(em -> new PushChainRepository(em).link());
  }

  private List<DeliveryTurn> take(Instant at) {
    return database.get(em -> new DeliveryRepository(em).take(at, 10));
  }

  private Optional<Integer> next(DeliveryTurn turn, Instant at) {
    return database
        .get(em -> new DeliveryRepository(em).next(turn, at))
        .map(parcel -> (int) parcel.push().id().getMostSignificantBits());
  }

  private void delivered(DeliveryTurn turn, int push) {
    database.run(
        em ->
            new DeliveryRepository(em)
                .delivered(turn, id(push), new DeliveryAttempt(T, 5, null), T.minusSeconds(1)));
  }

  private void failed(DeliveryTurn turn, int push, Instant at) {
    database.run(
        em ->
            new DeliveryRepository(em)
                .failed(turn, id(push), new DeliveryAttempt(T, 5, "no connection"), at));
  }

  private void release(DeliveryTurn turn, Instant at) {
    database.run(em -> new DeliveryRepository(em).release(turn, at));
  }

  private PushDelivery of(int push) {
    return database.get(em -> new DeliveryBoardRepository(em).of(id(push))).orElseThrow();
  }

  private DeliveryTurn only(List<DeliveryTurn> turns) {
    assertEquals(1, turns.size());
    return turns.get(0);
  }

  @Test
  void whatHasItsNumberGoesOutInTheOrderOfNumbers() {
    assertEquals(List.of(), take(T), "nothing waits");
    push(1, FORESTRY);
    push(2, FORESTRY);
    DeliveryTurn turn = only(take(T));
    assertEquals(FORESTRY, turn.bodyId());
    Parcel parcel = database.get(em -> new DeliveryRepository(em).next(turn, T)).orElseThrow();
    assertEquals("FORESTRY", parcel.push().department());
    assertEquals(1, parcel.link().sequence());
    assertEquals("oneseal", parcel.to().username());
    delivered(turn, 1);
    assertEquals(Optional.of(2), next(turn, T));
    delivered(turn, 2);
    assertEquals(Optional.empty(), next(turn, T));
    release(turn, T);
    assertEquals(List.of(), take(T));
    assertEquals(DeliveryState.DELIVERED, of(1).state());
    assertEquals(T.minusSeconds(1), of(1).receivedAt());
  }

  @Test
  void aPushIsInTheOutboxByItsOwnTransactionAndWithoutASystemNowhere() {
    database.execute(
        "set session_replication_role = replica;"
            + " insert into body values (4, 1, 'HEALTH', 'h', 'h', 'DEPARTMENT')");
    push(1, FORESTRY);
    push(2, 4);
    assertEquals(DeliveryState.WAITING, of(1).state());
    assertEquals(Optional.empty(), database.get(em -> new DeliveryBoardRepository(em).of(id(2))));
  }

  @Test
  void aPushWithoutItsNumberWaits() {
    database.execute(
        "set session_replication_role = replica;"
            + "insert into push_delivery (push_id, body_id) values ('"
            + id(9)
            + "', 2)");
    assertEquals(List.of(), take(T));
  }

  @Test
  void anotherNodeHasTheTurnOnlyAfterTheLease() {
    push(1, FORESTRY);
    DeliveryTurn first = only(take(T));
    assertEquals(List.of(), take(T.plus(DeliveryRepository.LEASE).minusMillis(1)));
    Instant late = T.plus(DeliveryRepository.LEASE);
    DeliveryTurn second = only(take(late));
    assertEquals(Optional.empty(), next(first, late), "its turn is over");
    assertEquals(Optional.of(1), next(second, late));
    failed(first, 1, late);
    assertEquals(Optional.of(1), next(second, late), "who lost the turn ends nobody else's");
    delivered(second, 1);
    assertEquals(2, of(1).attempts().size(), "both attempts were made");
    assertEquals(DeliveryState.DELIVERED, of(1).state());
  }

  @Test
  void anAttemptProlongsTheTurn() {
    push(1, FORESTRY);
    DeliveryTurn turn = only(take(T));
    Instant later = T.plusSeconds(50);
    assertEquals(Optional.of(1), next(turn, later));
    assertEquals(List.of(), take(T.plusSeconds(109)));
    assertEquals(1, take(T.plusSeconds(110)).size());
  }

  @Test
  void twoWorkersAtOnceDeliverEachPushOnce() {
    for (int push = 1; push <= 30; push++) {
      push(push, push % 2 == 0 ? FORESTRY : HOUSING);
    }
    ConcurrentMap<Integer, Integer> sent = new ConcurrentHashMap<>();
    List<CompletableFuture<Void>> workers = new ArrayList<>();
    for (int worker = 0; worker < 2; worker++) {
      workers.add(CompletableFuture.runAsync(() -> work(sent)));
    }
    workers.forEach(CompletableFuture::join);
    assertEquals(30, sent.size());
    assertTrue(sent.values().stream().allMatch(times -> times == 1), sent.toString());
    List<?> order =
        database.get(
            em ->
                (List<?>)
                    em.createNativeQuery(
                            "select d.sequence - row_number() over"
                                + " (partition by d.body_id order by a.id)"
                                + " from push_delivery_attempt a"
                                + " join push_delivery d on d.push_id = a.push_id")
                        .getResultList());
    assertTrue(order.stream().allMatch(gap -> ((Number) gap).intValue() == 0), order.toString());
  }

  private void work(ConcurrentMap<Integer, Integer> sent) {
    for (int idle = 0; idle < 50; ) {
      List<DeliveryTurn> turns = database.get(em -> new DeliveryRepository(em).take(T, 1));
      idle = turns.isEmpty() ? idle + 1 : 0;
      for (DeliveryTurn turn : turns) {
        // A few each, so that the turn passes from one to the other.
        for (int i = 0; i < 3; i++) {
          next(turn, T)
              .ifPresent(
                  push -> {
                    sent.merge(push, 1, Integer::sum);
                    delivered(turn, push);
                  });
        }
        release(turn, T);
      }
    }
  }

  @Test
  void aFailingSystemIsLeftAloneAndHoldsUpNobodyElse() {
    push(1, FORESTRY);
    push(2, FORESTRY);
    push(3, HOUSING);
    assertEquals(2, take(T).size());
    DeliveryTurn turn = turnOf(FORESTRY, T.plusSeconds(60));
    Instant now = T.plusSeconds(60);
    failed(turn, 1, now);
    assertEquals(Optional.empty(), forestry(now.plusSeconds(4)));
    turn = turnOf(FORESTRY, now.plusSeconds(5));
    assertEquals(Optional.of(1), next(turn, now.plusSeconds(5)), "the later one waits");
    failed(turn, 1, now.plusSeconds(5));
    assertEquals(Optional.empty(), forestry(now.plusSeconds(14)), "ten seconds now");
    turn = turnOf(FORESTRY, now.plusSeconds(15));
    delivered(turn, 1);
    assertEquals(Optional.of(2), next(turn, now.plusSeconds(15)));
    failed(turn, 2, now.plusSeconds(15));
    assertTrue(forestry(now.plusSeconds(20)).isPresent(), "a success begins anew");
  }

  private Optional<DeliveryTurn> forestry(Instant at) {
    return take(at).stream().filter(turn -> turn.bodyId() == FORESTRY).findFirst();
  }

  private DeliveryTurn turnOf(long body, Instant at) {
    return take(at).stream().filter(turn -> turn.bodyId() == body).findFirst().orElseThrow();
  }

  /** Fails a push until it is dead; returns when that was. */
  private Instant kill(int push, Instant from) {
    Instant now = from;
    for (int attempt = 1; attempt <= BackOff.ATTEMPTS; attempt++) {
      assertEquals(DeliveryState.WAITING, of(push).state());
      DeliveryTurn turn = turnOf(FORESTRY, now);
      assertEquals(Optional.of(push), next(turn, now));
      failed(turn, push, now);
      now = now.plus(Duration.ofMinutes(30));
    }
    assertEquals(DeliveryState.DEAD, of(push).state());
    return now.minus(Duration.ofMinutes(30));
  }

  @Test
  void aPushThatFailsTooOftenIsDeadAndTheNextIsTriedAtOnce() {
    push(1, FORESTRY);
    push(2, FORESTRY);
    Instant now = kill(1, T);
    DeliveryTurn turn = turnOf(FORESTRY, now);
    assertEquals(Optional.of(2), next(turn, now));
    failed(turn, 2, now);
    assertEquals(
        Optional.empty(),
        forestry(now.plus(Duration.ofMinutes(30)).minusSeconds(1)),
        "the system is still the one that fails");
    assertTrue(forestry(now.plus(Duration.ofMinutes(30))).isPresent());
  }

  @Test
  void whatIsDeadIsShownWithItsAttemptsAndSentAgainFirst() {
    push(1, FORESTRY);
    push(2, FORESTRY);
    Instant now = kill(1, T);
    DeadPush dead = database.get(em -> new DeliveryBoardRepository(em).dead(ALL)).get(0);
    assertEquals(id(1), dead.pushId());
    assertEquals("N7", dead.caseNo());
    assertEquals(BackOff.ATTEMPTS, dead.attempts());
    assertEquals("no connection", dead.last().error());
    failed(turnOf(FORESTRY, now), 2, now);
    assertEquals(0, resend(new DeadFilter(HOUSING, null, null)), "another department's");
    assertEquals(0, resend(new DeadFilter(null, FORESTRY, null)), "another sender's");
    assertEquals(0, resend(ALL.only(id(2))), "not dead");
    assertEquals(1, resend(new DeadFilter(FORESTRY, 1L, id(1))));
    assertEquals(0, resend(ALL), "once");
    DeliveryTurn turn = turnOf(FORESTRY, now);
    assertEquals(Optional.of(1), next(turn, now), "at once, before the later one");
    failed(turn, 1, now);
    assertEquals(DeliveryState.WAITING, of(1).state(), "it has all its attempts again");
    assertEquals(BackOff.ATTEMPTS + 1, of(1).attempts().size());
  }

  private int resend(DeadFilter filter) {
    return database.get(em -> new DeliveryBoardRepository(em).resend(filter));
  }

  @Test
  void whatIsTurnedOffWaitsAndGoesOutWhenItIsTurnedOn() {
    push(1, FORESTRY);
    DeliveryTurn turn = only(take(T));
    failed(turn, 1, T);
    enter(FORESTRY, false);
    assertEquals(List.of(), take(T.plusSeconds(60)));
    push(2, FORESTRY);
    enter(FORESTRY, true);
    turn = only(take(T));
    assertEquals(Optional.of(1), next(turn, T), "tried at once by the new edition");
    delivered(turn, 1);
    enter(FORESTRY, false);
    assertEquals(Optional.empty(), next(turn, T), "off in the midst of a turn");
    enter(FORESTRY, true);
    assertEquals(Optional.of(2), next(turn, T), "what was pushed meanwhile has no gap");
  }

  @Test
  void theBoardCountsWhatWaitsAndWhatIsDead() {
    push(1, FORESTRY);
    push(2, FORESTRY);
    push(3, FORESTRY);
    DeliveryTurn turn = turnOf(FORESTRY, T);
    delivered(turn, 1);
    release(turn, T);
    kill(2, T);
    DeliveryLine line = database.get(em -> new DeliveryBoardRepository(em).lines(FORESTRY)).get(0);
    assertEquals("FORESTRY", line.bodyCode());
    assertEquals(1, line.waiting());
    assertEquals(T.plusSeconds(3), line.oldestWaiting());
    assertEquals(1, line.dead());
    assertEquals(T, line.lastSuccess());
    assertEquals(BackOff.ATTEMPTS, line.failures());
    assertEquals(2, database.get(em -> new DeliveryBoardRepository(em).lines(null)).size());
    assertEquals(
        1L, database.get(em -> new DeliveryBoardRepository(em).countDead(ALL)).longValue());
  }

  @Test
  void nobodyChangesWhatIsDeliveredTriedOrEntered() {
    push(1, FORESTRY);
    delivered(only(take(T)), 1);
    for (String sql :
        List.of(
            "update push_delivery set state = 'WAITING', delivered_at = null, received_at = null",
            "update push_delivery_attempt set error = 'x'",
            "delete from push_delivery_attempt",
            "update department_system set endpoint = 'https://other.example'",
            "delete from department_system")) {
      assertThrows(IllegalStateException.class, () -> database.execute(sql), sql);
    }
    for (String sql : List.of("delete from push_delivery", "delete from delivery_turn")) {
      assertThrows(
          RuntimeException.class,
          () -> database.run(em -> em.createNativeQuery(sql).executeUpdate()),
          sql);
    }
    assertThrows(
        IllegalStateException.class,
        () ->
            database.execute(
                "insert into department_system (body_id, endpoint, active, entered_at, entered_by)"
                    + " values (2, 'http://linye.example/push', true, now(), 'x')"));
  }
}
