package cn.oneseal.web.inspection;

import cn.oneseal.inspection.plan.Inspector;
import cn.oneseal.inspection.plan.InspectorChoices;
import cn.oneseal.inspection.plan.InspectorForm;
import cn.oneseal.inspection.plan.InspectorService;
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

/** The register of inspectors, and the form of one of them. */
@Named("inspectors")
@ViewScoped
public class InspectorsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient InspectorService service;

  private transient List<Inspector> rows;
  private transient InspectorChoices choices;
  private LocalDate today;
  private boolean mayKeep;
  private Long id;
  private int version;
  private Long official;
  private String name;
  private String certificate;
  private LocalDate certificateUntil;
  private String unit;
  private Long region;
  private List<Long> items;
  private LocalDate endsOn;

  /** Reads the register, and the inspector whose row is to be changed. */
  @ShowsRefusals
  public void load() {
    rows = service.list();
    choices = service.choices();
    today = service.today();
    mayKeep = service.mayKeep();
    if (id != null) {
      fill(
          rows.stream()
              .filter(one -> one.id() == id)
              .findFirst()
              .orElseThrow(() -> Refusal.of("not-found", id)));
    }
  }

  private void fill(Inspector one) {
    version = one.version();
    official = one.officialId();
    name = one.name();
    certificate = one.certificate();
    certificateUntil = one.certificateUntil();
    unit = one.unit();
    region = one.regionId();
    items = new ArrayList<>(one.items().keySet());
    endsOn = one.endsOn();
  }

  /** Keeps what was entered. */
  @ShowsRefusals
  public String save() {
    service.save(
        new InspectorForm(
            id,
            version,
            official,
            name,
            certificate,
            certificateUntil,
            unit,
            region,
            items,
            endsOn));
    Pages.done(Pages.text("inspectionText", "inspector.kept"));
    return "/inspection/inspectors?faces-redirect=true";
  }

  /** Returns the register, read anew where a postback lost it. */
  public List<Inspector> getRows() {
    if (rows == null) {
      rows = service.list();
    }
    return rows;
  }

  /** Returns what the form offers. */
  public InspectorChoices getChoices() {
    if (choices == null) {
      choices = service.choices();
    }
    return choices;
  }

  public LocalDate getToday() {
    return today;
  }

  public boolean isMayKeep() {
    return mayKeep;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long entered) {
    id = entered;
  }

  public Long getOfficial() {
    return official;
  }

  public void setOfficial(Long entered) {
    official = entered;
  }

  public String getName() {
    return name;
  }

  public void setName(String entered) {
    name = entered;
  }

  public String getCertificate() {
    return certificate;
  }

  public void setCertificate(String entered) {
    certificate = entered;
  }

  public LocalDate getCertificateUntil() {
    return certificateUntil;
  }

  public void setCertificateUntil(LocalDate entered) {
    certificateUntil = entered;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String entered) {
    unit = entered;
  }

  public Long getRegion() {
    return region;
  }

  public void setRegion(Long entered) {
    region = entered;
  }

  public List<Long> getItems() {
    return items;
  }

  public void setItems(List<Long> entered) {
    items = entered;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate entered) {
    endsOn = entered;
  }
}
