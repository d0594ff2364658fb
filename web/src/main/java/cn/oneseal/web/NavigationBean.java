package cn.oneseal.web;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.workbench.BusinessDayService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who is here, and the places open to him. */
@Named("navigation")
@RequestScoped
public class NavigationBean {

  @Inject private Callers callers;
  @Inject private BusinessDayService day;

  private Caller caller;
  private String bodyName;
  private List<Place> places;

  @PostConstruct
  void begin() {
    caller = callers.current();
    bodyName = caller.bodyId() == null ? "" : day.bodyName(caller.bodyId());
    boolean demonstration = day.demonstration();
    places =
        Place.ALL.stream()
            .filter(place -> demonstration || !place.name().equals("demonstration"))
            .filter(place -> place.open().test(caller))
            .toList();
  }

  /** Returns the places open to the caller. */
  public List<Place> getPlaces() {
    return places;
  }

  /** Returns the name of the caller's body; empty for none. */
  public String getBodyName() {
    return bodyName;
  }

  /** Returns the caller's account. */
  public String getUsername() {
    return caller.username();
  }

  /** Returns the caller's name. */
  public String getOfficialName() {
    return caller.officialName();
  }

  /** Returns whether the page of a link belongs to a place that is open to the caller. */
  public boolean opens(String link) {
    return Place.of(link.replaceFirst("\\?.*", "")).filter(places::contains).isPresent();
  }

  /** Returns whether the page shown belongs to a place. */
  public boolean at(Place place) {
    String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return Place.of(page).filter(place::equals).isPresent();
  }
}
