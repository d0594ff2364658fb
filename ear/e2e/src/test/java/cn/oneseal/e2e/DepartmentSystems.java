package cn.oneseal.e2e;

import static cn.oneseal.e2e.KilledProduct.change;
import static cn.oneseal.e2e.KilledProduct.text;
import static cn.oneseal.e2e.KilledProduct.texts;

import java.util.List;
import java.util.Map;

/** Two departments of the product that is killed supervise one item, each with its own system. */
final class DepartmentSystems implements AutoCloseable {

  private final Map<String, DepartmentReceiver> receivers;
  private final long before;

  DepartmentSystems() throws Exception {
    before = Long.parseLong(text("select coalesce(max(case_id), 0) from decision"));
    receivers = Map.of("FORESTRY", new DepartmentReceiver(), "HEALTH", new DepartmentReceiver());
    for (Map.Entry<String, DepartmentReceiver> each : receivers.entrySet()) {
      change(
          "insert into supervision (id, version, item_id, body_id, proposed_on, from_day,"
              + " entered_by) select 940000 + b.id, 1, item_id, b.id, today, today, 'test'"
              + " from body b cross join lateral "
              + PendingPapers.ITEM
              + " e cross join (select (now() + make_interval(secs => clock_offset_seconds))"
              + "::date from installation) d (today) where b.code = '"
              + each.getKey()
              + "' and not exists (select from supervision s where s.item_id = e.item_id"
              + " and s.body_id = b.id and s.to_day is null)");
      change(
          "insert into department_system (body_id, endpoint, active, entered_at, entered_by)"
              + " select id, '"
              + each.getValue().endpoint()
              + "', true, now(), 'test' from body where code = '"
              + each.getKey()
              + "'");
    }
  }

  /** Sets free what a dead server has taken, which else is free a minute after it was taken. */
  static void endLeases() throws Exception {
    change("update sealing_order set next_attempt_at = now() where state = 'ORDERED'");
    change("update delivery_turn set leased_until = null, next_attempt_at = null");
  }

  void are(DepartmentReceiver.Mood mood) {
    receivers.values().forEach(each -> each.is(mood));
  }

  /** Returns how often the pushes of some cases came. */
  long times(String cases) throws Exception {
    List<String> pushes = texts("select id from result_push" + cases);
    return receivers.values().stream()
        .flatMap(receiver -> receiver.received().stream())
        .filter(received -> pushes.contains(received.id()))
        .count();
  }

  PushInvariants invariants() {
    return new PushInvariants(receivers, before);
  }

  @Override
  public void close() {
    receivers.values().forEach(DepartmentReceiver::close);
  }
}
