package cn.oneseal.web.handover;

import cn.oneseal.handover.register.RegisterLine;
import cn.oneseal.handover.register.RegisterService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The intermediary services, certificates and forms that an item has since its handover (R6). */
@Named("itemRegister")
@RequestScoped
public class ItemRegisterBean {

  @Inject private RegisterService registers;

  private List<RegisterLine> lines;

  /** Returns what belongs to an item of the catalogue and is open to all. */
  public List<RegisterLine> of(long itemId) {
    if (lines == null) {
      lines = registers.ofItem(itemId);
    }
    return lines;
  }
}
