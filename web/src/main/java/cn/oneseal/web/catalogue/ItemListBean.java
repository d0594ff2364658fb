package cn.oneseal.web.catalogue;

import cn.oneseal.catalogue.CatalogueFilter;
import cn.oneseal.catalogue.CatalogueLine;
import cn.oneseal.catalogue.CatalogueRow;
import cn.oneseal.catalogue.CatalogueService;
import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.organization.Body;
import cn.oneseal.persistence.Spreadsheet;
import cn.oneseal.web.DayBean;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue on a day, filtered, and as a spreadsheet. */
@Named("itemList")
@ViewScoped
public class ItemListBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "catalogueText";

  @Inject private transient CatalogueService service;
  @Inject private transient DayBean business;

  private LocalDate day;
  private Long holder;
  private ItemKind kind;
  private CatalogueFilter.Origin origin;
  private CatalogueFilter.Papers papers;
  private boolean unconfirmed;
  private String text;
  private transient List<CatalogueLine> items;
  private transient List<Body> holders;

  /** Reads the items that pass the filter, of the address or of the form. */
  @ShowsRefusals
  public void load() {
    items = service.list(filter());
  }

  /** Gives the list as filtered as a spreadsheet. */
  @ShowsRefusals
  public void export() throws IOException {
    Spreadsheet sheet =
        new Spreadsheet(
            Pages.text(TEXTS, "title"),
            Stream.of(
                    "column.batch",
                    "column.direction",
                    "column.number",
                    "column.item",
                    "column.kind",
                    "column.holder",
                    "column.since",
                    "column.clause",
                    "column.papers",
                    "column.overdue-days",
                    "column.supervisor",
                    "column.unconfirmed")
                .map(key -> Pages.text(TEXTS, key))
                .toList());
    for (CatalogueLine line : service.list(filter())) {
      CatalogueRow row = line.row();
      sheet.row(
          row.batch(),
          row.direction() == null ? null : Pages.text(TEXTS, "direction." + row.direction()),
          row.listNumber(),
          row.name(),
          row.kind().printed(),
          row.recorded() ? row.holderName() : Pages.text(TEXTS, "not-recorded"),
          row.since(),
          row.clause(),
          Pages.text(TEXTS, "papers." + line.papers()),
          line.overdueDays(shownDay()) == 0 ? null : line.overdueDays(shownDay()),
          line.supervisors(),
          Pages.text("m", line.unconfirmed() ? "yes" : "no"));
    }
    Pages.download(sheet.file(Pages.text(TEXTS, "title") + " " + shownDay()));
  }

  private CatalogueFilter filter() {
    return new CatalogueFilter(day, holder, kind, origin, papers, unconfirmed, text);
  }

  /** Returns the day that the list shows. */
  public LocalDate shownDay() {
    return day == null ? business.getToday() : day;
  }

  /** Returns the items, read anew where a postback lost them. */
  public List<CatalogueLine> getItems() {
    if (items == null) {
      load();
    }
    return items == null ? List.of() : items;
  }

  /** Returns how many of the items shown lack their guide or procedure. */
  public long getOverdue() {
    return getItems().stream()
        .filter(line -> line.papers() == CatalogueFilter.Papers.OVERDUE)
        .count();
  }

  /** Returns how many of the items shown have a supervision that nobody has confirmed. */
  public long getOpenSupervision() {
    return getItems().stream().filter(CatalogueLine::unconfirmed).count();
  }

  /** Returns whether the caller may enter items. */
  public boolean isMayEnter() {
    return service.mayEnter();
  }

  /** Returns the bodies to filter by. */
  public List<Body> getHolders() {
    if (holders == null) {
      holders = service.holders();
    }
    return holders;
  }

  /** Returns the day asked about; null is the business day. */
  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate entered) {
    day = entered;
  }

  public Long getHolder() {
    return holder;
  }

  public void setHolder(Long chosen) {
    holder = chosen;
  }

  public ItemKind getKind() {
    return kind;
  }

  public void setKind(ItemKind chosen) {
    kind = chosen;
  }

  public CatalogueFilter.Origin getOrigin() {
    return origin;
  }

  public void setOrigin(CatalogueFilter.Origin chosen) {
    origin = chosen;
  }

  public CatalogueFilter.Papers getPapers() {
    return papers;
  }

  public void setPapers(CatalogueFilter.Papers chosen) {
    papers = chosen;
  }

  public boolean isUnconfirmed() {
    return unconfirmed;
  }

  public void setUnconfirmed(boolean chosen) {
    unconfirmed = chosen;
  }

  public String getText() {
    return text;
  }

  public void setText(String entered) {
    text = entered;
  }
}
