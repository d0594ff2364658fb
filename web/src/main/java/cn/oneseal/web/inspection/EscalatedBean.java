package cn.oneseal.web.inspection;

import cn.oneseal.inspection.EscalationService;
import cn.oneseal.inspection.EscalationTerms;
import cn.oneseal.inspection.LateInspection;
import cn.oneseal.persistence.Spreadsheet;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What went up to the county's supervision duty, and when it does. */
@Named("escalated")
@ViewScoped
public class EscalatedBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient EscalationService escalations;

  private transient List<LateInspection> rows;
  private Integer headDays;
  private Integer countyDays;

  /** Loads the terms. */
  @ShowsRefusals
  public void load() {
    EscalationTerms terms = escalations.terms();
    headDays = terms.headDays();
    countyDays = terms.countyDays();
  }

  /** Sets the terms. */
  @ShowsRefusals
  public void set() {
    escalations.set(new EscalationTerms(headDays, countyDays));
    Pages.here(text("escalation.set"));
  }

  /** Gives the list as a spreadsheet. */
  @ShowsRefusals
  public void export() throws IOException {
    String title = text("escalated.title");
    Spreadsheet sheet =
        new Spreadsheet(
            title,
            Stream.of(
                    "column.body",
                    "column.case-no",
                    "column.item",
                    "column.due-on",
                    "column.head-on",
                    "column.county-on")
                .map(EscalatedBean::text)
                .toList());
    for (LateInspection row : getRows()) {
      sheet.row(
          row.bodyName(), row.caseNo(), row.itemName(), row.dueOn(), row.headOn(), row.countyOn());
    }
    Pages.download(sheet.file(title));
  }

  private static String text(String key) {
    return Pages.text("inspectionText", key);
  }

  /** Returns the inspections, read anew where a postback lost them. */
  public List<LateInspection> getRows() {
    if (rows == null) {
      rows = escalations.list();
    }
    return rows;
  }

  public Integer getHeadDays() {
    return headDays;
  }

  public void setHeadDays(Integer entered) {
    headDays = entered;
  }

  public Integer getCountyDays() {
    return countyDays;
  }

  public void setCountyDays(Integer entered) {
    countyDays = entered;
  }
}
