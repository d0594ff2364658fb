package cn.oneseal.web.sealing;

import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.layout.LayoutEdition;
import cn.oneseal.sealing.layout.LayoutLine;
import cn.oneseal.sealing.layout.LayoutService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.primefaces.PrimeFaces;

/** The editor of a layout, with what its source looks like beside it; or an older edition. */
@Named("layoutEditor")
@ViewScoped
public class LayoutBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Refusals whose words begin with the line at fault. */
  private static final Set<String> WITH_LINE = Set.of("layout-malformed", "layout-invalid");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @Inject private transient LayoutService layouts;

  private Long id;
  private DocumentKind kind;
  private Long item;
  private Long with;
  private transient LayoutEdition edition;
  private transient List<LayoutLine> editions = List.of();
  private transient List<String> pages = List.of();
  private int seen;
  private boolean newest;
  private String source;
  private String reason;
  private String fault;
  private String faultLine;

  /** Reads an edition, or the newest one of a kind and item. */
  @ShowsRefusals
  public void load() {
    if (id == null && kind == null) {
      throw Refusal.of("not-found", "layout");
    }
    edition = id == null ? layouts.newest(kind, item) : layouts.edition(id);
    if (id != null) {
      kind = edition.kind();
      item = edition.itemId();
    }
    newest = id == null || layouts.newest(kind, item).id().equals(id);
    seen = Objects.equals(edition.itemId(), item) ? edition.number() : 0;
    editions =
        layouts.list().stream()
            .filter(line -> line.kind() == kind && Objects.equals(line.itemId(), item))
            .toList();
    source = edition.source();
    draw();
  }

  /** Draws what is typed; what cannot be drawn leaves the last drawing and tells the line. */
  public void preview() {
    if (draw()) {
      PrimeFaces.current().ajax().update("preview");
    }
  }

  private boolean draw() {
    try {
      pages = layouts.preview(source).stream().map(LayoutBean::address).toList();
      fault = null;
      faultLine = null;
      return true;
    } catch (Refusal refusal) {
      fault = refusal.message(Pages.locale());
      Matcher number = NUMBER.matcher(fault);
      faultLine = WITH_LINE.contains(refusal.code()) && number.find() ? number.group() : null;
      return false;
    }
  }

  private static String address(String image) {
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(image.getBytes(StandardCharsets.UTF_8));
  }

  /** Publishes what is typed as the next edition. */
  @ShowsRefusals
  public String publish() {
    long published = layouts.publish(kind, item, seen, source, reason);
    Pages.done(Pages.text("sealingText", "layout.published", seen + 1));
    return "/sealing/layout?faces-redirect=true&id=" + published;
  }

  /** Returns what changed from the older to the newer of two editions; nothing without a second. */
  public List<LineDiff.Line> getChanges() {
    if (with == null) {
      return List.of();
    }
    LayoutEdition other = layouts.edition(with);
    return other.number() < edition.number()
        ? LineDiff.between(other.source(), edition.source())
        : LineDiff.between(edition.source(), other.source());
  }

  /** Returns the name of the item that the layout is for, or null. */
  public String getItemName() {
    return editions.stream().map(LayoutLine::itemName).findFirst().orElse(null);
  }

  public LayoutEdition getEdition() {
    return edition;
  }

  public List<LayoutLine> getEditions() {
    return editions;
  }

  public List<String> getPages() {
    return pages;
  }

  /** Returns whether documents are made with it now: then it is edited. */
  public boolean isNewest() {
    return newest;
  }

  public int getSeen() {
    return seen;
  }

  public String getFault() {
    return fault;
  }

  public String getFaultLine() {
    return faultLine;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long asked) {
    id = asked;
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind asked) {
    kind = asked;
  }

  public Long getItem() {
    return item;
  }

  public void setItem(Long asked) {
    item = asked;
  }

  public Long getWith() {
    return with;
  }

  public void setWith(Long asked) {
    with = asked;
  }

  public String getSource() {
    return source;
  }

  /** Takes what is typed; browsers send each line with two characters at its end. */
  public void setSource(String entered) {
    source = entered == null ? null : entered.replace("\r\n", "\n");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String entered) {
    reason = entered;
  }
}
