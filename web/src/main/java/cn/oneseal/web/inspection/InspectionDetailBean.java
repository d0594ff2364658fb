package cn.oneseal.web.inspection;

import cn.oneseal.inspection.InspectionDetail;
import cn.oneseal.inspection.InspectionService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One inspection and the account of its deadline. */
@Named("inspectionDetail")
@ViewScoped
public class InspectionDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient InspectionService inspections;

  private Long id;
  private InspectionDetail shown;

  /** Loads the inspection. */
  @ShowsRefusals
  public void load() {
    if (id == null) {
      throw Refusal.of("not-found", "inspection");
    }
    shown = inspections.detail(id);
  }

  /** Returns the inspection shown, or null. */
  public InspectionDetail getShown() {
    return shown;
  }

  /** Returns the inspection asked for. */
  public Long getId() {
    return id;
  }

  /** Takes the inspection asked for. */
  public void setId(Long asked) {
    id = asked;
  }
}
