package cn.oneseal.web.sealing;

import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.casefile.CaseReading;
import cn.oneseal.sealing.AuthorisationLine;
import cn.oneseal.sealing.StandingAuthorisations;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The custodian's standing authorisations. */
@Named("standing")
@ViewScoped
public class StandingBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient StandingAuthorisations authorisations;
  @Inject private transient CaseReading reading;

  private transient List<AuthorisationLine> lines = List.of();
  private transient List<CaseBasis.Item> items = List.of();
  private Long itemId;
  private LocalDate until;
  private String paper;

  /** Reads the authorisations and what can be authorised. */
  @ShowsRefusals
  public void load() {
    lines = authorisations.list();
    items = reading.items();
  }

  /** Authorises. */
  @ShowsRefusals
  public String authorise() {
    authorisations.authorise(itemId, until, paper);
    return done("authorised");
  }

  /** Ends an authorisation. */
  @ShowsRefusals
  public String end(long id, int version) {
    authorisations.end(id, version);
    return done("authorisation.ended");
  }

  private static String done(String key) {
    Pages.done(Pages.text("sealingText", key));
    return "/sealing/list?faces-redirect=true";
  }

  public List<AuthorisationLine> getLines() {
    return lines;
  }

  public List<CaseBasis.Item> getItems() {
    return items;
  }

  public Long getItemId() {
    return itemId;
  }

  public void setItemId(Long entered) {
    itemId = entered;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate entered) {
    until = entered;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String entered) {
    paper = entered;
  }
}
