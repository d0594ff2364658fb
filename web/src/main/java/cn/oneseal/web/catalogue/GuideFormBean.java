package cn.oneseal.web.catalogue;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.catalogue.guide.GuideContent;
import cn.oneseal.catalogue.guide.GuideField;
import cn.oneseal.catalogue.guide.GuideForm;
import cn.oneseal.catalogue.guide.GuideService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form of a service guide: saved as a draft as often as it takes, then published. */
@Named("guideForm")
@ViewScoped
public class GuideFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient GuideService guides;

  private long item;
  private String itemName;
  private ItemKind kind;
  private int edition;
  private Integer version;
  private LocalDate effectiveFrom;
  private LocalDate effectiveTo;
  private TermUnit limitUnit;
  private Integer statutoryLimit;
  private TermUnit promisedUnit;
  private Integer promisedLimit;
  private Integer visits;
  private Boolean fee;
  private final Map<String, String> texts = new HashMap<>();
  private final List<MaterialRow> materials = new ArrayList<>();
  private final List<StepRow> steps = new ArrayList<>();
  private transient List<Refusal> findings = List.of();

  /** Loads the draft, or what a new one begins with. */
  @ShowsRefusals
  public void load() {
    GuideForm form = guides.form(item);
    itemName = form.itemName();
    kind = form.kind();
    edition = form.edition();
    version = form.version();
    GuideContent content = form.content();
    effectiveFrom = content.effectiveFrom();
    effectiveTo = content.effectiveTo();
    limitUnit = content.limitUnit() == null ? TermUnit.WORKING_DAY : content.limitUnit();
    statutoryLimit = content.statutoryLimit();
    promisedUnit = content.promisedUnit() == null ? limitUnit : content.promisedUnit();
    promisedLimit = content.promisedLimit();
    visits = content.visits();
    fee = content.fee();
    content.texts().forEach((field, text) -> texts.put(field.name(), text));
    content.materials().forEach(material -> materials.add(MaterialRow.of(material)));
    content.steps().forEach(step -> steps.add(StepRow.of(step)));
    if (materials.isEmpty()) {
      addMaterial();
    }
    if (steps.isEmpty()) {
      addStep();
    }
  }

  /** Tells everything that the draft lacks, as it stands in the form; keeps nothing. */
  @ShowsRefusals
  public void check() {
    findings = guides.check(item, content());
    if (findings.isEmpty()) {
      Pages.here(Pages.text("catalogueText", "guide.sound"));
    }
  }

  /** Keeps the draft and shows what it still lacks. */
  @ShowsRefusals
  public void save() {
    GuideContent content = content();
    version = guides.save(item, version, content);
    findings = guides.check(item, content);
    Pages.here(Pages.text("catalogueText", "guide.saved", findings.size()));
  }

  /** Publishes. */
  @ShowsRefusals
  public String publish() {
    GuideContent content = content();
    findings = guides.check(item, content);
    guides.publish(item, version, content);
    Pages.done(Pages.text("catalogueText", "guide.published"));
    return "/catalogue/detail?faces-redirect=true&id=" + item;
  }

  private GuideContent content() {
    Map<GuideField, String> said = new HashMap<>();
    texts.forEach((field, text) -> said.put(GuideField.valueOf(field), text));
    return new GuideContent(
        effectiveFrom,
        effectiveTo,
        limitUnit,
        statutoryLimit,
        promisedUnit,
        promisedLimit,
        visits,
        fee,
        said,
        materials.stream().map(MaterialRow::material).toList(),
        steps.stream().map(StepRow::step).toList());
  }

  /** Adds an empty row. */
  public void addMaterial() {
    materials.add(new MaterialRow());
  }

  /** Takes a row away. */
  public void removeMaterial(int index) {
    materials.remove(index);
  }

  /** Adds an empty step. */
  public void addStep() {
    steps.add(new StepRow());
  }

  /** Takes a step away. */
  public void removeStep(int index) {
    steps.remove(index);
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

  public void setItem(long item) {
    this.item = item;
  }

  public String getItemName() {
    return itemName;
  }

  public ItemKind getKind() {
    return kind;
  }

  public int getEdition() {
    return edition;
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  public List<MaterialRow> getMaterials() {
    return materials;
  }

  public List<StepRow> getSteps() {
    return steps;
  }

  public LocalDate getEffectiveFrom() {
    return effectiveFrom;
  }

  public void setEffectiveFrom(LocalDate entered) {
    effectiveFrom = entered;
  }

  public LocalDate getEffectiveTo() {
    return effectiveTo;
  }

  public void setEffectiveTo(LocalDate entered) {
    effectiveTo = entered;
  }

  public TermUnit getLimitUnit() {
    return limitUnit;
  }

  public void setLimitUnit(TermUnit entered) {
    limitUnit = entered;
  }

  public Integer getStatutoryLimit() {
    return statutoryLimit;
  }

  public void setStatutoryLimit(Integer entered) {
    statutoryLimit = entered;
  }

  public TermUnit getPromisedUnit() {
    return promisedUnit;
  }

  public void setPromisedUnit(TermUnit entered) {
    promisedUnit = entered;
  }

  public Integer getPromisedLimit() {
    return promisedLimit;
  }

  public void setPromisedLimit(Integer entered) {
    promisedLimit = entered;
  }

  public Integer getVisits() {
    return visits;
  }

  public void setVisits(Integer entered) {
    visits = entered;
  }

  public Boolean getFee() {
    return fee;
  }

  public void setFee(Boolean entered) {
    fee = entered;
  }
}
