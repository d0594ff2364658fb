package cn.oneseal.handover;

import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One act on several handovers, each in a transaction of its own with an outcome of its own: what
 * is refused for one item does not undo the others.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandoverSelectionService {

  @Inject private HandoverService handovers;
  @Inject private CountersignatureService countersignatures;

  /** Hands the same category over for each. */
  @RolesAllowed("official")
  public List<HandoverOutcome> handOver(
      List<SelectedHandover> selected, HandoverCategory category, Map<HandoverPart, String> parts) {
    return each(selected, one -> handovers.handOver(one.id(), one.version(), category, parts));
  }

  /** Declares one category none for each. */
  @RolesAllowed("official")
  public List<HandoverOutcome> declareNone(
      List<SelectedHandover> selected, HandoverCategory category, String reason) {
    return each(selected, one -> handovers.declareNone(one.id(), one.version(), category, reason));
  }

  /** Declares all still missing categories none for each. */
  @RolesAllowed("official")
  public List<HandoverOutcome> declareMissingNone(List<SelectedHandover> selected, String reason) {
    return each(selected, one -> handovers.declareMissingNone(one.id(), one.version(), reason));
  }

  /** Copies what another handover has into the still missing categories of each. */
  @RolesAllowed("official")
  public List<HandoverOutcome> copyFrom(List<SelectedHandover> selected, long otherId) {
    return each(selected, one -> handovers.copyFrom(one.id(), one.version(), otherId));
  }

  /** Countersigns all that is handed over on each. */
  @RolesAllowed("official")
  public List<HandoverOutcome> countersignGiven(List<SelectedHandover> selected) {
    return each(selected, one -> countersignatures.countersignGiven(one.id(), one.version()));
  }

  /** Completes each. */
  @RolesAllowed("official")
  public List<HandoverOutcome> complete(List<SelectedHandover> selected) {
    return each(selected, one -> countersignatures.complete(one.id(), one.version()));
  }

  private static List<HandoverOutcome> each(
      List<SelectedHandover> selected, Consumer<SelectedHandover> act) {
    if (selected.isEmpty()) {
      throw Refusal.of("handover-nothing-selected");
    }
    List<HandoverOutcome> outcomes = new ArrayList<>();
    for (SelectedHandover one : selected) {
      try {
        act.accept(one);
        outcomes.add(new HandoverOutcome(one.itemName(), null));
      } catch (Refusal refusal) {
        outcomes.add(new HandoverOutcome(one.itemName(), refusal));
      }
    }
    return outcomes;
  }
}
