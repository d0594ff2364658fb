package cn.oneseal.web.intake;

import cn.oneseal.intake.ApplicationDetail;
import cn.oneseal.intake.ApplicationReading;
import cn.oneseal.intake.ApplicationService;
import cn.oneseal.intake.NonAcceptance;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One application; every act names the version that this page showed. */
@Named("applicationDetail")
@ViewScoped
public class ApplicationDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient ApplicationService applications;
  @Inject private transient ApplicationReading reading;

  private transient ApplicationDetail shown;
  private int version;
  private Long id;
  private String missing;
  private String askedText;
  private List<Long> given = new ArrayList<>();
  private LocalDate givenOn;
  private NonAcceptance.Ground ground;
  private String rightBody;
  private String reason;
  private String withdrawal;

  /** Loads the application. */
  @ShowsRefusals
  public void load() {
    if (id == null) {
      throw Refusal.of("not-found", "application");
    }
    shown = reading.detail(id);
    version = shown.version();
  }

  /** Does what its button says: asks for supplements. */
  @ShowsRefusals
  public String ask() {
    applications.ask(id, version, missing, askedText);
    return done("done.asked");
  }

  /** Does what its button says: takes what came in. */
  @ShowsRefusals
  public String give() {
    applications.give(id, version, Set.copyOf(given), givenOn);
    return done("done.given");
  }

  /** Does what its button says: accepts, and goes to the case. */
  @ShowsRefusals
  public String accept() {
    long caseId = applications.accept(id, version);
    Pages.done(Pages.text("casefileText", "done.accepted"));
    return "/casefile/detail.xhtml?faces-redirect=true&id=" + caseId;
  }

  /** Does what its button says: refuses acceptance. */
  @ShowsRefusals
  public String refuse() {
    applications.refuse(id, version, ground, rightBody, reason);
    return done("done.refused");
  }

  /** Does what its button says: records the withdrawal. */
  @ShowsRefusals
  public String withdraw() {
    applications.withdraw(id, version, withdrawal);
    return done("done.withdrawn");
  }

  private String done(String key) {
    Pages.done(Pages.text("intakeText", key));
    return "/intake/detail.xhtml?faces-redirect=true&id=" + id;
  }

  /** Returns the application shown, or null. */
  public ApplicationDetail getShown() {
    if (shown == null && id != null && version > 0) {
      shown = reading.detail(id);
    }
    return shown;
  }

  /** Returns the grounds to choose from. */
  public NonAcceptance.Ground[] getGrounds() {
    return NonAcceptance.Ground.values();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getMissing() {
    return missing;
  }

  public void setMissing(String missing) {
    this.missing = missing;
  }

  public String getAskedText() {
    return askedText;
  }

  public void setAskedText(String askedText) {
    this.askedText = askedText;
  }

  public List<Long> getGiven() {
    return given;
  }

  public void setGiven(List<Long> given) {
    this.given = given == null ? new ArrayList<>() : given;
  }

  public LocalDate getGivenOn() {
    return givenOn;
  }

  public void setGivenOn(LocalDate givenOn) {
    this.givenOn = givenOn;
  }

  public NonAcceptance.Ground getGround() {
    return ground;
  }

  public void setGround(NonAcceptance.Ground ground) {
    this.ground = ground;
  }

  public String getRightBody() {
    return rightBody;
  }

  public void setRightBody(String rightBody) {
    this.rightBody = rightBody;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWithdrawal() {
    return withdrawal;
  }

  public void setWithdrawal(String withdrawal) {
    this.withdrawal = withdrawal;
  }
}
