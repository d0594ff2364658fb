package cn.oneseal.workbench;

import static cn.oneseal.organization.Duty.APPROVER;
import static cn.oneseal.organization.Duty.CASE_OFFICER;
import static cn.oneseal.organization.Duty.INSPECTOR;
import static cn.oneseal.organization.Duty.INTAKE;
import static cn.oneseal.organization.Duty.LIAISON;
import static cn.oneseal.organization.Duty.LINKAGE_OPERATOR;
import static cn.oneseal.organization.Duty.REVIEWER;
import static cn.oneseal.organization.Duty.SEAL_CUSTODIAN;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The to-do list: set-based, by the duties that the caller holds today, only of his own body. */
@Stateless
@DenyAll
public class WorkbenchService {

  /** More than anybody does in a day; the rest is behind the lists. */
  static final int MOST = 200;

  private static final String HANDOVERS =
      "select cast(h.id as text), i.name, h.due_on,"
          + " cast(count(*) filter (where e.countersigned_at is null"
          + " and e.state in ('MISSING', 'SENT_BACK')) as int),"
          + " cast(count(*) filter (where e.countersigned_at is null"
          + " and e.state in ('HANDED_OVER', 'NONE')) as int),"
          + " cast(count(*) filter (where e.countersigned_at is not null) as int)"
          + " from handover h join approval_item i on i.id = h.item_id"
          + " left join handover_entry e on e.handover_id = h.id"
          + " where h.completed_on is null and ";
  private static final String HANDOVERS_END = " group by h.id, i.name order by h.due_on, h.id";

  private static final String CASES =
      "select cast(c.id as text), c.case_no || ' ' || c.applicant_name || ' ' || i.name, c.due_on"
          + " from case_file c join approval_item i on i.id = c.item_id"
          + " where c.body_id = ?1 and c.state = ?2 order by c.due_on nulls last, c.id";

  private static final String PUSHES =
      "select cast(p.id as text), i.name || ' ' || c.applicant_name, cast(null as date)"
          + " from result_push p join case_file c on c.id = p.case_id"
          + " join approval_item i on i.id = p.item_id"
          + " where p.to_body_id = ?1"
          + " and not exists (select 1 from push_view v where v.push_id = p.id)"
          + " order by p.sent_at, p.id";

  private static final String INSPECTIONS =
      "select cast(n.id as text), i.name || ' ' || c.applicant_name, n.due_on"
          + " from inspection n join case_file c on c.id = n.case_id"
          + " join approval_item i on i.id = n.item_id"
          + " where n.body_id = ?1 order by n.due_on, n.id";

  private static final String GUIDES =
      "select cast(i.id as text), i.name, s.from_day"
          + " from approval_item i join lateral (select c.holder_body_id, c.from_day,"
          + " c.since_known"
          + " from competence_start c where c.item_id = i.id and c.from_day <= ?2"
          + " order by c.from_day desc limit 1) s on s.holder_body_id = ?1 and s.since_known"
          + " where not exists (select 1 from service_guide g where g.item_id = i.id"
          + " and g.body_id = ?1 and g.state = 'PUBLISHED' and ?2 between g.effective_from"
          + " and coalesce(g.effective_to, 'infinity')) order by s.from_day, i.id";

  private static final String CUSTODY =
      "select cast(s.id as text), s.name,"
          + " coalesce(r.on_day + t.disposal_days, s.abolished_on + t.delivery_days)"
          + " from seal s cross join seal_terms t"
          + " left join seal_custody r on r.seal_id = s.id and r.leg = 'RECEIVED'"
          + " where s.body_id = ?1 and s.abolished_on is not null"
          + " and not exists (select 1 from seal_custody d where d.seal_id = s.id"
          + " and d.leg in ('SEALED_AWAY', 'DESTROYED')) order by 3, s.id";

  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private EntityManager entityManager;

  /** Returns what the caller has to do, the most urgent first. */
  @RolesAllowed({"official", "administrator"})
  public List<Todo> todos() {
    Caller caller = callers.current();
    if (caller.bodyId() == null) {
      return List.of();
    }
    List<Todo> todos = new ArrayList<>();
    if (caller.has(LIAISON)) {
      todos.addAll(handovers(caller.bodyId(), TodoKind.HAND_OVER, "h.from_body_id = ?1"));
      todos.addAll(handovers(caller.bodyId(), TodoKind.COUNTERSIGN, "h.to_body_id = ?1"));
    }
    cases(todos, caller, TodoKind.REVIEW, "ACCEPTED", REVIEWER, CASE_OFFICER);
    cases(todos, caller, TodoKind.RESOLVE, "REVIEWED", APPROVER);
    cases(todos, caller, TodoKind.SEAL, "PENDING_SEAL", SEAL_CUSTODIAN);
    if (caller.has(SEAL_CUSTODIAN)) {
      add(todos, TodoKind.KEEP_SEAL, "/seal/detail.xhtml?id=", query(CUSTODY, caller.bodyId()));
    }
    if (caller.has(LINKAGE_OPERATOR)) {
      add(todos, TodoKind.SEE_PUSH, "/linkage/detail.xhtml?id=", query(PUSHES, caller.bodyId()));
    }
    if (caller.has(INSPECTOR)) {
      add(
          todos,
          TodoKind.INSPECT,
          "/inspection/detail.xhtml?id=",
          query(INSPECTIONS, caller.bodyId()));
    }
    if (caller.bodyKind() == BodyKind.APPROVAL_BUREAU && caller.has(INTAKE, LIAISON)) {
      add(
          todos,
          TodoKind.PUBLISH_GUIDE,
          "/catalogue/detail.xhtml?id=",
          query(GUIDES, caller.bodyId(), clock.today()));
    }
    todos.sort(Comparator.comparing(Todo::dueOn, Comparator.nullsLast(Comparator.naturalOrder())));
    return List.copyOf(todos);
  }

  private void cases(List<Todo> todos, Caller caller, TodoKind kind, String state, Duty... anyOf) {
    if (caller.has(anyOf)) {
      add(todos, kind, "/casefile/detail.xhtml?id=", query(CASES, caller.bodyId(), state));
    }
  }

  private List<Todo> handovers(long bodyId, TodoKind kind, String side) {
    List<Todo> found = new ArrayList<>();
    for (Object row : query(HANDOVERS + side + HANDOVERS_END, bodyId)) {
      Object[] columns = (Object[]) row;
      int toHandOver = ((Number) columns[3]).intValue();
      int toCountersign = ((Number) columns[4]).intValue();
      int done = ((Number) columns[5]).intValue();
      String id = (String) columns[0];
      LocalDate due = day(columns[2]);
      found.add(
          new Todo(
              kind,
              (String) columns[1],
              id,
              due,
              "/handover/detail.xhtml?id=" + id,
              isOverdue(due),
              kind == TodoKind.COUNTERSIGN ? done : done + toCountersign,
              kind == TodoKind.COUNTERSIGN ? toCountersign : toHandOver));
    }
    return found;
  }

  private void add(List<Todo> todos, TodoKind kind, String page, List<?> rows) {
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      String id = (String) columns[0];
      LocalDate due = day(columns[2]);
      todos.add(
          new Todo(
              kind,
              (String) columns[1],
              id,
              due,
              page + id,
              kind == TodoKind.PUBLISH_GUIDE || isOverdue(due),
              0,
              0));
    }
  }

  private List<?> query(String sql, Object... parameters) {
    Query query = entityManager.createNativeQuery(sql).setMaxResults(MOST);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.getResultList();
  }

  private boolean isOverdue(LocalDate due) {
    return due != null && due.isBefore(clock.today());
  }

  private static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
