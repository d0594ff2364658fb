package cn.oneseal.web.linkage;

import cn.oneseal.handover.FileRule;
import cn.oneseal.linkage.paper.PaperPush;
import cn.oneseal.linkage.paper.PaperReceipt;
import cn.oneseal.linkage.paper.PaperSending;
import cn.oneseal.linkage.paper.PaperService;
import cn.oneseal.linkage.paper.PaperState;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Results on paper: the list, and one of them from its sheet to its receipt. */
@Named("paper")
@ViewScoped
public class PaperBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PaperService service;

  private Long id;
  private PaperState state;
  private transient List<PaperPush> rows;
  private transient PaperPush shown;
  private String addressee;
  private String carrier;
  private String lateReason;
  private String receiver;
  private LocalDate receivedOn;
  private String correction;
  private transient Part slip;

  /** Reads the list, or the paper asked for. */
  @ShowsRefusals
  public void load() {
    if (id == null) {
      rows = service.list(state, 0);
    } else {
      shown = service.open(id);
    }
  }

  /** Makes the numbered sheet. */
  @ShowsRefusals
  public String make() {
    service.makeSheet(id, addressee);
    return done("done.sheet");
  }

  /** Says that it goes out now. */
  @ShowsRefusals
  public String send() {
    service.send(id, new PaperSending(carrier, lateReason, correction));
    return done("done.sent");
  }

  /** Enters the receipt with its slip. */
  @ShowsRefusals
  public String receive() throws IOException {
    PaperReceipt receipt = new PaperReceipt(receiver, receivedOn, correction);
    if (slip == null) {
      throw Refusal.of("required").onField("file");
    }
    FileRule.requireSize(slip.getSize());
    try (InputStream content = slip.getInputStream()) {
      service.receive(id, receipt, slip.getSubmittedFileName(), content.readAllBytes());
    } finally {
      slip.delete();
    }
    return done("done.slip");
  }

  private String done(String key) {
    Pages.done(Pages.text("linkageText", key));
    return "/linkage/paper?faces-redirect=true&id=" + id;
  }

  /** Returns the papers. */
  public List<PaperPush> getRows() {
    if (rows == null) {
      rows = service.list(state, 0);
    }
    return rows;
  }

  /** Returns the paper asked for, or null. */
  public PaperPush getShown() {
    if (shown == null && id != null) {
      shown = service.open(id);
    }
    return shown;
  }

  /** Returns which papers a list shows. */
  public PaperState[] getStates() {
    return PaperState.values();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long asked) {
    id = asked;
  }

  public PaperState getState() {
    return state;
  }

  /** Takes which papers the list shows. */
  public void setState(PaperState entered) {
    state = entered;
    rows = null;
  }

  public String getAddressee() {
    return addressee;
  }

  public void setAddressee(String entered) {
    addressee = entered;
  }

  public String getCarrier() {
    return carrier;
  }

  public void setCarrier(String entered) {
    carrier = entered;
  }

  public String getLateReason() {
    return lateReason;
  }

  public void setLateReason(String entered) {
    lateReason = entered;
  }

  public String getReceiver() {
    return receiver;
  }

  public void setReceiver(String entered) {
    receiver = entered;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate entered) {
    receivedOn = entered;
  }

  public String getCorrection() {
    return correction;
  }

  public void setCorrection(String entered) {
    correction = entered;
  }

  public Part getSlip() {
    return slip;
  }

  public void setSlip(Part entered) {
    slip = entered;
  }
}
