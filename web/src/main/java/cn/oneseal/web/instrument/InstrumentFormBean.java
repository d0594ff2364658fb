package cn.oneseal.web.instrument;

import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentForm;
import cn.oneseal.instrument.InstrumentRank;
import cn.oneseal.instrument.InstrumentService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The form of an instrument: of a new one, or of one that is only cited. */
@Named("instrumentForm")
@ViewScoped
public class InstrumentFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient InstrumentService service;

  private Long id;
  private int version;
  private String number;
  private String title;
  private String issuer;
  private LocalDate issuedOn;
  private InstrumentRank rank;

  /** Loads what is known of a cited one. */
  @ShowsRefusals
  public void load() {
    service.requireMayKeep();
    if (id != null) {
      Instrument instrument = service.detail(id).instrument();
      version = instrument.version();
      number = instrument.number();
      title = instrument.title().equals(number) ? null : instrument.title();
      issuer = instrument.issuer();
      issuedOn = instrument.issuedOn();
      rank = instrument.rank();
    }
  }

  /** Records it. */
  @ShowsRefusals
  public String save() {
    InstrumentForm form = new InstrumentForm(number, title, issuer, issuedOn, rank);
    if (id == null) {
      id = service.record(form);
    } else {
      service.describe(id, version, form);
    }
    Pages.done(Pages.text("instrumentText", "done"));
    return "/instrument/detail?faces-redirect=true&id=" + id;
  }

  /** Returns the ranks. */
  public InstrumentRank[] getRanks() {
    return InstrumentRank.values();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long entered) {
    id = entered;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String entered) {
    number = entered;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String entered) {
    title = entered;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String entered) {
    issuer = entered;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate entered) {
    issuedOn = entered;
  }

  public InstrumentRank getRank() {
    return rank;
  }

  public void setRank(InstrumentRank entered) {
    rank = entered;
  }
}
