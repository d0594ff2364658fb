package cn.oneseal.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.audit.Sm3;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.sealing.ledger.ChainCheck;
import cn.oneseal.sealing.ledger.UseRecord;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The pushes of each department form one chain without a gap; what is done to it is found (R23).
 */
class PushChainTest {

  private static final Instant AT = Instant.parse("2021-01-20T02:00:00Z");
  private static final String CONTENT = "{\"办件编号\":\"1\"}";

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void begin() {
    database.execute(
        """
        insert into body (id, version, code, name, short_name, kind)
          values (1, 1, 'FORESTRY', '林业局', '林业', 'DEPARTMENT'),
            (2, 1, 'HOUSING', '住建局', '住建', 'DEPARTMENT')
        """);
    for (int push = 1; push <= 5; push++) {
      push(push, 1);
    }
    push(6, 2);
    link();
  }

  /** A push, its decision left out: only the chain is looked at here. */
  private void push(int number, int body) {
    tamper(
        "insert into result_push (id, decision_id, case_id, item_id, to_body_id, sent_at, sent_on,"
            + " content, digest) values ('%s', %d, 1, 1, %d, '%s', '2021-01-20', '%s', '%s');"
                .formatted(
                    id(number), number, body, AT.plusSeconds(number), CONTENT, Sm3.hex(CONTENT))
            + "insert into result_push_to_link values ('"
            + id(number)
            + "')");
  }

  private static UUID id(int number) {
    return new UUID(number, number);
  }

  private int link() {
    return database.get(em -> new PushChainRepository(em).link());
  }

  private ChainCheck follow(long body) {
    return database.get(em -> new PushChainRepository(em).follow(body, AT));
  }

  /** As somebody with the database's own rights would, whom no trigger stops. */
  private void tamper(String sql) {
    database.execute("set session_replication_role = replica; " + sql);
  }

  private void breaks(long place, String finding) {
    ChainCheck found = follow(1);
    assertEquals(finding, found.finding());
    assertEquals(place, found.breakAt());
    assertNull(follow(2).finding(), "another department's chain is its own");
  }

  @Test
  void eachDepartmentHasNumbersWithoutAGapInTheOrderOfSending() {
    ResultPushLinks links = links();
    assertEquals(List.of("1 1", "1 2", "1 3", "1 4", "1 5", "2 1"), links.numbers());
    assertEquals(UseRecord.NOTHING, links.previous(0));
    assertEquals(5, follow(1).positions());
    assertNull(follow(1).finding());
    assertEquals(1, follow(2).positions());
  }

  private record ResultPushLinks(List<?> rows) {
    List<String> numbers() {
      return rows.stream().map(row -> ((Object[]) row)[0].toString()).toList();
    }

    String previous(int at) {
      return ((Object[]) rows.get(at))[1].toString();
    }
  }

  private ResultPushLinks links() {
    return new ResultPushLinks(
        database.get(
            em ->
                (List<?>)
                    em.createNativeQuery(
                            "select to_body_id || ' ' || sequence, previous from result_push_link"
                                + " order by to_body_id, sequence")
                        .getResultList()));
  }

  @Test
  void howeverManyLinkAtOnceEachPushIsLinkedOnce() {
    for (int push = 7; push <= 40; push++) {
      push(push, 1 + push % 2);
    }
    CompletableFuture<Integer> other = CompletableFuture.supplyAsync(this::link);
    int linked = link() + other.join();
    linked += link();
    assertEquals(34, linked);
    assertNull(follow(1).finding());
    assertEquals(22, follow(1).positions());
    assertEquals(18, follow(2).positions());
  }

  @Test
  void whatIsChangedTakenAwayOrPutElsewhereIsFoundWithItsPlace() {
    tamper("update result_push set digest = repeat('1', 64) where id = '" + id(3) + "'");
    breaks(3, "chain-use-changed");
    tamper("delete from result_push where id = '" + id(2) + "'");
    breaks(2, "chain-use-missing");
    tamper("delete from result_push_link where sequence = 1 and to_body_id = 1");
    breaks(1, "chain-gap");
  }

  @Test
  void aSendTimeThatIsMovedIsFound() {
    tamper(
        "update result_push set sent_at = sent_at - interval '1 day' where id = '" + id(4) + "'");
    breaks(4, "chain-use-changed");
  }

  @Test
  void aPushThatIsNeitherLinkedNorWaitsIsFound() {
    push(7, 1);
    tamper("delete from result_push_to_link");
    breaks(6, "chain-use-unheld");
  }

  @Test
  void theDatabaseRefusesALinkOutOfPlaceAndAnyChange() {
    push(7, 2);
    for (String sql :
        List.of(
            "insert into result_push_link values (2, 3, '"
                + id(7)
                + "', repeat('0', 64), repeat('1', 64))",
            "insert into result_push_link values (2, 2, '"
                + id(7)
                + "', repeat('0', 64), repeat('1', 64))",
            "insert into result_push_link select 1, 6, '"
                + id(7)
                + "', hash, repeat('1', 64) from result_push_link"
                + " where to_body_id = 1 and sequence = 5",
            "update result_push_link set sequence = 9 where sequence = 5",
            "delete from result_push_link",
            "truncate result_push_link")) {
      assertThrows(
          RuntimeException.class,
          () -> database.run(em -> em.createNativeQuery(sql).executeUpdate()),
          sql);
      assertThrows(IllegalStateException.class, () -> database.execute(sql), sql);
    }
  }

  @Test
  void aNightsCheckIsOfThoseThatNoneFollowedSince() {
    assertEquals(List.of(1L, 2L), unchecked());
    database.run(em -> new PushChainRepository(em).record(1, follow(1)));
    assertEquals(List.of(2L), unchecked());
    assertTrue(database.get(em -> new PushChainRepository(em).lastCheck(1)).orElseThrow().holds());
  }

  private List<Long> unchecked() {
    return database.get(em -> new PushChainRepository(em).uncheckedSince(AT));
  }
}
