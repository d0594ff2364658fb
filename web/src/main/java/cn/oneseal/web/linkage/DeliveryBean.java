package cn.oneseal.web.linkage;

import cn.oneseal.linkage.delivery.DeadPush;
import cn.oneseal.linkage.delivery.DeliveryLine;
import cn.oneseal.linkage.delivery.DeliveryService;
import cn.oneseal.linkage.delivery.PushDelivery;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** How the delivery to departments' own systems goes, and what is sent again. */
@Named("delivery")
@ViewScoped
public class DeliveryBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/linkage/delivery?faces-redirect=true";

  @Inject private transient DeliveryService service;

  private transient List<DeliveryLine> lines;
  private transient List<DeadPush> dead;
  private transient PushDelivery chosen;
  private String push;

  /** Reads the attempts of the push asked for. */
  @ShowsRefusals
  public void load() {
    if (push != null) {
      chosen = service.ofDead(parsed());
    }
  }

  private UUID parsed() {
    try {
      return UUID.fromString(push);
    } catch (IllegalArgumentException malformed) {
      throw Refusal.of("not-found", "push");
    }
  }

  /** Returns how it goes, a line for each department. */
  public List<DeliveryLine> getLines() {
    if (lines == null) {
      lines = service.lines();
    }
    return lines;
  }

  /** Returns what failed too often. */
  public List<DeadPush> getDead() {
    if (dead == null) {
      dead = service.dead();
    }
    return dead;
  }

  /** Returns the delivery of the push asked for, or null. */
  public PushDelivery getChosen() {
    return chosen;
  }

  /** Sends one again. */
  @ShowsRefusals
  public String resend(UUID pushId) {
    service.resend(pushId);
    Pages.done(Pages.text("linkageText", "done.resent", 1));
    return PAGE;
  }

  /** Sends all again. */
  @ShowsRefusals
  public String resendAll() {
    Pages.done(Pages.text("linkageText", "done.resent", service.resendAll()));
    return PAGE;
  }

  public String getPush() {
    return push;
  }

  public void setPush(String asked) {
    push = asked;
  }
}
