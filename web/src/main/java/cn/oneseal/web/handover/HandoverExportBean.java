package cn.oneseal.web.handover;

import cn.oneseal.handover.HandoverCategory;
import cn.oneseal.handover.HandoverProgress;
import cn.oneseal.handover.HandoverRow;
import cn.oneseal.handover.HandoverService;
import cn.oneseal.persistence.Spreadsheet;
import cn.oneseal.web.FileAnswer;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The matrix, as it is filtered, as a spreadsheet with its totals. */
@Named("handoverExport")
@RequestScoped
public class HandoverExportBean {

  @Inject private HandoverService handovers;
  @Inject private HandoverFilterBean filter;

  /** Answers with the spreadsheet. */
  @ShowsRefusals
  public void send() throws IOException {
    List<HandoverRow> rows = handovers.list(filter.filter());
    List<HandoverCategory> categories = HandoverListBean.categories(rows);
    Spreadsheet sheet = new Spreadsheet(text("title.list"), headings(categories));
    rows.forEach(row -> sheet.row(cells(row, categories)));
    if (!rows.isEmpty()) {
      sheet.row();
      HandoverProgress.of(rows).forEach(total -> sheet.row(cells(total, categories)));
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
    FileAnswer.send(response, sheet.file(text("title.list")));
    faces.responseComplete();
  }

  private static List<String> headings(List<HandoverCategory> categories) {
    List<String> headings = new ArrayList<>();
    for (String key : List.of("direction", "item", "from", "to", "due", "completed", "state")) {
      headings.add(text("column." + key));
    }
    categories.forEach(category -> headings.add(HandoverWords.category(category)));
    return headings;
  }

  private static Object[] cells(HandoverRow row, List<HandoverCategory> categories) {
    List<Object> cells = new ArrayList<>();
    cells.add(text("direction." + row.direction()) + row.listNo());
    cells.add(row.itemName());
    cells.add(row.fromBodyName());
    cells.add(row.toBodyName());
    cells.add(row.dueOn());
    cells.add(row.completedOn());
    cells.add(row.overdue() ? text("step.OVERDUE") : row.countersigned() + "/" + row.count());
    for (HandoverCategory category : categories) {
      String status = row.statuses().get(category);
      cells.add(status == null ? null : text("state." + status));
    }
    return cells.toArray();
  }

  private static Object[] cells(HandoverProgress total, List<HandoverCategory> categories) {
    List<Object> cells = new ArrayList<>();
    cells.add(text("progress.all"));
    cells.add(total.completed() + "/" + total.items());
    cells.add(total.bodyName());
    cells.add(null);
    cells.add(null);
    cells.add(text("progress.overdue"));
    cells.add(total.overdue());
    for (HandoverCategory category : categories) {
      HandoverProgress.CategoryCount count = total.categories().get(category);
      cells.add(count == null ? null : count.countersigned() + "/" + count.items());
    }
    return cells.toArray();
  }

  private static String text(String key) {
    return Pages.text("handoverText", key);
  }
}
