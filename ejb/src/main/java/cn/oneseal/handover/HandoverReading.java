package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.handover.record.RecordEntry;
import cn.oneseal.handover.record.RecordQuery;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts handovers into the form that pages show. */
@Dependent
public class HandoverReading {

  private final HandoverRepository handovers;
  private final HandoverQuery query;
  private final RecordQuery records;
  private final OrganizationRepository organization;
  private final BusinessClock clock;

  /** Works on handovers and bodies. */
  @Inject
  public HandoverReading(
      HandoverRepository handovers,
      HandoverQuery query,
      RecordQuery records,
      OrganizationRepository organization,
      BusinessClock clock) {
    this.handovers = handovers;
    this.query = query;
    this.records = records;
    this.organization = organization;
    this.clock = clock;
  }

  /** Returns the handovers of the caller's body that pass a filter, in the order of the lists. */
  public List<HandoverRow> rows(Caller caller, HandoverFilter filter) {
    if (caller.bodyId() == null) {
      return List.of();
    }
    Map<Long, HandoverTerms> terms = handovers.terms(caller.bodyId());
    Map<Long, Body> bodies = bodies();
    Map<Long, String> steps = handovers.lastSteps(caller.bodyId());
    return query.find(caller.bodyId(), filter, clock.today()).stream()
        .map(
            handover ->
                row(
                    handover,
                    terms.get(handover.entryId()),
                    bodies,
                    steps.get(handover.id()),
                    caller))
        .toList();
  }

  /** Returns the other parties of the caller's body. */
  public List<HandoverQuery.Party> parties(Caller caller) {
    return caller.bodyId() == null ? List.of() : query.parties(caller.bodyId());
  }

  /** Returns the batches that the caller's body has handovers of. */
  public List<Integer> batches(Caller caller) {
    return caller.bodyId() == null ? List.of() : query.batches(caller.bodyId());
  }

  /** Returns a handover with its categories and files. */
  public HandoverDetail detail(Handover handover, Caller caller) {
    HandoverTerms terms = handovers.terms(handover.fromBodyId()).get(handover.entryId());
    List<RecordEntry> editions =
        records.read(List.of(handover.id()), clock.today()).get(0).entries();
    return new HandoverDetail(
        row(
            handover,
            terms,
            bodies(),
            handovers.lastSteps(handover.fromBodyId()).get(handover.id()),
            caller),
        terms.clause(),
        EntryView.of(editions),
        Stream.of(Duty.LIAISON, Duty.SEAL_CUSTODIAN)
            .filter(duty -> caller.has(duty))
            .collect(Collectors.toSet()));
  }

  private Map<Long, Body> bodies() {
    return organization.bodies().stream().collect(Collectors.toMap(Body::id, Function.identity()));
  }

  private HandoverRow row(
      Handover handover,
      HandoverTerms terms,
      Map<Long, Body> bodies,
      String lastStep,
      Caller caller) {
    return new HandoverRow(
        handover.id(),
        handover.version(),
        terms.batch(),
        terms.direction(),
        terms.listNo(),
        terms.itemName(),
        bodies.get(handover.fromBodyId()).code(),
        bodies.get(handover.fromBodyId()).name(),
        bodies.get(handover.toBodyId()).name(),
        handover.dueOn(),
        handover.completedOn(),
        handover.withdrawnOn(),
        handover.isOverdue(clock.today()),
        handover.isComplete() || handover.isWithdrawn() ? null : lastStep,
        handover.entries().stream()
            .collect(Collectors.toMap(HandoverEntry::category, HandoverReading::status)),
        handover.permittedActions(caller));
  }

  private static String status(HandoverEntry entry) {
    return entry.isCountersigned() ? "COUNTERSIGNED" : entry.state().name();
  }
}
