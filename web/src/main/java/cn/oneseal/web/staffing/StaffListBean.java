package cn.oneseal.web.staffing;

import cn.oneseal.staffing.StaffService;
import cn.oneseal.staffing.WrittenAppointment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Liaisons and linkage operators of all bodies, past, present and to come. */
@Named("staffList")
@RequestScoped
public class StaffListBean {

  @Inject private StaffService staff;

  private List<WrittenAppointment> rows;

  /** Returns the appointments by body. */
  public List<WrittenAppointment> getRows() {
    if (rows == null) {
      rows = staff.writtenAppointments();
    }
    return rows;
  }
}
