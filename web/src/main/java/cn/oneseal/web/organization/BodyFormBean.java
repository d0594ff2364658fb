package cn.oneseal.web.organization;

import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.staffing.BodyRegisterService;
import cn.oneseal.staffing.NewBody;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** A new body, or what changes of one. */
@Named("bodyForm")
@ViewScoped
public class BodyFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient BodyRegisterService bodies;

  private Long id;
  private int version;
  private String title = "";
  private String code;
  private String name;
  private String shortName;
  private BodyKind kind;
  private LocalDate beginsOn;
  private LocalDate endsOn;
  private LocalDate fromDay;
  private String creditCode;
  private boolean sure;

  /** Reads the body, where one is named. */
  @ShowsRefusals
  public void load() {
    if (id != null) {
      Body body = bodies.body(id);
      version = body.version();
      title = body.name();
      name = body.name();
      shortName = body.shortName();
      endsOn = body.endsOn();
      creditCode = body.creditCode();
    } else if (!bodies.mayChange()) {
      bodies.body(0);
    }
  }

  /** Enters a new body. */
  @ShowsRefusals
  public String enter() {
    bodies.enter(new NewBody(code, name, shortName, kind, beginsOn, creditCode), sure);
    return done();
  }

  /** Renames it. */
  @ShowsRefusals
  public String rename() {
    bodies.rename(id, version, name, shortName, fromDay);
    return done();
  }

  /** Records its last day. */
  @ShowsRefusals
  public String end() {
    bodies.end(id, version, endsOn);
    return done();
  }

  /** Enters its credit code. */
  @ShowsRefusals
  public String enterCode() {
    bodies.enterCode(id, version, creditCode, sure);
    return done();
  }

  private static String done() {
    Pages.done(Pages.text("organizationText", "done"));
    return "/organization/list?faces-redirect=true";
  }

  /** Returns whether a body is changed, not entered. */
  public boolean isKnown() {
    return id != null;
  }

  /** Returns the kinds that can be entered: there is one bureau. */
  public List<BodyKind> getKinds() {
    return List.of(BodyKind.DEPARTMENT, BodyKind.PARTY_ORGAN, BodyKind.TOWNSHIP);
  }

  /** Returns the name of the body that is changed, as it is. */
  public String getTitle() {
    return title;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long entered) {
    id = entered;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String entered) {
    code = entered;
  }

  public String getName() {
    return name;
  }

  public void setName(String entered) {
    name = entered;
  }

  public String getShortName() {
    return shortName;
  }

  public void setShortName(String entered) {
    shortName = entered;
  }

  public BodyKind getKind() {
    return kind;
  }

  public void setKind(BodyKind entered) {
    kind = entered;
  }

  public LocalDate getBeginsOn() {
    return beginsOn;
  }

  public void setBeginsOn(LocalDate entered) {
    beginsOn = entered;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate entered) {
    endsOn = entered;
  }

  public LocalDate getFromDay() {
    return fromDay;
  }

  public void setFromDay(LocalDate entered) {
    fromDay = entered;
  }

  public String getCreditCode() {
    return creditCode;
  }

  public void setCreditCode(String entered) {
    creditCode = entered;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean entered) {
    sure = entered;
  }
}
