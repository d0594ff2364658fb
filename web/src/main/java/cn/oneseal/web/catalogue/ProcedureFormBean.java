package cn.oneseal.web.catalogue;

import cn.oneseal.catalogue.guide.ProcedureContent;
import cn.oneseal.catalogue.guide.ProcedureForm;
import cn.oneseal.catalogue.guide.ProcedureService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The form of a returned item's procedure: a draft until it is published. */
@Named("procedureForm")
@ViewScoped
public class ProcedureFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient ProcedureService service;

  private long item;
  private String itemName;
  private boolean partyOrgan;
  private int edition;
  private Integer version;
  private LocalDate effectiveFrom;
  private String handling;
  private String supervision;
  private String basis;
  private String actingName;
  private String actingSeal;
  private transient List<Refusal> findings = List.of();

  /** Loads the draft, or what a new one begins with. */
  @ShowsRefusals
  public void load() {
    ProcedureForm form = service.form(item);
    itemName = form.itemName();
    partyOrgan = form.partyOrgan();
    edition = form.edition();
    version = form.version();
    ProcedureContent content = form.content();
    effectiveFrom = content.effectiveFrom();
    handling = content.handling();
    supervision = content.supervision();
    basis = content.basis();
    actingName = content.actingName();
    actingSeal = content.actingSeal();
  }

  /** Tells everything that the draft lacks, as it stands in the form; keeps nothing. */
  @ShowsRefusals
  public void check() {
    findings = service.check(item, content());
    if (findings.isEmpty()) {
      Pages.here(Pages.text("catalogueText", "guide.sound"));
    }
  }

  /** Keeps the draft and shows what it still lacks. */
  @ShowsRefusals
  public void save() {
    ProcedureContent content = content();
    version = service.save(item, version, content);
    findings = service.check(item, content);
    Pages.here(Pages.text("catalogueText", "guide.saved", findings.size()));
  }

  /** Publishes. */
  @ShowsRefusals
  public String publish() {
    ProcedureContent content = content();
    findings = service.check(item, content);
    service.publish(item, version, content);
    Pages.done(Pages.text("catalogueText", "procedure.published"));
    return "/catalogue/detail?faces-redirect=true&id=" + item;
  }

  private ProcedureContent content() {
    return new ProcedureContent(
        effectiveFrom, handling, supervision, basis, actingName, actingSeal);
  }

  /** Returns what keeps the draft from being published, in the reader's language. */
  public List<String> getFindings() {
    return findings == null
        ? List.of()
        : findings.stream().map(finding -> finding.message(Pages.locale())).toList();
  }

  public long getItem() {
    return item;
  }

  public void setItem(long entered) {
    item = entered;
  }

  public String getItemName() {
    return itemName;
  }

  public boolean isPartyOrgan() {
    return partyOrgan;
  }

  public int getEdition() {
    return edition;
  }

  public LocalDate getEffectiveFrom() {
    return effectiveFrom;
  }

  public void setEffectiveFrom(LocalDate entered) {
    effectiveFrom = entered;
  }

  public String getHandling() {
    return handling;
  }

  public void setHandling(String entered) {
    handling = entered;
  }

  public String getSupervision() {
    return supervision;
  }

  public void setSupervision(String entered) {
    supervision = entered;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String entered) {
    basis = entered;
  }

  public String getActingName() {
    return actingName;
  }

  public void setActingName(String entered) {
    actingName = entered;
  }

  public String getActingSeal() {
    return actingSeal;
  }

  public void setActingSeal(String entered) {
    actingSeal = entered;
  }
}
