package cn.oneseal.sealing.layout;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.catalogue.CatalogueRepository;
import cn.oneseal.document.svg.SvgWriter;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Layout;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.Press;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Layouts of documents: the bureau's custodian edits them; a document keeps its edition. */
@Stateless
@DenyAll
public class LayoutService {

  private static final Pattern VERSION =
      Pattern.compile("(<layout\\b[^>]*?\\bversion=\")[^\"]*(\")");

  @Inject private Callers callers;
  @Inject private LayoutRepository layouts;
  @Inject private CatalogueRepository catalogue;
  @Inject private Press press;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns all editions, by kind and item, the newest first. */
  @RolesAllowed("official")
  public List<LayoutLine> list() {
    requireEditor();
    return layouts.lines();
  }

  /** Returns an edition. */
  @RolesAllowed("official")
  public LayoutEdition edition(long id) {
    requireEditor();
    return layouts.find(id).orElseThrow(() -> Refusal.of("not-found", id));
  }

  /**
   * Returns the newest edition for an item's result, or of the kind where it has none of its own;
   * what an editor begins with.
   */
  @RolesAllowed("official")
  public LayoutEdition newest(DocumentKind kind, Long itemId) {
    requireEditor();
    return layouts
        .newest(kind, itemId)
        .or(() -> layouts.newest(kind, null))
        .orElseThrow(() -> Refusal.of("layout-missing", kind));
  }

  /** Returns the pages that a source makes of sample values; refuses with the line at fault. */
  @RolesAllowed("official")
  public List<String> preview(String source) {
    requireEditor();
    Layout layout = LayoutEdition.read(source);
    return SvgWriter.write(press.pages(layout, SampleValues.of(layout)), Optional.empty());
  }

  /**
   * Publishes a source as the next edition; documents are made with it from now on.
   *
   * @param itemId the item whose result it is, or null for every item without its own
   * @param seen the number of the edition that the editor began with, of exactly this item; 0 for
   *     none
   */
  @RolesAllowed("official")
  public long publish(DocumentKind kind, Long itemId, int seen, String source, String reason) {
    Caller caller = requireEditor();
    if (itemId != null) {
      if (kind != DocumentKind.LICENCE && kind != DocumentKind.FILING_CERTIFICATE) {
        throw Refusal.of("layout-of-result-only").onField("itemId");
      }
      if (catalogue.item(itemId).isEmpty()) {
        throw Refusal.of("not-found", itemId).onField("itemId");
      }
    }
    layouts.lockForPublishing();
    int last = layouts.newest(kind, itemId).map(LayoutEdition::number).orElse(0);
    if (last != seen) {
      throw Refusal.of("stale-version");
    }
    String numbered = numbered(source, last + 1);
    Layout layout = LayoutEdition.read(numbered);
    press.pages(layout, SampleValues.of(layout));
    LayoutEdition edition =
        layouts.add(
            new LayoutEdition(
                kind, itemId, last + 1, numbered, reason, clock.now(), caller.username()));
    audit.done("LAYOUT_PUBLISHED", "LAYOUT", edition.id(), kind + " " + edition.number());
    return edition.id();
  }

  /** Writes the number of the edition into its source: documents tell it as their layout's. */
  private static String numbered(String source, int number) {
    return source == null ? null : VERSION.matcher(source).replaceFirst("$1" + number + "$2");
  }

  private Caller requireEditor() {
    Caller caller = callers.current();
    caller.require(Duty.SEAL_CUSTODIAN);
    if (caller.bodyKind() != BodyKind.APPROVAL_BUREAU) {
      throw Caller.notPermitted(Duty.SEAL_CUSTODIAN);
    }
    return caller;
  }
}
