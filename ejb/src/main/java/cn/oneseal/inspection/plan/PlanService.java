package cn.oneseal.inspection.plan;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans of inspections: a department's own; the bureau sees all, whose half of the seed it has. */
@Stateless
@DenyAll
public class PlanService {

  @Inject private PlanAccess access;
  @Inject private PlanRepository plans;
  @Inject private DrawRepository draws;
  @Inject private InspectorRepository inspectors;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns a part of the plans, the newest first. */
  @RolesAllowed("official")
  public KeyPage<Plan> list(Slice slice) {
    Caller caller = access.reader();
    return plans.list(PlanAccess.isBureau(caller) ? null : caller.bodyId(), slice);
  }

  /** Returns the business day, on which a draw stands where it stands. */
  @RolesAllowed("official")
  public LocalDate today() {
    return clock.today();
  }

  /** Returns whether the caller makes plans. */
  @RolesAllowed("official")
  public boolean mayPlan() {
    return !PlanAccess.isBureau(access.reader());
  }

  /** Returns the inspections that a new plan can take. */
  @RolesAllowed("official")
  public List<PlannedCase> free() {
    return plans.free(access.planner().bodyId());
  }

  /** Returns the townships that a plan can be for. */
  @RolesAllowed("official")
  public Map<Long, String> regions() {
    access.planner();
    return inspectors.townships(clock.today());
  }

  /** Makes a plan, and opens its first draw. */
  @RolesAllowed("official")
  public long make(PlanForm form) {
    Caller caller = access.planner();
    plans.lock(caller.bodyId());
    if (form.regionId() != null && !regions().containsKey(form.regionId())) {
      throw Refusal.of("not-found", form.regionId()).onField("region");
    }
    List<PlannedCase> chosen =
        plans.free(caller.bodyId()).stream()
            .filter(each -> form.inspectionIds().contains(each.inspectionId()))
            .toList();
    if (chosen.size() < form.inspectionIds().size()) {
      throw Refusal.of("plan-inspection-taken").onField("inspections");
    }
    long id = plans.make(caller.bodyId(), form, merged(chosen), clock.now(), caller.username());
    draws.open(id, 1, null, clock.now(), caller.username());
    audit.done("INSPECTION_PLAN_MADE", "INSPECTION_PLAN", id, form.name());
    return id;
  }

  /** Makes one target of the chosen inspections of one holder, known by the first of them. */
  private static List<PlannedCase> merged(List<PlannedCase> chosen) {
    Map<Long, Long> first = new HashMap<>();
    chosen.forEach(each -> first.merge(each.targetId(), each.inspectionId(), Math::min));
    return chosen.stream()
        .map(
            each ->
                new PlannedCase(
                    each.inspectionId(),
                    first.get(each.targetId()),
                    each.caseNo(),
                    each.itemId(),
                    each.itemName(),
                    each.applicantName(),
                    each.dueOn(),
                    each.closedOn()))
        .toList();
  }

  /** Returns a plan with its draws; another department's is not found. */
  @RolesAllowed("official")
  public PlanDetail detail(long id) {
    Caller caller = access.reader();
    Plan plan = access.plan(id, caller);
    return new PlanDetail(
        plan,
        plans.cases(id),
        inspectors.list(plan.bodyId(), clock.today()),
        plans.recusals(id),
        draws.rounds(id),
        clock.today(),
        PlanAccess.party(caller),
        !PlanAccess.isBureau(caller));
  }

  /** Records that an inspector stays away; before the roster is frozen. */
  @RolesAllowed("official")
  public void recuse(long id, RecusalForm form) {
    Caller caller = access.planner();
    Plan plan = access.plan(id, caller);
    draws.lock(id);
    PlanDetail detail = detail(id);
    if (!detail.mayRecuse()) {
      throw Refusal.of("draw-frozen");
    }
    if (detail.register().stream().noneMatch(one -> one.id() == form.inspectorId())) {
      throw Refusal.of("not-found", form.inspectorId()).onField("inspector");
    }
    if (form.targetId() != null && !detail.targets().containsKey(form.targetId())) {
      throw Refusal.of("not-found", form.targetId()).onField("recusalTarget");
    }
    plans.recuse(plan.id(), form, clock.now(), caller.username());
    audit.done(
        "INSPECTION_RECUSAL", "INSPECTION_PLAN", id, detail.inspectorName(form.inspectorId()));
  }
}
