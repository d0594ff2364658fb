package cn.oneseal.catalogue;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafting and publishing of service guides (办事指南, R3). */
@Stateless
@DenyAll
public class GuideService {

  private static final GuideContent BLANK =
      new GuideContent(null, null, null, null, null, null, null, Map.of(), List.of());

  @Inject private Callers callers;
  @Inject private CatalogueRepository catalogue;
  @Inject private CatalogueAccess access;
  @Inject private AuditService audit;
  @Inject private BusinessClock clock;

  /** Returns the draft, or what a new one begins with: the last edition's words. */
  @RolesAllowed("official")
  public GuideForm form(long itemId) {
    Caller caller = access.requireMayPublish(callers.current(), itemId);
    ApprovalItem item = catalogue.item(itemId).orElseThrow();
    Optional<ServiceGuide> draft = catalogue.guideDraft(itemId, caller.bodyId());
    GuideContent content =
        draft
            .or(() -> catalogue.guides(itemId).stream().findFirst())
            .map(ServiceGuide::content)
            .orElse(BLANK);
    return new GuideForm(
        item.name(),
        item.kind(),
        draft.map(ServiceGuide::version).orElse(null),
        nextEdition(itemId),
        draft.isPresent() ? content : undated(content));
  }

  /**
   * Saves the draft, whatever it still lacks.
   *
   * @param version the draft's version that the official saw, or null where there was none
   * @return the draft's new version
   */
  @RolesAllowed("official")
  public int save(long itemId, Integer version, GuideContent content) {
    return saved(itemId, version, content).version();
  }

  /** Publishes the draft as an edition, which from then on never changes. */
  @RolesAllowed("official")
  public void publish(long itemId, Integer version, GuideContent content) {
    ServiceGuide guide = saved(itemId, version, content);
    guide.publish(nextEdition(itemId), clock.today(), clock.now(), callers.current().username());
    audit.done("GUIDE_PUBLISHED", "ITEM", itemId, guide.edition().toString());
  }

  private ServiceGuide saved(long itemId, Integer version, GuideContent content) {
    Caller caller = access.requireMayPublish(callers.current(), itemId);
    catalogue.lock(itemId);
    Optional<ServiceGuide> known = catalogue.guideDraft(itemId, caller.bodyId());
    if (!known.map(ServiceGuide::version).equals(Optional.ofNullable(version))) {
      throw Refusal.of("stale-version");
    }
    ServiceGuide draft =
        known.orElseGet(() -> catalogue.add(new ServiceGuide(itemId, caller.bodyId())));
    catalogue.write(draft, content);
    return draft;
  }

  private int nextEdition(long itemId) {
    return 1 + catalogue.guides(itemId).stream().mapToInt(ServiceGuide::edition).max().orElse(0);
  }

  /** A new edition has days of its own. */
  private static GuideContent undated(GuideContent last) {
    LocalDate none = null;
    return new GuideContent(
        none,
        none,
        last.limitUnit(),
        last.statutoryLimit(),
        last.promisedLimit(),
        last.visits(),
        last.fee(),
        last.texts(),
        last.materials());
  }
}
