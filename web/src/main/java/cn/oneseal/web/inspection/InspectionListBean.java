package cn.oneseal.web.inspection;

import cn.oneseal.inspection.Inspection;
import cn.oneseal.inspection.InspectionService;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.web.KeyList;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

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

  @Override
  protected String key(Inspection row) {
    return Long.toString(row.id());
  }
}
