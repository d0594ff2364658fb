package cn.oneseal.web.revocation;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.revocation.RevocationNotice;
import cn.oneseal.revocation.RevocationService;
import cn.oneseal.revocation.RevocationSubject;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Opening proceedings on a proposal. */
@Named("revocationForm")
@ViewScoped
public class RevocationFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient RevocationService service;

  private transient RevocationSubject subject;
  private Long inspection;
  private String facts;
  private String basis;
  private LocalDate rightsUntil;

  /** Loads what the proposal is about. */
  @ShowsRefusals
  public void load() {
    if (inspection == null) {
      throw Refusal.of("not-found", "revocation");
    }
    subject = service.proposed(inspection);
  }

  /** Opens the proceedings and goes to them. */
  @ShowsRefusals
  public String open() {
    long id = service.open(inspection, new RevocationNotice(facts, basis, rightsUntil));
    Pages.done(Pages.text("revocationText", "done.opened"));
    return "/revocation/detail?faces-redirect=true&id=" + id;
  }

  /** Returns what the proposal is about, read anew where a postback lost it. */
  public RevocationSubject getSubject() {
    if (subject == null && inspection != null) {
      subject = service.proposed(inspection);
    }
    return subject;
  }

  public Long getInspection() {
    return inspection;
  }

  public void setInspection(Long asked) {
    inspection = asked;
  }

  public String getFacts() {
    return facts;
  }

  public void setFacts(String entered) {
    facts = entered;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String entered) {
    basis = entered;
  }

  public LocalDate getRightsUntil() {
    return rightsUntil;
  }

  public void setRightsUntil(LocalDate entered) {
    rightsUntil = entered;
  }
}
