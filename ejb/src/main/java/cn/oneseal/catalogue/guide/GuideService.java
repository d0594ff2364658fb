package cn.oneseal.catalogue.guide;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.catalogue.ApprovalItem;
import cn.oneseal.catalogue.CatalogueAccess;
import cn.oneseal.catalogue.CatalogueRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Drafting, checking and publishing of service guides (办事指南, R3). */
@Stateless
@DenyAll
public class GuideService {

  @Inject private Callers callers;
  @Inject private CatalogueRepository catalogue;
  @Inject private GuideRepository guides;
  @Inject private CatalogueAccess access;
  @Inject private AuditService audit;
  @Inject private BusinessClock clock;

  /** Returns the draft, or what a new one begins with: the last edition's words. */
  @RolesAllowed("official")
  public GuideForm form(long itemId) {
    Caller caller = access.requireMayPublish(callers.current(), itemId);
    ApprovalItem item = access.requireItem(itemId);
    Optional<ServiceGuide> draft = guides.guideDraft(itemId, caller.bodyId());
    GuideContent content =
        draft
            .or(() -> guides.guides(itemId).stream().findFirst())
            .map(ServiceGuide::content)
            .orElse(GuideContent.BLANK);
    return new GuideForm(
        item.name(),
        item.kind(),
        draft.map(ServiceGuide::version).orElse(null),
        nextEdition(itemId),
        draft.isPresent() ? content : undated(content));
  }

  /** Tells everything that keeps a guide from being published today; keeps nothing. */
  @RolesAllowed("official")
  public List<Refusal> check(long itemId, GuideContent content) {
    access.requireMayPublish(callers.current(), itemId);
    return content.findings(clock.today());
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

  /**
   * Compares two versions of an item's guide, published editions or the caller's own draft.
   *
   * @param left an edition, or null for the draft
   * @param right an edition, or null for the draft
   */
  @RolesAllowed("official")
  public GuidePair compare(long itemId, Integer left, Integer right) {
    ApprovalItem item = access.requireItem(itemId);
    return new GuidePair(
        item.name(), GuideComparison.of(version(itemId, left), version(itemId, right)));
  }

  private GuideContent version(long itemId, Integer edition) {
    Optional<ServiceGuide> found =
        edition == null
            ? guides.guideDraft(
                itemId, access.requireMayPublish(callers.current(), itemId).bodyId())
            : guides.guides(itemId).stream()
                .filter(guide -> guide.edition().equals(edition))
                .findFirst();
    return found.map(ServiceGuide::content).orElseThrow(() -> Refusal.of("not-found", itemId));
  }

  /** Returns the versions that the caller can compare: null for his own draft, then editions. */
  @RolesAllowed("official")
  public GuideVersions versions(long itemId) {
    Caller caller = callers.current();
    access.requireItem(itemId);
    return new GuideVersions(
        guides.guides(itemId).stream().map(ServiceGuide::edition).toList(),
        access.mayPublish(caller, itemId)
            && guides.guideDraft(itemId, caller.bodyId()).isPresent());
  }

  private ServiceGuide saved(long itemId, Integer version, GuideContent content) {
    Caller caller = access.requireMayPublish(callers.current(), itemId);
    catalogue.lock(itemId);
    Optional<ServiceGuide> known = guides.guideDraft(itemId, caller.bodyId());
    if (!known.map(ServiceGuide::version).equals(Optional.ofNullable(version))) {
      throw Refusal.of("stale-version");
    }
    ServiceGuide draft =
        known.orElseGet(() -> guides.add(new ServiceGuide(itemId, caller.bodyId())));
    guides.write(draft, content);
    return draft;
  }

  private int nextEdition(long itemId) {
    return 1 + guides.guides(itemId).stream().mapToInt(ServiceGuide::edition).max().orElse(0);
  }

  /** A new edition has days of its own. */
  private static GuideContent undated(GuideContent last) {
    return new GuideContent(
        null,
        null,
        last.limitUnit(),
        last.statutoryLimit(),
        last.promisedUnit(),
        last.promisedLimit(),
        last.visits(),
        last.fee(),
        last.texts(),
        last.materials(),
        last.steps());
  }
}
