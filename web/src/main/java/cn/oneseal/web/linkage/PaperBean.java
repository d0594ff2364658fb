package cn.oneseal.web.linkage;

import cn.oneseal.document.layout.BoxesMark;
import cn.oneseal.handover.FileRule;
import cn.oneseal.linkage.paper.PaperEntry;
import cn.oneseal.linkage.paper.PaperPush;
import cn.oneseal.linkage.paper.PaperReceipt;
import cn.oneseal.linkage.paper.PaperSending;
import cn.oneseal.linkage.paper.PaperService;
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
import java.util.Map;

/** A result on paper, from its sheet to its receipt. */
@Named("paperSheet")
@ViewScoped
public class PaperBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PaperService service;

  private Long id;
  private transient PaperPush shown;
  private transient List<PaperEntry> entries = List.of();
  private transient List<BoxesMark.Box> code = List.of();
  private String addressee;
  private String carrier;
  private String lateReason;
  private String receiver;
  private LocalDate receivedOn;
  private String correction;
  private transient Part slip;

  /** Reads the paper asked for. */
  @ShowsRefusals
  public void load() {
    if (id == null) {
      throw Refusal.of("not-found", "paper");
    }
    shown = service.open(id);
    entries = service.entries(id);
    code = service.code(id);
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
    return "/linkage/sheet?faces-redirect=true&id=" + id;
  }

  /** Returns the paper asked for, or null. */
  public PaperPush getShown() {
    if (shown == null && id != null) {
      load();
    }
    return shown;
  }

  /** Returns what is told, field by field. */
  public List<Map.Entry<String, String>> getContent() {
    return PushFields.of(getShown().content());
  }

  /** Returns what was entered of its way. */
  public List<PaperEntry> getEntries() {
    return entries;
  }

  /** Returns the dark parts of the code, mm. */
  public List<BoxesMark.Box> getCode() {
    return code;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long asked) {
    id = asked;
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
