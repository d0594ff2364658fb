package cn.oneseal.web.sealing;

import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.casefile.CaseReading;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.sealing.layout.LayoutLine;
import cn.oneseal.sealing.layout.LayoutService;
import cn.oneseal.web.ShowsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The layouts that documents are made with now, and the editions before them. */
@Named("layoutList")
@RequestScoped
public class LayoutListBean {

  @Inject private LayoutService layouts;
  @Inject private CaseReading reading;

  private List<LayoutLine> all = List.of();
  private List<CaseBasis.Item> items = List.of();

  /** Reads all editions. */
  @ShowsRefusals
  public void load() {
    all = layouts.list();
    items = reading.items();
  }

  /** Returns the editions that documents are made with now. */
  public List<LayoutLine> getNewest() {
    return all.stream().filter(LayoutLine::newest).toList();
  }

  /** Returns the editions before them. */
  public List<LayoutLine> getOlder() {
    return all.stream().filter(line -> !line.newest()).toList();
  }

  /** Returns the items that a result can have a layout of its own for. */
  public List<CaseBasis.Item> getItems() {
    return items;
  }

  /** Returns the kinds that can have a layout for an item alone. */
  public List<DocumentKind> getResults() {
    return List.of(DocumentKind.LICENCE, DocumentKind.FILING_CERTIFICATE);
  }
}
