package cn.oneseal.e2e;

import static cn.oneseal.e2e.KilledProduct.await;
import static cn.oneseal.e2e.KilledProduct.change;
import static cn.oneseal.e2e.KilledProduct.signIn;
import static cn.oneseal.e2e.KilledProduct.url;

import com.microsoft.playwright.Page;

/** Resolved cases of the product that is killed, of an item that the bureau holds all the time. */
final class PendingPapers {

  /** The item. */
  static final String ITEM =
      "(select item_id from transfer_entry where direction = 'RETURNED'"
          + " and to_body_id = (select id from body where code = 'FORESTRY') limit 1)";

  private PendingPapers() {}

  /** Resolves cases; their papers wait for the custodian. */
  static void place(int first, int count) throws Exception {
    change(
        """
        insert into case_file (id, version, case_no, item_id, body_id, state, applicant_kind,
            applicant_name, applicant_code, request, standard, received_on, accepted_on,
            accepted_at, accepted_by, reviewed_by, outcome, resolved_by, resolved_at)
          select n, 1, 'BUREAU-20201231-' || n, e.item_id, b.id, 'PENDING_SEAL', 'ORGANIZATION',
            '演示有限公司', '91140525MA0K000000', '演示', 'OWN', today, today, at,
            (select min(id) from official where body_id = b.id),
            (select min(id) from official where body_id = b.id), 'APPROVED',
            (select max(id) from official where body_id = b.id), at
          from (select now() + make_interval(secs => clock_offset_seconds) from installation) c (at)
            cross join lateral (select (at at time zone 'Asia/Shanghai')::date) d (today)
            cross join generate_series(%1$d, %1$d + %2$d - 1) n
            join body b on b.kind = 'APPROVAL_BUREAU'
            cross join lateral %3$s e;
        insert into sealing_order (id, version, subject, subject_id, title, body_id, item_id,
            placed_at, placed_by, state)
          select id, 1, 'CASE', id, case_no, body_id, item_id, now(), 'test', 'PLACED'
          from case_file where id between %1$d and %1$d + %2$d - 1
        """
            .formatted(first, count, ITEM));
  }

  /** Orders, as the custodian, the seal of all papers that wait. */
  static void order() throws Exception {
    try (Desk desk = new Desk()) {
      order(desk);
    }
  }

  /** Orders them at a desk that is there. */
  static void order(Desk desk) throws Exception {
    Page custodian = signIn(desk, "bureau-seal");
    Desk.open(custodian, url("/oneseal/sealing/list.xhtml"));
    custodian.click("#seal");
    custodian.click("#sealAll");
    await(
        "all are ordered",
        "select count(*) = 0 from sealing_order where subject = 'CASE' and state = 'PLACED'");
    custodian.context().close();
  }
}
