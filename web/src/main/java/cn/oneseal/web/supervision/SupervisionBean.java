package cn.oneseal.web.supervision;

import cn.oneseal.persistence.Spreadsheet;
import cn.oneseal.supervision.Period;
import cn.oneseal.supervision.Timeliness;
import cn.oneseal.supervision.TimelinessService;
import cn.oneseal.supervision.Workplace;
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

/** What waits at the caller's department, and how timely the departments are. */
@Named("supervision")
@ViewScoped
public class SupervisionBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient TimelinessService service;

  private transient Workplace workplace;
  private transient List<Bars> rows;
  private Period shown;
  private LocalDate first;
  private LocalDate last;

  /** Shows the year so far, unless the address names a period. */
  @ShowsRefusals
  public void load() {
    if (first == null && last == null) {
      shown = service.thisYear();
      first = shown.first();
      last = shown.last();
    } else {
      shown = new Period(first, last);
    }
    workplace = service.workplace().orElse(null);
  }

  /** Shows another period; the address keeps it. */
  @ShowsRefusals
  public String show() {
    Period asked = new Period(first, last);
    return "/supervision/list?faces-redirect=true&first=" + asked.first() + "&last=" + asked.last();
  }

  /** Gives the table as a spreadsheet. */
  @ShowsRefusals
  public void export() throws IOException {
    String title = text("title");
    Spreadsheet sheet =
        new Spreadsheet(
            title,
            Stream.of(
                    "column.body",
                    "column.pushes",
                    "column.unseen",
                    "column.hours",
                    "column.due",
                    "kept.in-time",
                    "kept.late",
                    "kept.overdue",
                    "kept.open",
                    "column.rate",
                    "column.policies",
                    "column.policies-late")
                .map(SupervisionBean::text)
                .toList());
    for (Bars bars : getRows()) {
      Timeliness row = bars.row();
      sheet.row(
          row.body(),
          row.pushes(),
          row.unseen(),
          row.medianHours(),
          row.inspections().all(),
          row.inspections().inTime(),
          row.inspections().late(),
          row.inspections().overdue(),
          row.inspections().open(),
          row.inspections().rate(),
          row.policies().all(),
          row.policies().late());
    }
    Pages.download(sheet.file(title));
  }

  private static String text(String key) {
    return Pages.text("supervisionText", key);
  }

  /** Returns what waits, or null where nothing is the caller's to supervise. */
  public Workplace getWorkplace() {
    return workplace;
  }

  /** Returns the departments with their bars, read anew where a postback lost them. */
  public List<Bars> getRows() {
    if (rows == null) {
      rows = shown == null ? List.of() : Bars.of(service.timeliness(shown));
    }
    return rows;
  }

  public LocalDate getFirst() {
    return first;
  }

  public void setFirst(LocalDate asked) {
    first = asked;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate asked) {
    last = asked;
  }
}
