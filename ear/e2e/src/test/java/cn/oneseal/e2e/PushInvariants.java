package cn.oneseal.e2e;

import static cn.oneseal.e2e.KilledProduct.await;
import static cn.oneseal.e2e.KilledProduct.text;
import static cn.oneseal.e2e.KilledProduct.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.oneseal.linkage.PushRecord;
import cn.oneseal.sealing.ledger.ChainReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What holds of decisions and their pushes when the work has come to rest, whatever was killed
 * before: no decision without its pushes, none lost or doubled on its way, no gap, chains whole.
 */
final class PushInvariants {

  private static final String SUPERVISED =
      " from supervision s where s.item_id = d.item_id and s.body_id <> d.authority_body_id"
          + " and d.issued_on between s.from_day and coalesce(s.to_day, 'infinity')";

  /** What is wrong, and how many rows say so. */
  private static final Map<String, String> NEVER = new LinkedHashMap<>();

  static {
    NEVER.put(
        "decisions that lack a push to a supervising department, or have it twice",
        "select count(*) from decision d where d.case_id > %d and exists (select"
            + SUPERVISED
            + " and (select count(*) from result_push p where p.decision_id = d.id"
            + " and p.to_body_id = s.body_id) <> 1)");
    NEVER.put(
        "pushes to a department that does not supervise",
        "select count(*) from result_push p join decision d on d.id = p.decision_id"
            + " where not exists (select"
            + SUPERVISED
            + " and s.body_id = p.to_body_id)");
    NEVER.put(
        "departments with a gap in their numbers",
        "select count(*) from (select from result_push_link group by to_body_id"
            + " having min(sequence) <> 1 or max(sequence) <> count(*)) as gaps");
    NEVER.put(
        "pushes without a number",
        "select count(*) from result_push p"
            + " where not exists (select from result_push_link l where l.push_id = p.id)");
    NEVER.put(
        "deliveries that are not done, or by another number",
        "select count(*) from push_delivery d join result_push_link l on l.push_id = d.push_id"
            + " where d.state <> 'DELIVERED' or d.sequence is distinct from l.sequence");
    NEVER.put(
        "decisions that have not one sealed document",
        "select count(*) from decision d where (select count(*) from sealed_document s"
            + " where s.subject = 'CASE' and s.subject_id = d.case_id) <> 1");
    NEVER.put(
        "sealed documents without a decision",
        "select count(*) from sealed_document s where s.subject = 'CASE'"
            + " and not exists (select from decision d where d.case_id = s.subject_id)");
    NEVER.put(
        "uses of seals out of the ledger's numbers",
        "select (count(*) - count(l.seal_use_id)) + (count(*) - coalesce(max(l.position), 0))"
            + " from seal_use u left join seal_use_link l on l.seal_use_id = u.id");
  }

  private final Map<String, DepartmentReceiver> receivers;
  private final long before;

  /**
   * Checks what came after the departments' systems.
   *
   * @param receivers by the code of its department, each receiver
   * @param before the last case that was decided before they supervised
   */
  PushInvariants(Map<String, DepartmentReceiver> receivers, long before) {
    this.receivers = receivers;
    this.before = before;
  }

  /** Waits until all that was ordered is sealed, numbered and delivered. */
  static void awaitRest() throws Exception {
    await(
        "all is sealed, numbered and delivered",
        "select not exists (select from sealing_order where state = 'ORDERED')"
            + " and not exists (select from seal_use_to_link)"
            + " and not exists (select from result_push_to_link)"
            + " and not exists (select from push_delivery where state <> 'DELIVERED')");
  }

  /** Checks all of it. */
  void check() throws Exception {
    for (Map.Entry<String, String> wrong : NEVER.entrySet()) {
      assertEquals("0", text(wrong.getValue().formatted(before)), wrong.getKey());
    }
    for (String department :
        texts(
            "select code from body where id in (select to_body_id from result_push)"
                + " order by code")) {
      assertEquals(Optional.empty(), finding(department), "the chain of " + department);
    }
    for (Map.Entry<String, DepartmentReceiver> each : receivers.entrySet()) {
      assertEquals(List.of(), each.getValue().faults(), each.getKey());
      assertEquals(
          texts(
              "select l.push_id || ' ' || l.sequence || ' ' || p.digest from push_delivery d"
                  + " join result_push p on p.id = d.push_id"
                  + " join result_push_link l on l.push_id = d.push_id"
                  + " join body b on b.id = d.body_id where b.code = '"
                  + each.getKey()
                  + "' order by l.sequence"),
          new ArrayList<>(known(each.getValue())),
          "each push came, in order, and a repeat is one that was known");
    }
  }

  /** Returns how many pushes came again, which their receivers know by their ids. */
  long repeats() {
    return receivers.values().stream()
        .mapToLong(receiver -> receiver.received().size() - known(receiver).size())
        .sum();
  }

  private static Set<String> known(DepartmentReceiver receiver) {
    Set<String> known = new LinkedHashSet<>();
    for (DepartmentReceiver.Received each : receiver.received()) {
      known.add(each.id() + " " + each.sequence() + " " + each.digest());
    }
    return known;
  }

  private static Optional<String> finding(String department) throws Exception {
    ChainReader reader = new ChainReader();
    for (String line :
        texts(
            "select concat_ws(' ', l.sequence, l.previous, l.hash, p.id, p.digest,"
                + " to_char(p.sent_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'))"
                + " from result_push_link l join result_push p on p.id = l.push_id"
                + " join body b on b.id = l.to_body_id where b.code = '"
                + department
                + "' order by l.sequence")) {
      List<String> parts = List.of(line.split(" "));
      PushRecord push =
          new PushRecord(
              UUID.fromString(parts.get(3)), department, Instant.parse(parts.get(5)), parts.get(4));
      reader.follow(
          new ChainReader.Link(
              Long.parseLong(parts.get(0)), parts.get(1), parts.get(2), push.canonical()));
    }
    return reader.finding();
  }
}
