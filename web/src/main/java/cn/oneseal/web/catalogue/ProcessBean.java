package cn.oneseal.web.catalogue;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.catalogue.guide.ProcessFacts;
import cn.oneseal.catalogue.guide.ProcessForm;
import cn.oneseal.catalogue.guide.ProcessRecord;
import cn.oneseal.catalogue.guide.ProcessService;
import cn.oneseal.catalogue.guide.ProcessView;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The process of an item before and after it moved, side by side. */
@Named("itemProcess")
@ViewScoped
public class ProcessBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient ProcessService service;

  private long item;
  private transient ProcessView view;
  private ProcessRecord.Stage stage = ProcessRecord.Stage.BEFORE;
  private int seen;
  private String steps;
  private String materials;
  private Integer visits;
  private Integer limitAmount;
  private TermUnit limitUnit = TermUnit.WORKING_DAY;
  private String source;

  /** Loads both sides, and for the form what the chosen stage says so far. */
  @ShowsRefusals
  public void load() {
    view = service.view(item);
    fill();
  }

  private void fill() {
    ProcessRecord last = stage == ProcessRecord.Stage.BEFORE ? view.before() : view.after();
    seen = last == null ? 0 : last.nth();
    if (last != null) {
      ProcessFacts facts = last.facts();
      steps = String.join("\n", facts.steps());
      materials = String.join("\n", facts.materials());
      visits = facts.visits();
      limitAmount = facts.limit().amount();
      limitUnit = facts.limit().unit();
      source = last.source();
    }
  }

  /** Keeps the entry of the chosen stage. */
  @ShowsRefusals
  public String record() {
    service.record(
        item,
        stage,
        new ProcessForm(seen, steps, materials, visits, limitAmount, limitUnit, source));
    Pages.done(Pages.text("catalogueText", "process.recorded"));
    return "/catalogue/process?faces-redirect=true&item=" + item + "&stage=" + stage;
  }

  /** Returns both sides, read anew where a postback lost them. */
  public ProcessView getView() {
    if (view == null) {
      view = service.view(item);
    }
    return view;
  }

  /** Returns whether the caller may enter the chosen stage. */
  public boolean isMayRecord() {
    return stage == ProcessRecord.Stage.BEFORE
        ? getView().mayRecordBefore()
        : getView().mayRecordAfter();
  }

  public long getItem() {
    return item;
  }

  public void setItem(long entered) {
    item = entered;
  }

  public ProcessRecord.Stage getStage() {
    return stage;
  }

  public void setStage(ProcessRecord.Stage entered) {
    stage = entered;
  }

  public String getSteps() {
    return steps;
  }

  public void setSteps(String entered) {
    steps = entered;
  }

  public String getMaterials() {
    return materials;
  }

  public void setMaterials(String entered) {
    materials = entered;
  }

  public Integer getVisits() {
    return visits;
  }

  public void setVisits(Integer entered) {
    visits = entered;
  }

  public Integer getLimitAmount() {
    return limitAmount;
  }

  public void setLimitAmount(Integer entered) {
    limitAmount = entered;
  }

  public TermUnit getLimitUnit() {
    return limitUnit;
  }

  public void setLimitUnit(TermUnit entered) {
    limitUnit = entered;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String entered) {
    source = entered;
  }
}
