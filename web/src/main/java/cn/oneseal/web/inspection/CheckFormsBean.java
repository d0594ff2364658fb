package cn.oneseal.web.inspection;

import cn.oneseal.inspection.visit.CheckForm;
import cn.oneseal.inspection.visit.CheckFormService;
import cn.oneseal.inspection.visit.KeptForm;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The forms of a department's inspections, and the one that is being entered. */
@Named("checkForms")
@ViewScoped
public class CheckFormsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient CheckFormService forms;

  private transient List<KeptForm> rows;
  private boolean mayKeep;
  private Long itemId;
  private LocalDate fromDay;
  private String matters;

  /** Loads the forms; the item asked for stands in the form to enter. */
  @ShowsRefusals
  public void load() {
    rows = forms.list();
    mayKeep = forms.mayKeep();
    fromDay = forms.today();
    rows.stream()
        .filter(row -> itemId != null && row.itemId() == itemId)
        .findFirst()
        .ifPresent(row -> matters = row.matters());
  }

  /** Keeps the form. */
  @ShowsRefusals
  public String keep() {
    forms.keep(new CheckForm(itemId, fromDay, matters));
    Pages.done(Pages.text("inspectionText", "form.kept"));
    return "/inspection/forms?faces-redirect=true";
  }

  /** Returns the items with their forms, read anew where a postback lost them. */
  public List<KeptForm> getRows() {
    if (rows == null) {
      rows = forms.list();
    }
    return rows;
  }

  public boolean isMayKeep() {
    return mayKeep;
  }

  public Long getItemId() {
    return itemId;
  }

  public void setItemId(Long entered) {
    itemId = entered;
  }

  public LocalDate getFromDay() {
    return fromDay;
  }

  public void setFromDay(LocalDate entered) {
    fromDay = entered;
  }

  public String getMatters() {
    return matters;
  }

  public void setMatters(String entered) {
    matters = entered;
  }
}
