package cn.oneseal.web.revocation;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.revocation.Hearing;
import cn.oneseal.revocation.Resolution;
import cn.oneseal.revocation.RevocationDetail;
import cn.oneseal.revocation.RevocationService;
import cn.oneseal.revocation.Statement;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Proceedings to revoke: what the holder says, the hearing, what is resolved. */
@Named("revocation")
@ViewScoped
public class RevocationBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient RevocationService service;

  private transient RevocationDetail detail;
  private Long id;
  private Statement.Kind kind;
  private LocalDate receivedOn;
  private String content;
  private LocalDate heldOn;
  private String chair;
  private String minutes;
  private Boolean revoked;
  private String reason;

  /** Loads the proceedings. */
  @ShowsRefusals
  public void load() {
    if (id == null) {
      throw Refusal.of("not-found", "revocation");
    }
    detail = service.detail(id);
  }

  /** Records what came from the holder. */
  @ShowsRefusals
  public String state() {
    service.state(id, new Statement(kind, receivedOn, content));
    return done("done.stated");
  }

  /** Records the hearing. */
  @ShowsRefusals
  public String hear() {
    service.hear(id, new Hearing(heldOn, chair, minutes));
    return done("done.heard");
  }

  /** Resolves. */
  @ShowsRefusals
  public String resolve() {
    service.resolve(id, new Resolution(revoked, reason));
    return done("done.resolved");
  }

  private String done(String key) {
    Pages.done(Pages.text("revocationText", key));
    return "/revocation/detail?faces-redirect=true&id=" + id;
  }

  /** Returns the proceedings, read anew where a postback lost them. */
  public RevocationDetail getDetail() {
    if (detail == null && id != null) {
      detail = service.detail(id);
    }
    return detail;
  }

  /** Returns what a holder may say. */
  public Statement.Kind[] getKinds() {
    return Statement.Kind.values();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long asked) {
    id = asked;
  }

  public Statement.Kind getKind() {
    return kind;
  }

  public void setKind(Statement.Kind entered) {
    kind = entered;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate entered) {
    receivedOn = entered;
  }

  public String getContent() {
    return content;
  }

  public void setContent(String entered) {
    content = entered;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(LocalDate entered) {
    heldOn = entered;
  }

  public String getChair() {
    return chair;
  }

  public void setChair(String entered) {
    chair = entered;
  }

  public String getMinutes() {
    return minutes;
  }

  public void setMinutes(String entered) {
    minutes = entered;
  }

  public Boolean getRevoked() {
    return revoked;
  }

  public void setRevoked(Boolean entered) {
    revoked = entered;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String entered) {
    reason = entered;
  }
}
