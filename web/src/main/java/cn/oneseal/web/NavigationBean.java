package cn.oneseal.web;

import static cn.oneseal.organization.Duty.APPROVER;
import static cn.oneseal.organization.Duty.AUDIT_ADMINISTRATOR;
import static cn.oneseal.organization.Duty.CASE_OFFICER;
import static cn.oneseal.organization.Duty.INSPECTOR;
import static cn.oneseal.organization.Duty.INTAKE;
import static cn.oneseal.organization.Duty.LIAISON;
import static cn.oneseal.organization.Duty.LINKAGE_OPERATOR;
import static cn.oneseal.organization.Duty.MENTOR;
import static cn.oneseal.organization.Duty.REVIEWER;
import static cn.oneseal.organization.Duty.SEAL_CUSTODIAN;
import static cn.oneseal.organization.Duty.SECURITY_ADMINISTRATOR;
import static cn.oneseal.organization.Duty.SYSTEM_ADMINISTRATOR;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.workbench.BusinessDayService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Who is here, and the places open to him. What may be done there the services decide. */
@Named("navigation")
@RequestScoped
public class NavigationBean {

  private static final Duty[] OFFICIALS = {
    INTAKE,
    REVIEWER,
    APPROVER,
    SEAL_CUSTODIAN,
    LIAISON,
    LINKAGE_OPERATOR,
    INSPECTOR,
    MENTOR,
    CASE_OFFICER
  };

  @Inject private Callers callers;
  @Inject private BusinessDayService day;

  private Caller caller;
  private String bodyName;
  private List<Place> places;

  @PostConstruct
  void begin() {
    caller = callers.current();
    bodyName = caller.bodyId() == null ? "" : day.bodyName(caller.bodyId());
    places = new ArrayList<>();
    open("workbench", "/workbench/list.xhtml");
    open("catalogue", "/catalogue/list.xhtml", OFFICIALS);
    open("transfer", "/transfer/list.xhtml", OFFICIALS);
    if (caller.bodyKind() == BodyKind.APPROVAL_BUREAU) {
      open("import", "/transfer/import.xhtml", LIAISON);
    }
    open("handover", "/handover/list.xhtml", LIAISON);
    open("seal", "/seal/list.xhtml", SEAL_CUSTODIAN, LIAISON);
    open("transition", "/transition/list.xhtml", LIAISON, MENTOR, INTAKE, REVIEWER);
    open(
        "casefile",
        "/casefile/list.xhtml",
        INTAKE,
        REVIEWER,
        APPROVER,
        SEAL_CUSTODIAN,
        CASE_OFFICER,
        MENTOR);
    open("new-case", "/casefile/edit.xhtml", INTAKE, CASE_OFFICER);
    open("linkage", "/linkage/list.xhtml", LINKAGE_OPERATOR, SEAL_CUSTODIAN);
    open("inspection", "/inspection/list.xhtml", INSPECTOR);
    open("account", "/account/list.xhtml", SECURITY_ADMINISTRATOR);
    open("audit", "/audit/list.xhtml", AUDIT_ADMINISTRATOR);
    open("sweep", "/sweep/list.xhtml", SYSTEM_ADMINISTRATOR);
    if (day.demonstration()) {
      open("demonstration", "/demonstration/clock.xhtml");
    }
  }

  private void open(String name, String path, Duty... anyOf) {
    if (anyOf.length == 0 || caller.has(anyOf)) {
      places.add(new Place("place." + name, path));
    }
  }

  /** Returns the places open to the caller. */
  public List<Place> getPlaces() {
    return List.copyOf(places);
  }

  /** Returns the name of the caller's body; empty for none. */
  public String getBodyName() {
    return bodyName;
  }

  /** Returns the caller's name. */
  public String getOfficialName() {
    return caller.officialName();
  }

  /** Returns whether the page shown belongs to a place. */
  public boolean at(Place place) {
    String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    boolean exact = places.stream().anyMatch(other -> other.path().equals(page));
    if (exact) {
      return place.path().equals(page);
    }
    return place.path().endsWith("/list.xhtml")
        && page.startsWith(place.path().substring(0, place.path().lastIndexOf('/') + 1));
  }

  /**
   * A place of the navigation.
   *
   * @param key its name's key
   * @param path its page
   */
  public record Place(String key, String path) {}
}
