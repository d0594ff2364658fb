package cn.oneseal.web.staffing;

import cn.oneseal.staffing.AbsenceForm;
import cn.oneseal.staffing.AbsenceRow;
import cn.oneseal.staffing.AbsenceService;
import cn.oneseal.staffing.Person;
import cn.oneseal.staffing.StaffService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Absences: the caller's own, or all of them for the security administrator. */
@Named("absences")
@ViewScoped
public class AbsenceBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient AbsenceService service;
  @Inject private transient StaffService staff;

  private boolean administrator;
  private transient List<Person> people;
  private transient List<Person> substitutes;
  private transient List<AbsenceRow> rows;
  private Long official;
  private Long substitute;
  private LocalDate beginsOn;
  private LocalDate endsOn;
  private String paper;

  @PostConstruct
  void begin() {
    administrator = staff.decides();
  }

  /** Offers who could stand in for the official chosen. */
  public void choose() {
    substitutes = null;
    substitute = null;
  }

  /** Asks for the caller's own absence, or enters another's. */
  @ShowsRefusals
  public String save() {
    AbsenceForm form = new AbsenceForm(official, substitute, beginsOn, endsOn, paper);
    if (administrator) {
      service.enter(form);
    } else {
      service.ask(form);
    }
    return done(administrator ? "absence.confirmed" : "absence.asked");
  }

  /** Confirms. */
  @ShowsRefusals
  public String confirm(long id) {
    service.confirm(id);
    return done("absence.confirmed");
  }

  /** Refuses. */
  @ShowsRefusals
  public String refuse(long id) {
    service.refuse(id);
    return done("absence.refused");
  }

  /** Takes back. */
  @ShowsRefusals
  public String withdraw(long id) {
    service.withdraw(id);
    return done("absence.withdrawn");
  }

  /** Ends with today. */
  @ShowsRefusals
  public String endToday(long id) {
    service.endEarly(id, null);
    return done("absence.ended");
  }

  private static String done(String key) {
    Pages.done(Pages.text("staffingText", key));
    return "/staffing/absence?faces-redirect=true";
  }

  public boolean isAdministrator() {
    return administrator;
  }

  /** Returns who can be away, for the administrator. */
  public List<Person> getPeople() {
    if (people == null) {
      people = administrator ? staff.everybody() : List.of();
    }
    return people;
  }

  /** Returns who can stand in. */
  public List<Person> getSubstitutes() {
    if (substitutes == null) {
      substitutes = staff.substitutes(official);
    }
    return substitutes;
  }

  /** Returns the absences, read anew where a form was sent: buttons stand in rows. */
  public List<AbsenceRow> getRows() {
    if (rows == null) {
      rows = staff.absences();
    }
    return rows;
  }

  public Long getOfficial() {
    return official;
  }

  public void setOfficial(Long official) {
    this.official = official;
  }

  public Long getSubstitute() {
    return substitute;
  }

  public void setSubstitute(Long substitute) {
    this.substitute = substitute;
  }

  public LocalDate getBeginsOn() {
    return beginsOn;
  }

  public void setBeginsOn(LocalDate beginsOn) {
    this.beginsOn = beginsOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String paper) {
    this.paper = paper;
  }
}
