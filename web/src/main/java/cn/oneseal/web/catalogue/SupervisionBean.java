package cn.oneseal.web.catalogue;

import cn.oneseal.catalogue.CatalogueService;
import cn.oneseal.catalogue.ItemDetail;
import cn.oneseal.catalogue.SupervisionService;
import cn.oneseal.organization.Body;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Confirming, adding, replacing and ending the supervision of an item. */
@Named("itemSupervision")
@ViewScoped
public class SupervisionBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient SupervisionService service;
  @Inject private transient CatalogueService catalogue;

  private long item;
  private String itemName;
  private Long former;
  private Long supervisor;
  private LocalDate fromDay;
  private transient List<ItemDetail.Supervisor> rows;
  private transient List<Body> candidates;

  /** Loads the item's departments. */
  @ShowsRefusals
  public void load() {
    itemName = service.forChange(item);
  }

  /** Confirms a proposed department. */
  @ShowsRefusals
  public String confirm(long supervisionId) {
    service.confirm(supervisionId);
    return done("supervision.confirmed");
  }

  /** Adds a department, or puts it in the place of the chosen one. */
  @ShowsRefusals
  public String name() {
    if (former == null) {
      service.add(item, supervisor, fromDay);
    } else {
      service.replace(former, supervisor, fromDay);
    }
    return done("supervision.named");
  }

  /** Ends the supervision of the chosen department. */
  @ShowsRefusals
  public String end() {
    if (former == null) {
      throw Refusal.of("required").onField("former");
    }
    service.end(former, fromDay);
    return done("supervision.ended");
  }

  private String done(String text) {
    Pages.done(Pages.text("catalogueText", text));
    return "/catalogue/supervision?faces-redirect=true&item=" + item;
  }

  /** Returns the departments of all days. */
  public List<ItemDetail.Supervisor> getRows() {
    if (rows == null) {
      rows = catalogue.detail(item).supervisions();
    }
    return rows;
  }

  /** Returns those of them that have no end yet. */
  public List<ItemDetail.Supervisor> getOpen() {
    return getRows().stream().filter(one -> one.row().isOpen()).toList();
  }

  /** Returns the bodies that can supervise. */
  public List<Body> getCandidates() {
    if (candidates == null) {
      candidates = service.candidates();
    }
    return candidates;
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

  public Long getFormer() {
    return former;
  }

  public void setFormer(Long entered) {
    former = entered;
  }

  public Long getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(Long entered) {
    supervisor = entered;
  }

  public LocalDate getFromDay() {
    return fromDay;
  }

  public void setFromDay(LocalDate entered) {
    fromDay = entered;
  }
}
