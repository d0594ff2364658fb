package cn.oneseal.web.inspection;

import cn.oneseal.inspection.Inspection;
import cn.oneseal.inspection.InspectionService;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.persistence.Spreadsheet;
import cn.oneseal.web.KeyList;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.stream.Stream;

/** The inspections of the caller's body. */
@Named("inspectionList")
@ViewScoped
public class InspectionListBean extends KeyList<Inspection> implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient InspectionService inspections;

  @Override
  protected KeyPage<Inspection> fetch(Slice part) {
    return inspections.list(part);
  }

  /** Gives the whole list as a spreadsheet. */
  @ShowsRefusals
  public void export() throws IOException {
    String title = text("list.title");
    Spreadsheet sheet =
        new Spreadsheet(
            title,
            Stream.of(
                    "column.case-no",
                    "column.item",
                    "column.applicant",
                    "column.starts-on",
                    "column.due-on",
                    "column.closed-on",
                    "column.step")
                .map(InspectionListBean::text)
                .toList());
    for (Inspection row : inspections.all()) {
      sheet.row(
          row.caseNo(),
          row.itemName(),
          row.applicantName(),
          row.startsOn(),
          row.dueOn(),
          row.closedOn(),
          row.lastStep() == null ? null : text("step." + row.lastStep()));
    }
    Pages.download(sheet.file(title));
  }

  private static String text(String key) {
    return Pages.text("inspectionText", key);
  }

  @Override
  protected String key(Inspection row) {
    return Long.toString(row.id());
  }
}
