package cn.oneseal.catalogue.guide;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.catalogue.CatalogueAccess;
import cn.oneseal.catalogue.CatalogueRepository;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Handling procedures and supervision rules of returned items, by their receivers (R4). */
@Stateless
@DenyAll
public class ProcedureService {

  @Inject private Callers callers;
  @Inject private CatalogueAccess access;
  @Inject private CatalogueRepository catalogue;
  @Inject private ProcedureRepository procedures;
  @Inject private AuditService audit;
  @Inject private BusinessClock clock;

  /** Returns the draft, or what a new one begins with: the last edition's words. */
  @RolesAllowed("official")
  public ProcedureForm form(long itemId) {
    Caller caller = access.requireMayRecordProcedure(callers.current(), itemId);
    Optional<ItemProcedure> draft = procedures.draft(itemId, caller.bodyId());
    ProcedureContent content =
        draft
            .map(ItemProcedure::content)
            .orElseGet(
                () ->
                    procedures.procedures(itemId).stream()
                        .findFirst()
                        .map(last -> undated(last.content()))
                        .orElse(ProcedureContent.BLANK));
    return new ProcedureForm(
        access.requireItem(itemId).name(),
        caller.bodyKind() == BodyKind.PARTY_ORGAN,
        draft.map(ItemProcedure::version).orElse(null),
        nextEdition(itemId),
        content);
  }

  /** Tells everything that keeps a procedure from being published today; keeps nothing. */
  @RolesAllowed("official")
  public List<Refusal> check(long itemId, ProcedureContent content) {
    Caller caller = access.requireMayRecordProcedure(callers.current(), itemId);
    return content.findings(clock.today(), caller.bodyKind());
  }

  /**
   * Saves the draft, whatever it still lacks.
   *
   * @param version the draft's version that the official saw, or null where there was none
   * @return the draft's new version
   */
  @RolesAllowed("official")
  public int save(long itemId, Integer version, ProcedureContent content) {
    return saved(itemId, version, content).version();
  }

  /** Publishes the draft as an edition, which from then on never changes. */
  @RolesAllowed("official")
  public void publish(long itemId, Integer version, ProcedureContent content) {
    ItemProcedure draft = saved(itemId, version, content);
    Caller caller = callers.current();
    draft.publish(
        nextEdition(itemId), caller.bodyKind(), clock.today(), clock.now(), caller.username());
    audit.done("PROCEDURE_PUBLISHED", "ITEM", itemId, draft.edition().toString());
  }

  private ItemProcedure saved(long itemId, Integer version, ProcedureContent content) {
    Caller caller = access.requireMayRecordProcedure(callers.current(), itemId);
    catalogue.lock(itemId);
    Optional<ItemProcedure> known = procedures.draft(itemId, caller.bodyId());
    if (!known.map(ItemProcedure::version).equals(Optional.ofNullable(version))) {
      throw Refusal.of("stale-version");
    }
    ItemProcedure draft =
        known.orElseGet(() -> procedures.add(new ItemProcedure(itemId, caller.bodyId())));
    draft.write(content);
    procedures.flush();
    return draft;
  }

  private int nextEdition(long itemId) {
    return 1
        + procedures.procedures(itemId).stream().mapToInt(ItemProcedure::edition).max().orElse(0);
  }

  /** A new edition has a day of its own. */
  private static ProcedureContent undated(ProcedureContent last) {
    return new ProcedureContent(
        null,
        last.handling(),
        last.supervision(),
        last.basis(),
        last.actingName(),
        last.actingSeal());
  }
}
