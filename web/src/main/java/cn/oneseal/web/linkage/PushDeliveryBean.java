package cn.oneseal.web.linkage;

import cn.oneseal.linkage.delivery.DeliveryService;
import cn.oneseal.linkage.delivery.PushDelivery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The delivery of a push to its department's system, on its page. */
@Named("pushDelivery")
@RequestScoped
public class PushDeliveryBean {

  @Inject private DeliveryService service;
  @Inject private PushDetailBean push;

  private PushDelivery delivery;

  /** Returns it, or null where the department had no system. */
  public PushDelivery getDelivery() {
    if (delivery == null && push.getShown() != null) {
      delivery = service.of(push.getShown().id()).orElse(null);
    }
    return delivery;
  }
}
