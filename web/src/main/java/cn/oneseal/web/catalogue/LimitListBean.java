package cn.oneseal.web.catalogue;

import cn.oneseal.catalogue.guide.LimitRow;
import cn.oneseal.catalogue.guide.LimitService;
import cn.oneseal.catalogue.guide.LimitTotal;
import cn.oneseal.persistence.Spreadsheet;
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

/** Limits compressed, item by item and in total, and as a spreadsheet. */
@Named("limitList")
@ViewScoped
public class LimitListBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String TEXTS = "catalogueText";

  @Inject private transient LimitService limits;

  private LocalDate day;
  private transient List<LimitRow> rows;

  /** Reads the limits of the day that the address names. */
  @ShowsRefusals
  public void load() {
    rows = limits.limits(day);
  }

  /** Gives the limits as a spreadsheet; what cannot be compared has no difference. */
  @ShowsRefusals
  public void export() throws IOException {
    String title = Pages.text(TEXTS, "limits");
    Spreadsheet sheet =
        new Spreadsheet(
            title,
            Stream.of(
                    "column.item",
                    "column.holder",
                    "column.edition",
                    "column.statutory",
                    "column.unit",
                    "column.promised",
                    "column.unit",
                    "column.saved",
                    "column.percent")
                .map(key -> Pages.text(TEXTS, key))
                .toList());
    for (LimitRow row : getRows()) {
      sheet.row(
          row.itemName(),
          row.bodyName(),
          row.edition(),
          row.statutory().amount(),
          unit(row.statutory().unit()),
          row.promised().amount(),
          unit(row.promised().unit()),
          row.saved(),
          row.percent());
    }
    for (LimitTotal total : getTotals()) {
      sheet.row(
          Pages.text(TEXTS, "limits.total", total.items()),
          null,
          null,
          total.statutory(),
          unit(total.unit()),
          total.promised(),
          unit(total.unit()),
          total.saved(),
          total.percent());
    }
    Pages.download(sheet.file(title));
  }

  private static String unit(Enum<?> unit) {
    return Pages.text(TEXTS, "unit." + unit);
  }

  /** Returns the items, read anew where a postback lost them. */
  public List<LimitRow> getRows() {
    if (rows == null) {
      load();
    }
    return rows == null ? List.of() : rows;
  }

  /** Returns a total for each unit. */
  public List<LimitTotal> getTotals() {
    return LimitTotal.of(getRows());
  }

  /** Returns the items that no total holds, since their limits have no unit in common. */
  public List<LimitRow> getApart() {
    return getRows().stream().filter(row -> !row.comparable()).toList();
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate entered) {
    day = entered;
  }
}
