package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts handovers into the form that pages show. */
@Dependent
public class HandoverReading {

  private final HandoverRepository handovers;
  private final OrganizationRepository organization;
  private final BusinessClock clock;

  /** Works on handovers and bodies. */
  @Inject
  public HandoverReading(
      HandoverRepository handovers, OrganizationRepository organization, BusinessClock clock) {
    this.handovers = handovers;
    this.organization = organization;
    this.clock = clock;
  }

  /** Returns the handovers that the caller's body is a party of, in the order of the lists. */
  public List<HandoverRow> rows(Caller caller) {
    if (caller.bodyId() == null) {
      return List.of();
    }
    Map<Long, HandoverTerms> terms = handovers.terms(caller.bodyId());
    Map<Long, Body> bodies = bodies();
    Map<Long, String> steps = handovers.lastSteps(caller.bodyId());
    return handovers.ofBody(caller.bodyId()).stream()
        .map(
            handover ->
                row(
                    handover,
                    terms.get(handover.entryId()),
                    bodies,
                    steps.get(handover.id()),
                    caller))
        .sorted(
            Comparator.comparing(HandoverRow::direction)
                .reversed()
                .thenComparing(HandoverRow::listNo)
                .thenComparing(HandoverRow::id))
        .toList();
  }

  /** Returns a handover with its categories and files. */
  public HandoverDetail detail(Handover handover, Caller caller) {
    HandoverTerms terms = handovers.terms(handover.fromBodyId()).get(handover.entryId());
    Map<Long, List<HandoverFileLine>> files =
        handovers.files(handover.id()).stream()
            .collect(Collectors.groupingBy(HandoverFileLine::entryId));
    return new HandoverDetail(
        row(
            handover,
            terms,
            bodies(),
            handovers.lastSteps(handover.fromBodyId()).get(handover.id()),
            caller),
        terms.clause(),
        handover.entries().stream()
            .map(entry -> entry(entry, files.getOrDefault(entry.id(), List.of())))
            .toList());
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
        terms.direction(),
        terms.listNo(),
        terms.itemName(),
        bodies.get(handover.fromBodyId()).name(),
        bodies.get(handover.toBodyId()).name(),
        handover.dueOn(),
        handover.completedOn(),
        handover.withdrawnOn(),
        handover.isOverdue(clock.today()),
        handover.isComplete() || handover.isWithdrawn() ? null : lastStep,
        handover.entries().stream().map(HandoverReading::status).toList(),
        handover.permittedActions(caller));
  }

  private static String status(HandoverEntry entry) {
    return entry.isCountersigned() ? "COUNTERSIGNED" : entry.state().name();
  }

  private EntryView entry(HandoverEntry entry, List<HandoverFileLine> files) {
    return new EntryView(
        entry.category(),
        entry.state(),
        entry.isCountersigned(),
        entry.noneReason(),
        entry.parts(),
        entry.remark(),
        name(entry.handedOverBy()),
        entry.handedOverAt(),
        name(entry.countersignedBy()),
        entry.countersignedAt(),
        files);
  }

  private String name(Long officialId) {
    return officialId == null
        ? null
        : organization.official(officialId).map(Official::name).orElse(null);
  }
}
