package cn.oneseal.inspection.plan;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.inspection.draw.DrawRecord;
import cn.oneseal.inspection.draw.Nonce;
import cn.oneseal.inspection.draw.Roster;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The steps of a draw: commit, freeze, reveal, drawn with the second reveal; held again (R13). */
@Stateless
@DenyAll
public class DrawService {

  private static final String SUBJECT = "INSPECTION_PLAN";
  private static final int LONGEST_REASON = 500;

  @Inject private PlanAccess access;
  @Inject private PlanService plans;
  @Inject private InspectorRepository inspectors;
  @Inject private DrawRepository draws;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Records the commitment of the caller's side. */
  @RolesAllowed("official")
  public void commit(long planId, String commitment) {
    Caller caller = access.reader();
    PlanDetail detail = locked(planId);
    require(detail.mayCommit(), detail);
    String digits = Nonce.requireHex("commitment", commitment);
    if (detail.latest().commitments().containsValue(digits)) {
      throw Refusal.of("draw-commitment-copied").onField("commitment");
    }
    draws.commit(detail.latest().id(), detail.party(), digits, clock.now(), caller.username());
    audit.done("DRAW_COMMITTED", SUBJECT, planId, detail.party() + " " + digits);
  }

  /** Freezes the roster as the register and the recusals are now; its digest shows at once. */
  @RolesAllowed("official")
  public void freeze(long planId, LocalDate revealBy) {
    Caller caller = access.reader();
    PlanDetail detail = locked(planId);
    require(detail.mayFreeze(), detail);
    if (revealBy == null) {
      throw Refusal.of("required").onField("revealBy");
    }
    if (revealBy.isBefore(clock.today())) {
      throw Refusal.of("day-too-early", clock.today()).onField("revealBy");
    }
    Roster roster =
        new RosterRule(
                detail.plan(),
                inspectors.list(detail.plan().bodyId(), clock.today()),
                detail.recusals(),
                detail.cases())
            .roster(detail.latest().round(), clock.today());
    draws.freeze(detail.latest().id(), roster, revealBy, clock.now(), caller.username());
    audit.done("DRAW_FROZEN", SUBJECT, planId, "SM3 " + roster.digest());
  }

  /** Reveals the nonce of the caller's side; the second one draws. */
  @RolesAllowed("official")
  public void reveal(long planId, String nonce) {
    Caller caller = access.reader();
    PlanDetail detail = locked(planId);
    require(detail.mayReveal(), detail);
    DrawRound round = detail.latest();
    String digits = Nonce.requireMatch(nonce, round.commitments().get(detail.party()));
    draws.reveal(round.id(), detail.party(), digits, clock.now(), caller.username());
    audit.done("DRAW_REVEALED", SUBJECT, planId, detail.party().name());
    Party other = detail.party() == Party.BUREAU ? Party.DEPARTMENT : Party.BUREAU;
    String others = round.nonces().get(other);
    if (others != null) {
      boolean bureau = detail.party() == Party.BUREAU;
      draw(planId, round, bureau ? digits : others, bureau ? others : digits);
    }
  }

  private void draw(long planId, DrawRound round, String bureau, String department) {
    String record = DrawRecord.write(round.roster(), bureau, department);
    draws.drawn(round.id(), record, DrawRecord.visits(record), clock.now());
    audit.done("DRAW_DRAWN", SUBJECT, planId, "SM3 " + round.digest());
  }

  /** Has the draw held again, with a reason; the earlier one stays. */
  @RolesAllowed("official")
  public void again(long planId, String reason) {
    Caller caller = access.reader();
    PlanDetail detail = locked(planId);
    require(detail.mayDrawAgain(), detail);
    String told = Texts.required("againReason", reason, LONGEST_REASON);
    draws.open(planId, detail.latest().round() + 1, told, clock.now(), caller.username());
    audit.done("DRAW_AGAIN", SUBJECT, planId, told);
  }

  /** Returns the record of a draw, to be recomputed by anybody. */
  @RolesAllowed("official")
  public FileDownload record(long planId, long drawId) {
    Plan plan = access.plan(planId, access.reader());
    String record =
        draws
            .record(plan.id(), drawId)
            .orElseThrow(() -> Refusal.of("not-found", "inspection-draw"));
    return new FileDownload(
        "draw-" + planId + "-" + drawId + ".txt",
        "text/plain",
        record.getBytes(StandardCharsets.UTF_8));
  }

  private PlanDetail locked(long planId) {
    draws.lock(planId);
    return plans.detail(planId);
  }

  private static void require(boolean permitted, PlanDetail detail) {
    if (detail.party() == null) {
      throw Caller.notPermitted(Duty.APPROVER);
    }
    if (!permitted) {
      throw Refusal.of("draw-out-of-order", "#drawState." + detail.state());
    }
  }
}
