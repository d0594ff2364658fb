package cn.oneseal.web.seal;

import cn.oneseal.seal.CustodyEntry;
import cn.oneseal.seal.CustodyLeg;
import cn.oneseal.seal.SealCustodyService;
import cn.oneseal.seal.SealDetail;
import cn.oneseal.seal.SealFilePurpose;
import cn.oneseal.seal.SealService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The form for the next leg of an abolished seal's custody. */
@Named("sealCustody")
@ViewScoped
public class SealCustodyBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient SealService seals;
  @Inject private transient SealCustodyService custody;

  private long id;
  private transient SealDetail detail;
  private transient List<CustodyLeg> legs = List.of();
  private CustodyLeg leg;
  private LocalDate day;
  private String person;
  private String slipNumber;
  private transient Part file;

  /** Reads the seal and what can follow. */
  @ShowsRefusals
  public void load() {
    detail = seals.detail(id);
    legs = custody.next(id);
    leg = legs.isEmpty() ? null : legs.get(0);
  }

  /** Records the leg. */
  @ShowsRefusals
  public String record() throws IOException {
    custody.record(
        id,
        detail.row().version(),
        new CustodyEntry(leg, day, person, slipNumber),
        file == null ? null : file.getSubmittedFileName(),
        file == null ? null : Uploads.read(file, SealFilePurpose.SLIP));
    Pages.done(Pages.text("sealText", "custody.recorded"));
    return "/seal/detail?faces-redirect=true&id=" + id;
  }

  /** Returns whether the authority proves the next leg by a slip: all but the delivery. */
  public boolean isSlipped() {
    return leg != null && leg.provenBySlip();
  }

  public SealDetail getDetail() {
    return detail;
  }

  public List<CustodyLeg> getLegs() {
    return legs;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public CustodyLeg getLeg() {
    return leg;
  }

  public void setLeg(CustodyLeg leg) {
    this.leg = leg;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getSlipNumber() {
    return slipNumber;
  }

  public void setSlipNumber(String slipNumber) {
    this.slipNumber = slipNumber;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
